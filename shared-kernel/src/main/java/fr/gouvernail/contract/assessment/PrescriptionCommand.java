package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of one prescription of an opinion. Errors of all: {@code assessment.prescription.unknown},
 * {@code assessment.prescription.lapsed}, {@code assessment.opinion.replaced}.
 */
public sealed interface PrescriptionCommand extends Command {

    OpinionId opinion();

    /** Its own within the opinion, from 1. */
    int number();

    @Override
    default OpinionId target() {
        return opinion();
    }

    /**
     * Says what it costs. Errors: {@code assessment.prescription.effects-unfit}, {@code assessment.opinion.reason-missing}.
     *
     * @param costHt without tax; may be negative
     * @param delayDays 0 or more
     * @param reason asked for when it was estimated before
     */
    @CommandName("assessment.opinion.estimate-prescription")
    record EstimatePrescription(
            OpinionId opinion,
            @Nullable Long expectedVersion,
            int number,
            Money costHt,
            int delayDays,
            @LongText @Nullable String reason)
            implements PrescriptionCommand {}

    /** Gives it to somebody to answer for. Errors: {@code assessment.prescription.owner-unclear}, {@code platform.unknown-reference}. */
    @CommandName("assessment.opinion.assign-prescription")
    record AssignPrescription(OpinionId opinion, @Nullable Long expectedVersion, int number, PrescriptionOwner owner)
            implements PrescriptionCommand {}

    /** Says that the work on it has begun. Errors: {@code assessment.prescription.not-yours}, {@code assessment.prescription.closed}. */
    @CommandName("assessment.opinion.take-charge-of-prescription")
    record TakeChargeOfPrescription(
            OpinionId opinion, @Nullable Long expectedVersion, int number) implements PrescriptionCommand {}

    /**
     * Closes it with its proof.
     *
     * <p>Errors: {@code assessment.prescription.proof-missing}, {@code assessment.prescription.not-yours},
     * {@code assessment.prescription.closed}, {@code assessment.prescription.closed-before-issued}, {@code assessment.opinion.in-the-future}.
     *
     * @param proof a file, by its fingerprint, or a link; refused without
     */
    @CommandName("assessment.opinion.close-prescription")
    record ClosePrescription(
            OpinionId opinion,
            @Nullable Long expectedVersion,
            int number,
            @Nullable OpinionDocument proof,
            LocalDate closedOn)
            implements PrescriptionCommand {}

    /** Opens it again. Errors: {@code assessment.prescription.open}. */
    @CommandName("assessment.opinion.reopen-prescription")
    record ReopenPrescription(
            OpinionId opinion,
            @Nullable Long expectedVersion,
            int number,
            @LongText String reason) implements PrescriptionCommand {}
}
