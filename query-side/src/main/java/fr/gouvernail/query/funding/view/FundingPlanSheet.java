package fr.gouvernail.query.funding.view;

import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A funding plan as it stands, with what was found when it was last written.
 *
 * @param findings as recorded: never computed anew under later rules
 * @param blocking how many findings keep it from being adopted
 * @param adoption the last adoption; {@code adopted} tells whether what stands is what was adopted
 */
public record FundingPlanSheet(
        FundingPlanId plan,
        FundedProject project,
        Amounts amounts,
        List<Line> lines,
        List<Finding> findings,
        long findingsEvent,
        int blocking,
        boolean adopted,
        @Nullable Adoption adoption,
        LocalDate draftedOn,
        long version,
        long lastEvent) {

    /** An amount in euro cents, or a rate in basis points, with the event that set it. */
    public record Figure(long value, long event) {}

    /** The figures of the plan; without tax but {@code costTtc}, {@code fctvaBase}, {@code fctva} and {@code netCost}. */
    public record Amounts(
            Figure costHt,
            Figure costTtc,
            Figure fctvaBase,
            Figure subsidies,
            Figure ownShare,
            Figure publicFunding,
            Figure privateFunding,
            Figure aidRate,
            Figure ownRate,
            Figure fctva,
            Figure netCost) {}

    /**
     * A resource.
     *
     * @param share of the cost without tax, in basis points
     * @param stateOn effective date of its state
     * @param reference the funder's own reference
     */
    public record Line(
            String key,
            OrganisationId funder,
            FundingScheme scheme,
            long amountHt,
            long amountEvent,
            int share,
            FundingState state,
            long stateEvent,
            LocalDate stateOn,
            @Nullable String reference) {}

    /** What was adopted, from which day, under which decision. */
    public record Adoption(
            long costHt,
            long event,
            LocalDate effectiveOn,
            @Nullable String authority) {}

    /** A version of the plan: {@code fact} is DRAFTED, REVISED or ADOPTED. */
    public record Version(
            long event,
            String fact,
            long costHt,
            long subsidies,
            long ownShare,
            int ownRate,
            List<Finding> findings,
            @Nullable String reason,
            @Nullable String authority,
            PersonId actor,
            LocalDate effectiveOn,
            Instant recordedAt) {}

    /** The sum of the lines that were not refused, less the cost: what is missing is negative. */
    public long balance() {
        return lines.stream()
                        .filter(line -> line.state() != FundingState.REFUSED)
                        .mapToLong(Line::amountHt)
                        .sum()
                - amounts.costHt().value();
    }
}
