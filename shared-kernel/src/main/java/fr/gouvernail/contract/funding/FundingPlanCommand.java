package fr.gouvernail.contract.funding;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.Governed;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of a funding plan. */
public sealed interface FundingPlanCommand extends Command {

    FundingPlanId plan();

    @Override
    default FundingPlanId target() {
        return plan();
    }

    /**
     * Drafts the plan. A draft may break rules; adopting it may not.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code platform.amount-negative}, {@code funding.plan.resource-listed-twice},
     * {@code funding.plan.ttc-below-ht}, {@code funding.plan.fctva-base-above-ttc},
     * {@code funding.rule-not-in-force}.
     */
    @CommandName("funding.plan.draft")
    record DraftFundingPlan(FundingPlanId plan, ProjectId project, PlanContent content, LocalDate effectiveOn)
            implements FundingPlanCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /** Writes the plan anew. Errors: as for drafting, and {@code funding.plan.nothing-changes}. */
    @CommandName("funding.plan.revise")
    record ReviseFundingPlan(
            FundingPlanId plan,
            @Nullable Long expectedVersion,
            PlanContent content,
            @LongText String reason,
            LocalDate effectiveOn)
            implements FundingPlanCommand {}

    /**
     * Adopts the plan as it stands. Errors: {@code funding.plan.adopted-already}, {@code funding.plan.rule-broken}
     * (the rule, its figures and its basis: ), and those of {@link Governed}.
     */
    @CommandName("funding.plan.adopt")
    record AdoptFundingPlan(FundingPlanId plan, @Nullable Long expectedVersion, LocalDate effectiveOn)
            implements FundingPlanCommand, Governed {}

    /**
     * Records how far a resource has come. Errors: {@code funding.plan.unknown-resource}, {@code funding.plan.nothing-changes}.
     *
     * @param reference the funder's own reference: number of the order, of the resolution…
     */
    @CommandName("funding.plan.record-resource-state")
    record RecordResourceState(
            FundingPlanId plan,
            @Nullable Long expectedVersion,
            String resource,
            FundingState state,
            String reference,
            LocalDate effectiveOn)
            implements FundingPlanCommand {}
}
