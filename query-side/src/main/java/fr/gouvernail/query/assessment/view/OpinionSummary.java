package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.OpinionKind;
import fr.gouvernail.contract.assessment.SilenceEffect;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The opinions of one project in a line: for its sheet, and as findings for the gate before its validation. Those that were replaced or
 * withdrawn do not count.
 *
 * @param awaited without an answer, the overdue ones included
 * @param overdue those of them whose last day is over
 * @param refused with an unfavourable opinion in force
 * @param appealed before the préfet de région
 * @param acceptanceBlocked whether the works cannot be accepted, as a prescription is open
 * @param findings what the gate has to look at, in the order of the rules
 * @param lastOn the day of the last thing that happened; null without an opinion
 * @param lastEvent its position
 */
public record OpinionSummary(
        ProjectId project,
        int asked,
        int awaited,
        int overdue,
        int refused,
        int appealed,
        PrescriptionTotals prescriptions,
        boolean acceptanceBlocked,
        List<Finding> findings,
        @Nullable LocalDate lastOn,
        @Nullable Long lastEvent) {
    public OpinionSummary {
        findings = List.copyOf(findings);
    }

    public int answered() {
        return asked - awaited;
    }

    static OpinionSummary of(ProjectId project, List<OpinionRow> rows, RuleBook rules, LocalDate today) {
        var current = rows.stream().filter(row -> row.stage().isCurrent()).toList();
        var totals = current.stream()
                .map(OpinionRow::prescriptions)
                .reduce(PrescriptionTotals.NONE, PrescriptionTotals::plus);
        var last = rows.stream().max(Comparator.comparingLong(OpinionRow::lastEvent));
        return new OpinionSummary(
                project,
                current.size(),
                count(current, OpinionStage.AWAITED),
                (int) current.stream().filter(row -> row.overdue(today)).count(),
                (int) current.stream().filter(OpinionSummary::isRefused).count(),
                count(current, OpinionStage.APPEALED),
                totals,
                totals.open() > 0,
                findings(current, totals, rules, today),
                last.map(OpinionRow::lastOn).orElse(null),
                last.map(OpinionRow::lastEvent).orElse(null));
    }

    private static int count(List<OpinionRow> rows, OpinionStage stage) {
        return (int) rows.stream().filter(row -> row.stage() == stage).count();
    }

    private static boolean isRefused(OpinionRow row) {
        return row.verdict() == Verdict.UNFAVOURABLE;
    }

    /** An agreement that is refused blocks; one that is awaited, and an open prescription, are there to be seen. */
    private static List<Finding> findings(
            List<OpinionRow> rows, PrescriptionTotals totals, RuleBook rules, LocalDate today) {
        var findings = new ArrayList<Finding>();
        rows.stream()
                .filter(row -> row.kind() == OpinionKind.ABF_AGREEMENT)
                .forEach(row ->
                        findings.add(agreement(row, rules.on("R-80", today).basis())));
        rows.stream()
                .filter(row -> row.stage() == OpinionStage.SILENT && row.silence() == SilenceEffect.STUDY_REQUIRED)
                .forEach(row -> findings.add(new Finding(
                        "R-89",
                        Finding.Outcome.BROKEN,
                        Finding.Mode.WARN,
                        figures(row),
                        rules.on("R-89", today).basis())));
        if (totals.count() > 0) {
            findings.add(new Finding(
                    "R-85",
                    totals.open() == 0 ? Finding.Outcome.HOLDS : Finding.Outcome.BROKEN,
                    Finding.Mode.INFORM,
                    Map.of(
                            "open",
                            String.valueOf(totals.open()),
                            "prescriptions",
                            String.valueOf(totals.count()),
                            "costHt",
                            String.valueOf(totals.costHt()),
                            "delayDays",
                            String.valueOf(totals.delayDays())),
                    rules.on("R-85", today).basis()));
        }
        return findings;
    }

    private static Finding agreement(OpinionRow row, String basis) {
        var outcome = row.favourable() ? Finding.Outcome.HOLDS : Finding.Outcome.BROKEN;
        var mode = isRefused(row) ? Finding.Mode.BLOCK : Finding.Mode.WARN;
        return new Finding("R-80", outcome, row.favourable() ? Finding.Mode.BLOCK : mode, figures(row), basis);
    }

    private static Map<String, String> figures(OpinionRow row) {
        var figures = new LinkedHashMap<String, String>();
        figures.put("opinion", row.opinion().text());
        figures.put("stage", row.stage().name());
        figures.put("askedOn", row.askedOn().toString());
        figures.put("dueOn", row.dueOn().toString());
        if (row.verdict() != null) {
            figures.put("verdict", row.verdict().name());
        }
        return figures;
    }
}
