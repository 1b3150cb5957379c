package fr.gouvernail.query.assessment.view;

import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * How much a project is backed on a day: actors by where they stand, one figure beside the other and none taken off another.
 *
 * @param firmAmountHt what firm commitments of money come to, in cents without tax
 * @param firmQuantities what firm commitments come to otherwise, by unit
 * @param openConditions of commitments in force
 */
public record BackingSummary(
        int actors,
        int firm,
        int conditional,
        int inWords,
        int neutral,
        int opposed,
        long firmAmountHt,
        List<Quantity> firmQuantities,
        int openConditions,
        int expired) {

    public record Quantity(long quantity, String unit) {}

    public static BackingSummary of(List<BackingRow> rows, LocalDate day) {
        var firm = rows.stream()
                .filter(row -> row.standing() == ActorStanding.FIRM)
                .flatMap(row -> row.commitments().stream())
                .filter(one -> one.standing(day) == CommitmentStanding.FIRM)
                .map(CommitmentRow::commitment)
                .toList();
        var byUnit = new TreeMap<String, Long>();
        long amount = 0;
        for (var one : firm) {
            var money = one.amountHt() == null ? Money.ZERO : one.amountHt();
            amount = Math.addExact(amount, money.cents());
            if (one.quantity() != null && one.unit() != null) {
                byUnit.merge(one.unit(), one.quantity().longValue(), Math::addExact);
            }
        }
        return new BackingSummary(
                rows.size(),
                count(rows, ActorStanding.FIRM),
                count(rows, ActorStanding.CONDITIONAL),
                count(rows, ActorStanding.IN_WORDS),
                count(rows, ActorStanding.NEUTRAL),
                count(rows, ActorStanding.OPPOSED),
                amount,
                byUnit.entrySet().stream()
                        .map(entry -> new Quantity(entry.getValue(), entry.getKey()))
                        .toList(),
                commitments(rows, day, CommitmentStanding.CONDITIONAL),
                commitments(rows, day, CommitmentStanding.EXPIRED));
    }

    private static int count(List<BackingRow> rows, ActorStanding standing) {
        return (int) rows.stream().filter(row -> row.standing() == standing).count();
    }

    private static int commitments(List<BackingRow> rows, LocalDate day, CommitmentStanding standing) {
        return (int) rows.stream()
                .flatMap(row -> row.commitments().stream())
                .filter(one -> one.standing(day) == standing)
                .count();
    }
}
