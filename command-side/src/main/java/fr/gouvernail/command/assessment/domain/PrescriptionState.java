package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.contract.assessment.Prescription;
import fr.gouvernail.contract.assessment.PrescriptionEvent;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionAssigned;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionClosed;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionEstimated;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionReopened;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionTakenInCharge;
import fr.gouvernail.contract.assessment.PrescriptionOwner;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One prescription as it stands.
 *
 * @param closedOn null while it is open
 * @param lapsed whether the préfet's answer took its place
 */
record PrescriptionState(
        @Nullable Money costHt,
        @Nullable Integer delayDays,
        @Nullable PrescriptionOwner owner,
        boolean inCharge,
        @Nullable LocalDate closedOn,
        boolean lapsed) {

    static PrescriptionState of(Prescription issued) {
        return new PrescriptionState(issued.costHt(), issued.delayDays(), issued.owner(), false, null, false);
    }

    /** Work that another owner has begun has to be begun again by the new one. */
    PrescriptionState evolve(PrescriptionEvent event) {
        return switch (event) {
            case PrescriptionEstimated e ->
                new PrescriptionState(e.currentCostHt(), e.currentDelayDays(), owner, inCharge, closedOn, lapsed);
            case PrescriptionAssigned e ->
                new PrescriptionState(costHt, delayDays, e.currentOwner(), false, closedOn, lapsed);
            case PrescriptionTakenInCharge _ -> new PrescriptionState(costHt, delayDays, owner, true, closedOn, lapsed);
            case PrescriptionClosed e ->
                new PrescriptionState(costHt, delayDays, owner, inCharge, e.effectiveOn(), lapsed);
            case PrescriptionReopened _ -> new PrescriptionState(costHt, delayDays, owner, inCharge, null, lapsed);
        };
    }

    PrescriptionState asLapsed() {
        return new PrescriptionState(costHt, delayDays, owner, inCharge, closedOn, true);
    }
}
