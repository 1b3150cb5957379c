package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.OptionStance;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.portfolio.view.ArbitrationRow.OptionRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One arbitration with its options side by side, each held against what was expected before. Amounts are euro cents without tax.
 *
 * @param number of the request within its action, from 1
 * @param history all that was said of the options, in the order it was recorded
 */
public record ArbitrationSheet(
        int number, ArbitrationRow request, Before before, List<Column> columns, List<StanceRow> history) {

    /**
     * What was expected before the request.
     *
     * @param subsidies of the plan that is written for that very cost; null where there is none, like the own share
     * @param ownRate own share over cost, in basis points
     */
    public record Before(
            long costHt,
            @Nullable Long subsidies,
            @Nullable Long ownShare,
            @Nullable Integer ownRate,
            LocalDate endsOn) {

        /** @param funding subsidies and own share as planned; null where no plan is for this cost */
        static Before of(long costHt, LocalDate endsOn, @Nullable Planned funding) {
            return funding == null
                    ? new Before(costHt, null, null, null, endsOn)
                    : new Before(
                            costHt,
                            funding.subsidies(),
                            funding.ownShare(),
                            new Money(funding.ownShare())
                                    .shareOf(new Money(costHt))
                                    .value(),
                            endsOn);
        }
    }

    /** What a funding plan says of a cost. */
    public record Planned(long costHt, long subsidies, long ownShare) {}

    /**
     * One option.
     *
     * @param cost what it costs more than before; negative when less
     * @param subsidies more than in the plan; null where there is none, like own
     * @param days by which it ends later
     */
    public record Column(
            OptionRow option,
            long cost,
            @Nullable Long subsidies,
            @Nullable Long own,
            long days,
            List<StanceRow> stances) {

        public List<StanceRow> standing(OptionStance stance) {
            return stances.stream().filter(row -> row.stance() == stance).toList();
        }

        public List<StanceRow> supporting() {
            return standing(OptionStance.SUPPORTS);
        }

        public List<StanceRow> conditional() {
            return standing(OptionStance.SUPPORTS_IF);
        }

        public List<StanceRow> opposed() {
            return standing(OptionStance.OPPOSES);
        }
    }

    /** @param plans of the project; one that is written for the cost before the request says what was funded then */
    public static ArbitrationSheet of(
            int number, ArbitrationRow request, ActionLine action, List<Planned> plans, OptionStances.Said said) {
        var settlement = request.settlement();
        var planned = plans.stream()
                .filter(plan -> plan.costHt() == request.previousForecastHt())
                .findFirst()
                .orElse(null);
        var end = settlement == null ? action.calendar().endsOn() : settlement.endsBefore();
        var before = Before.of(
                request.previousForecastHt(),
                end == null ? request.options().getFirst().endsOn() : end,
                planned);
        var columns = request.options().stream()
                .map(option -> column(option, before, said.current()))
                .toList();
        return new ArbitrationSheet(number, request, before, columns, said.history());
    }

    private static Column column(OptionRow option, Before before, List<StanceRow> stances) {
        return new Column(
                option,
                option.totalHt() - before.costHt(),
                before.subsidies() == null ? null : option.subsidies() - before.subsidies(),
                before.ownShare() == null ? null : option.ownShare() - before.ownShare(),
                ChronoUnit.DAYS.between(before.endsOn(), option.endsOn()),
                stances.stream()
                        .filter(row -> row.option().equals(option.key()))
                        .toList());
    }
}
