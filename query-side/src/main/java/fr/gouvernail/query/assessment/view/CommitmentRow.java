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

    /** Who read the document, and what they found. */
    public record Check(LocalDate on, PersonId by, String note, long event) {}

    /** How the condition was met. */
    public record Met(LocalDate on, String how, @Nullable Evidence evidence, long event) {}

    public record Withdrawal(LocalDate on, String reason, long event) {}

    /** With documents that have no title, for a title may name who signed. */
    CommitmentRow unsigned() {
        var all = new Commitment(
                commitment.kind(),
                commitment.what(),
                commitment.amount(),
                commitment.quantity(),
                commitment.unit(),
                commitment.condition(),
                commitment.validUntil(),
                untitled(commitment.evidence()));
        var how = met == null ? null : new Met(met.on, met.how, untitled(met.evidence), met.event);
        return new CommitmentRow(number, all, signedOn, signedEvent, check, how, withdrawal);
    }

    private static @Nullable Evidence untitled(@Nullable Evidence evidence) {
        return evidence == null ? null : new Evidence("", null, 0, null);
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
