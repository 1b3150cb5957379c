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
     * @param tooLittle whether it is a floor that is not reached, where a rule has a floor and a ceiling
     * @param base the cost that a share is of; empty for a rule that is of none
     */
    public record Line(
            String rule, String sign, String found, String limit, boolean tooLittle, String base, String basis) {}

    List<Line> lines(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.figures().containsKey("found"))
                .map(this::line)
                .toList();
    }

    private Line line(Finding finding) {
        var sign = finding.outcome() == Finding.Outcome.HOLDS ? "ok" : finding.blocks() ? "block" : "warn";
        var found = finding.figures().getOrDefault("found", "");
        var limit = finding.figures().getOrDefault("limit", "");
        var tooLittle = finding.outcome() != Finding.Outcome.HOLDS
                && finding.figures().containsKey("minimumBp")
                && Long.parseLong(found) < Long.parseLong(limit);
        var base = finding.figures().get("costHt");
        return new Line(
                finding.rule(),
                sign,
                text(found),
                text(limit),
                tooLittle,
                base == null ? "" : text(base),
                finding.basis());
    }

    private String text(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}")
                ? formats.date(LocalDate.parse(value))
                : formats.money(Long.valueOf(value));
    }
}
