package fr.gouvernail.contract.funding;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a funding plan. */
public sealed interface FundingPlanEvent extends DomainEvent {

    FundingPlanId plan();

    ProjectId project();

    /** A plan was drafted. */
    @EventName("funding.plan.drafted")
    record FundingPlanDrafted(
            FundingPlanId plan,
            ProjectId project,
            @Nullable ProgrammeId programme,
            TerritoryId territory,
            PlanContent content,
            PlanFigures figures,
            LocalDate effectiveOn)
            implements FundingPlanEvent {}

    /** The plan was written anew; an adopted version stays in history. */
    @EventName("funding.plan.revised")
    record FundingPlanRevised(
            FundingPlanId plan,
            ProjectId project,
            PlanContent previous,
            PlanContent current,
            PlanFigures figures,
            String reason,
            LocalDate effectiveOn)
            implements FundingPlanEvent {}

    /** The plan was adopted, with the findings that were shown. */
    @EventName("funding.plan.adopted")
    record FundingPlanAdopted(
            FundingPlanId plan, ProjectId project, PlanContent content, PlanFigures figures, LocalDate effectiveOn)
            implements FundingPlanEvent {}

    /** A funder's answer moved a resource on. Figures are there when a refusal, or its end, changes what counts. */
    @EventName("funding.plan.resource-state-recorded")
    record ResourceStateRecorded(
            FundingPlanId plan,
            ProjectId project,
            String resource,
            FundingState previous,
            FundingState current,
            @Nullable PlanFigures figures,
            String reference,
            LocalDate effectiveOn)
            implements FundingPlanEvent {

        /** A state that leaves the figures as they were. */
        public ResourceStateRecorded(
                FundingPlanId plan,
                ProjectId project,
                String resource,
                FundingState previous,
                FundingState current,
                String reference,
                LocalDate effectiveOn) {
            this(plan, project, resource, previous, current, null, reference, effectiveOn);
        }
    }
}
