package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to one prescription of an opinion. */
public sealed interface PrescriptionEvent extends DomainEvent {

    OpinionId opinion();

    /** Its own within the opinion, from 1. */
    int number();

    /**
     * What it costs was estimated, or estimated anew. Amounts are without tax.
     *
     * @param previousCostHt null for the first estimate, like the previous delay
     */
    @EventName("assessment.opinion.prescription-estimated")
    record PrescriptionEstimated(
            OpinionId opinion,
            int number,
            @Nullable Money previousCostHt,
            Money currentCostHt,
            @Nullable Integer previousDelayDays,
            int currentDelayDays,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements PrescriptionEvent {}

    /** Somebody answers for it from now on. */
    @EventName("assessment.opinion.prescription-assigned")
    record PrescriptionAssigned(
            OpinionId opinion,
            int number,
            @Nullable PrescriptionOwner previousOwner,
            PrescriptionOwner currentOwner,
            LocalDate effectiveOn)
            implements PrescriptionEvent {}

    /** Whoever answers for it is at work on it. */
    @EventName("assessment.opinion.prescription-taken-in-charge")
    record PrescriptionTakenInCharge(OpinionId opinion, int number, LocalDate effectiveOn)
            implements PrescriptionEvent {}

    /** It is met, and a paper proves it. */
    @EventName("assessment.opinion.prescription-closed")
    record PrescriptionClosed(
            OpinionId opinion, int number, PersonId closedBy, OpinionDocument proof, LocalDate effectiveOn)
            implements PrescriptionEvent {}

    /** It was closed too early. */
    @EventName("assessment.opinion.prescription-reopened")
    record PrescriptionReopened(OpinionId opinion, int number, String reason, LocalDate effectiveOn)
            implements PrescriptionEvent {}
}
