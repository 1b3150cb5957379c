package fr.gouvernail.query.funding.view;

import fr.gouvernail.kernel.value.Money;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What plans come to at the cost that is now expected, their subsidies unchanged (R-12: a subsidy does not rise with the cost). A reminder
 * that the plans are to be revised; no such share has been decided. All amounts are euro cents without tax.
 *
 * @param plans how many plans were written for another cost
 * @param costHt the cost they were written for
 * @param forecastHt the cost that is expected
 * @param ownShare what would be left to the owner
 * @param publicFunding subsidies and own share together: the base of R-02
 */
public record PlanOutlook(long plans, long costHt, long forecastHt, long ownShare, long publicFunding) {

    /** Null when the plan is written for the expected cost, or none is expected. */
    public static @Nullable PlanOutlook of(FundingPlanSheet plan, @Nullable Long forecastHt) {
        var amounts = plan.amounts();
        if (forecastHt == null || forecastHt == amounts.costHt().value()) {
            return null;
        }
        long publicFunding = Math.max(0, forecastHt - amounts.privateFunding().value());
        long ownShare = Math.max(0, publicFunding - amounts.subsidies().value());
        return new PlanOutlook(1, amounts.costHt().value(), forecastHt, ownShare, publicFunding);
    }

    /** The sum over several plans, those written for the expected cost included; null when no plan is to be revised. */
    public static @Nullable PlanOutlook sum(List<FundingPlanSheet> plans, List<@Nullable PlanOutlook> outlooks) {
        long revised = outlooks.stream().filter(Objects::nonNull).count();
        if (revised == 0) {
            return null;
        }
        long cost = 0;
        long forecast = 0;
        long own = 0;
        long funding = 0;
        for (int index = 0; index < plans.size(); index++) {
            var amounts = plans.get(index).amounts();
            var outlook = outlooks.get(index);
            cost += amounts.costHt().value();
            forecast += outlook == null ? amounts.costHt().value() : outlook.forecastHt();
            own += outlook == null ? amounts.ownShare().value() : outlook.ownShare();
            funding += outlook == null ? amounts.publicFunding().value() : outlook.publicFunding();
        }
        return new PlanOutlook(revised, cost, forecast, own, funding);
    }

    /** Own share over public funding, in basis points. */
    public int ownRate() {
        return new Money(ownShare).shareOf(new Money(publicFunding)).value();
    }
}
