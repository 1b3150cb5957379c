package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.value.Finding;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the check of R-02 found when the plans were last written. */
public record OwnShareRule(List<Finding> findings) {

    public boolean known() {
        return !findings.isEmpty();
    }

    /** The least share that was asked, in basis points; null when the findings do not say. */
    public @Nullable Long minimum() {
        return findings.stream()
                .map(finding -> finding.figures().get("minimumBp"))
                .filter(Objects::nonNull)
                .map(Long::valueOf)
                .max(Long::compare)
                .orElse(null);
    }

    public long broken() {
        return findings.stream()
                .filter(finding -> finding.outcome() == Finding.Outcome.BROKEN)
                .count();
    }
}
