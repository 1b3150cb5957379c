package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.BackingRejection.AMOUNT_MISSING;
import static fr.gouvernail.contract.assessment.BackingRejection.ENDS_BEFORE_START;
import static fr.gouvernail.contract.assessment.BackingRejection.QUANTITY_NOT_POSITIVE;
import static fr.gouvernail.contract.assessment.BackingRejection.QUANTITY_WITHOUT_UNIT;

import fr.gouvernail.contract.assessment.Commitment;
import fr.gouvernail.contract.assessment.CommitmentKind;
import fr.gouvernail.kernel.command.Amounts;
import fr.gouvernail.kernel.command.CommandRejected;
import java.time.LocalDate;

/** What makes a commitment one that can be counted on and counted. */
final class BackingRules {

    static void requireSound(Commitment commitment, LocalDate signedOn) {
        requireAmounts(commitment);
        var until = commitment.validUntil();
        if (until != null && until.isBefore(signedOn)) {
            throw CommandRejected.of(ENDS_BEFORE_START, "starts", signedOn, "ends", until);
        }
        Evidences.requireReadable(commitment.evidence());
    }

    private static void requireAmounts(Commitment commitment) {
        var amount = commitment.amountHt();
        if (amount != null) {
            Amounts.requireNotNegative("amountHt", amount);
        }
        if (commitment.kind() == CommitmentKind.MONEY && (amount == null || amount.isZero())) {
            throw CommandRejected.of(AMOUNT_MISSING);
        }
        var quantity = commitment.quantity();
        if ((quantity == null) != (commitment.unit() == null)) {
            throw CommandRejected.of(QUANTITY_WITHOUT_UNIT);
        }
        if (quantity != null && quantity <= 0) {
            throw CommandRejected.of(QUANTITY_NOT_POSITIVE, "quantity", quantity);
        }
    }

    private BackingRules() {}
}
