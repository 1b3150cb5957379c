package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens in the examination of a project's feasibility. */
public sealed interface FeasibilityEvent extends DomainEvent {

    FeasibilityId feasibility();

    /** The examination of a project was opened. */
    @EventName("assessment.feasibility.opened")
    record FeasibilityOpened(
            FeasibilityId feasibility,
            ProjectId project,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            LocalDate effectiveOn)
            implements FeasibilityEvent {}

    /** Somebody is to examine an item. Effective on the day it was asked. */
    @EventName("assessment.feasibility.assigned")
    record ItemAssigned(
            FeasibilityId feasibility,
            FeasibilityItem item,
            @Nullable PersonId previous,
            PersonId assessor,
            LocalDate dueOn,
            LocalDate effectiveOn)
            implements FeasibilityEvent {}

    /** An item was examined; the assessor is the actor of this event. */
    @EventName("assessment.feasibility.rated")
    record ItemRated(
            FeasibilityId feasibility,
            FeasibilityItem item,
            @Nullable Rating previous,
            Rating rating,
            String observation,
            @Nullable Reserve reserve,
            List<Evidence> evidence,
            LocalDate effectiveOn)
            implements FeasibilityEvent {
        public ItemRated {
            evidence = List.copyOf(evidence);
        }
    }

    /** What a reserve asked for is done. */
    @EventName("assessment.feasibility.reserve-lifted")
    record ReserveLifted(
            FeasibilityId feasibility,
            FeasibilityItem item,
            Reserve reserve,
            String how,
            @Nullable Evidence evidence,
            LocalDate effectiveOn)
            implements FeasibilityEvent {}

    /**
     * It is settled whether running costs have to be studied.
     *
     * @param threshold above which the study is mandatory
     * @param finding what the rule said on that day, with these figures
     */
    @EventName("assessment.feasibility.impact-study-settled")
    record ImpactStudySettled(
            FeasibilityId feasibility,
            int population,
            Money operatingRevenue,
            Money expenseTtc,
            Money threshold,
            boolean mandatory,
            ImpactStudy study,
            @Nullable Evidence evidence,
            Finding finding,
            LocalDate effectiveOn)
            implements FeasibilityEvent {}

    /** How much backing the project needs before it is validated. */
    @EventName("assessment.feasibility.backing-required")
    record BackingRequired(
            FeasibilityId feasibility,
            int firmActors,
            @Nullable Money firmAmountHt,
            String reason,
            LocalDate effectiveOn)
            implements FeasibilityEvent {}
}
