package fr.gouvernail.query.governance.ui;

import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.query.platform.web.FigureOrder;
import fr.gouvernail.query.platform.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures of a kept finding in words: counts as they are, names that end in {@code Bp} as rates, the others as amounts in cents. */
public record FindingTexts(Formats formats) {

    private static final String RATE = "Bp";
    private static final Set<String> COUNTS = Set.of(
            "required",
            "counted",
            "votesFor",
            "votesAgainst",
            "agreed",
            "silent",
            "objected",
            "sittingAsked",
            "item",
            "noticeDays",
            "plans",
            "brokenRules",
            "items",
            "examined",
            "blocking",
            "reserves",
            "late",
            "reviewers",
            "reviewersNeeded",
            "firmActors",
            "firmActorsNeeded",
            "opposedActors",
            "wantedEffects",
            "unwantedEffects",
            "opinionsAwaited",
            "opinionsUnfavourable",
            "prescriptionsOpen");

    /** As it is where it is no number: later rules may carry dates or texts. */
    public String text(String name, String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return formats.date(LocalDate.parse(value));
        }
        if (COUNTS.contains(name) || !value.matches("-?\\d{1,18}")) {
            return value;
        }
        return name.endsWith(RATE) ? formats.rate(Long.valueOf(value)) : formats.money(Long.valueOf(value));
    }

    public List<Map.Entry<String, String>> ordered(Map<String, String> figures) {
        return FigureOrder.of(figures);
    }

    /** Whether nothing was looked at that the finding could be of: it is not shown as holding. */
    public boolean isUnseen(Finding finding) {
        return finding.outcome() == Finding.Outcome.HOLDS
                && finding.rule().startsWith("V-")
                && finding.figures().isEmpty();
    }

    /** What is no figure for people: ids, and constants that the rule's own line says in words. */
    public boolean shown(String name) {
        return !Set.of("opinion", "stage", "verdict").contains(name);
    }
}
