package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.Commitment;
import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commitment and what became of it; what has not happened is null.
 *
 * @param number from 1 within its backing
 */
public record CommitmentRow(
        int number,
        Commitment commitment,
        LocalDate signedOn,
        long signedEvent,
        @Nullable Check check,
        @Nullable Met met,
        @Nullable Withdrawal withdrawal) {

    /** Who read the document, and what they found; outside of the administrations, only when. */
    public record Check(LocalDate on, @Nullable PersonId by, String note, long event) {}

    /** How the condition was met. */
    public record Met(LocalDate on, String how, @Nullable Evidence evidence, long event) {}

    public record Withdrawal(LocalDate on, String reason, long event) {}

    /**
     * For readers outside of the administrations: no file, no address, and nobody who read them.
     *
     * @param named whether the actor is; the title of a document may name who signed it
     */
    CommitmentRow outside(boolean named) {
        var all = new Commitment(
                commitment.kind(),
                commitment.what(),
                commitment.amountHt(),
                commitment.quantity(),
                commitment.unit(),
                commitment.condition(),
                commitment.validUntil(),
                handedTo(named, commitment.evidence()));
        var how = met == null ? null : new Met(met.on, met.how, handedTo(named, met.evidence), met.event);
        var read = check == null ? null : new Check(check.on, null, "", check.event);
        return new CommitmentRow(number, all, signedOn, signedEvent, read, how, withdrawal);
    }

    private static @Nullable Evidence handedTo(boolean named, @Nullable Evidence evidence) {
        return evidence == null ? null : new Evidence(named ? evidence.name() : "", null, 0, null);
    }

    public boolean hasOpenCondition() {
        return commitment.condition() != null && met == null;
    }

    /** Whether its last day is before that one. */
    public boolean isPast(LocalDate day) {
        var until = commitment.validUntil();
        return until != null && until.isBefore(day);
    }

    public CommitmentStanding standing(LocalDate day) {
        if (withdrawal != null) {
            return CommitmentStanding.WITHDRAWN;
        }
        if (isPast(day)) {
            return CommitmentStanding.EXPIRED;
        }
        if (commitment.evidence() == null) {
            return CommitmentStanding.SAID_ONLY;
        }
        if (hasOpenCondition()) {
            return CommitmentStanding.CONDITIONAL;
        }
        return check == null ? CommitmentStanding.TO_CHECK : CommitmentStanding.FIRM;
    }
}
