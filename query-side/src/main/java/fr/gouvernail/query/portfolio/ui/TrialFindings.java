package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.query.platform.web.Formats;
import java.time.LocalDate;
import java.util.List;

/** What the rules say of a trial, ready for a sentence: amounts and days as people read them. */
record TrialFindings(Formats formats) {

    /**
     * One rule.
     *
     * @param sign ok, warn or block, for the state that is shown
     * @param found what is tried
     * @param limit what it is held against; empty for a rule that compares nothing
     */
    public record Line(String rule, String sign, String found, String limit, String basis) {}

    List<Line> lines(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.figures().containsKey("found"))
                .map(this::line)
                .toList();
    }

    private Line line(Finding finding) {
        var sign = finding.outcome() == Finding.Outcome.HOLDS ? "ok" : finding.blocks() ? "block" : "warn";
        return new Line(
                finding.rule(),
                sign,
                text(finding.figures().getOrDefault("found", "")),
                text(finding.figures().getOrDefault("limit", "")),
                finding.basis());
    }

    private String text(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}")
                ? formats.date(LocalDate.parse(value))
                : formats.money(Long.valueOf(value));
    }
}
