package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked of a decision. */
public sealed interface DecisionCommand extends Command {

    DecisionId decision();

    @Override
    default DecisionId target() {
        return decision();
    }

    /**
     * Drafts a decision for a body.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code platform.other-territory}.
     *
     * @param reference the number it will be known by, such as D-07
     */
    @CommandName("governance.decision.draft")
    record DraftDecision(
            DecisionId decision,
            BodyId body,
            String reference,
            String title,
            @LongText String text,
            Resolution resolution)
            implements DecisionCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /** Sent by a policy when the decision is put on an agenda. Errors: {@code governance.decision.not-draft}. */
    @CommandName("governance.decision.table")
    record TableDecision(DecisionId decision, SittingId sitting, int item) implements DecisionCommand {}

    /**
     * Declares the decision adopted, after a vote that carried it.
     *
     * <p>Errors: {@code governance.decision.not-tabled}, {@code governance.decision.not-voted}, {@code governance.decision.vote-not-carried},
     * {@code governance.decision.dated-too-early}.
     */
    @CommandName("governance.decision.adopt")
    record AdoptDecision(DecisionId decision, @Nullable Long expectedVersion, LocalDate effectiveOn)
            implements DecisionCommand {}

    /** Declares the decision refused, after a vote that did not carry it. Errors: as for adopting, and {@code governance.decision.vote-carried}. */
    @CommandName("governance.decision.refuse")
    record RefuseDecision(DecisionId decision, @Nullable Long expectedVersion, LocalDate effectiveOn)
            implements DecisionCommand {}

    /** Withdraws a decision before it is voted. Errors: {@code governance.decision.decided-already}, {@code governance.decision.consulted-now}. */
    @CommandName("governance.decision.withdraw")
    record WithdrawDecision(
            DecisionId decision,
            @Nullable Long expectedVersion,
            @LongText String reason,
            LocalDate effectiveOn) implements DecisionCommand {}

    /**
     * Records that a council's act was sent to the préfet. Errors: {@code governance.decision.not-adopted},
     * {@code governance.decision.not-a-council-act}, {@code governance.decision.transmitted-already},
     * {@code governance.decision.dated-too-early}.
     */
    @CommandName("governance.decision.transmit")
    record TransmitDecision(DecisionId decision, @Nullable Long expectedVersion, LocalDate effectiveOn)
            implements DecisionCommand {}

    /** Records that a council's act was published. Errors: as for transmitting, with {@code governance.decision.published-already}. */
    @CommandName("governance.decision.publish")
    record PublishDecision(DecisionId decision, @Nullable Long expectedVersion, LocalDate effectiveOn)
            implements DecisionCommand {}

    /** Sent by the policy that carried the decision out. Errors: {@code governance.decision.not-executable}. */
    @CommandName("governance.decision.confirm-enactment")
    record ConfirmEnactment(DecisionId decision, String enacted, long version) implements DecisionCommand {}

    /** Sent by the policy when the target refused. Errors: {@code governance.decision.not-executable}. */
    @CommandName("governance.decision.record-enactment-failure")
    record RecordEnactmentFailure(DecisionId decision, String code, Map<String, String> parameters)
            implements DecisionCommand {
        public RecordEnactmentFailure {
            parameters = Map.copyOf(parameters);
        }
    }

    /** Asks for another try once the obstacle is gone. Errors: {@code governance.decision.enactment-not-failed}. */
    @CommandName("governance.decision.retry-enactment")
    record RetryEnactment(DecisionId decision, @Nullable Long expectedVersion) implements DecisionCommand {}

    /**
     * Puts a decision off that stands on an agenda: it may be tabled again at a later sitting. Sent by a policy when its item is postponed.
     *
     * <p>Errors: {@code governance.decision.not-tabled}, {@code governance.decision.tabled-elsewhere}, {@code governance.decision.decided-already}.
     */
    @CommandName("governance.decision.postpone")
    record PostponeDecision(
            DecisionId decision,
            @Nullable Long expectedVersion,
            SittingId sitting,
            int item,
            Postponement ground,
            @LongText @Nullable String reason,
            LocalDate effectiveOn)
            implements DecisionCommand {}

    /**
     * Records that a council's act was suspended: it orders nothing more until the suspension is lifted.
     *
     * <p>Errors: {@code governance.decision.not-a-reviewed-act}, {@code governance.decision.not-adopted}, {@code governance.decision.suspended},
     * {@code governance.decision.annulled}, {@code governance.decision.dated-too-early}.
     *
     * @param reference number of the ruling
     */
    @CommandName("governance.decision.suspend")
    record SuspendDecision(
            DecisionId decision,
            @Nullable Long expectedVersion,
            LegalChallenge by,
            String reference,
            @LongText String reason,
            LocalDate effectiveOn)
            implements DecisionCommand {}

    /** Records that the suspension was lifted. Errors: {@code governance.decision.not-suspended}, {@code governance.decision.dated-too-early}. */
    @CommandName("governance.decision.lift-suspension")
    record LiftSuspension(
            DecisionId decision,
            @Nullable Long expectedVersion,
            String reference,
            @LongText String reason,
            LocalDate effectiveOn)
            implements DecisionCommand {}

    /** Records that a council's act was annulled, for ever. Errors: as for suspending. */
    @CommandName("governance.decision.annul")
    record AnnulDecision(
            DecisionId decision,
            @Nullable Long expectedVersion,
            LegalChallenge by,
            String reference,
            @LongText String reason,
            LocalDate effectiveOn)
            implements DecisionCommand {}

    /**
     * Hands the point on to a body that this one hands points on to; a decision is then drafted there, which keeps the thread.
     *
     * <p>Errors: {@code governance.decision.referred-to-itself}, {@code platform.other-territory}, {@code platform.unknown-reference},
     * {@code governance.decision.bodies-not-linked}, {@code governance.decision.not-referable}, {@code governance.decision.referred-already},
     * {@code governance.decision.successor-exists}, {@code governance.decision.voted-not-declared}, {@code governance.decision.annulled},
     * {@code governance.decision.suspended}, {@code governance.decision.superseded}, {@code governance.decision.dated-too-early}.
     *
     * @param successor id of the decision that is drafted in the receiving body
     * @param reference the number the receiving body knows it by
     */
    @CommandName("governance.decision.refer")
    record ReferDecision(
            DecisionId decision,
            @Nullable Long expectedVersion,
            BodyId to,
            DecisionId successor,
            String reference,
            @LongText String reason,
            LocalDate effectiveOn)
            implements DecisionCommand {}

    /** Sent by the policy when a point was handed on. Errors: {@code platform.unknown-reference}. */
    @CommandName("governance.decision.receive")
    record ReceiveDecision(
            DecisionId decision,
            DecisionId from,
            BodyId body,
            String reference,
            String title,
            @LongText String text,
            Resolution resolution,
            @LongText String reason,
            LocalDate effectiveOn)
            implements DecisionCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /** Sent by a policy when a written consultation on it opens. Errors: {@code governance.decision.not-draft}. */
    @CommandName("governance.decision.put-to-consultation")
    record PutToConsultation(
            DecisionId decision, ConsultationId consultation, LocalDate closesOn, LocalDate effectiveOn)
            implements DecisionCommand {}

    /** Sent by a policy when the consultation closes without objection. Errors: {@code governance.decision.not-consulted}. */
    @CommandName("governance.decision.approve-in-writing")
    record ApproveInWriting(
            DecisionId decision, ConsultationId consultation, ConsultationCount count, LocalDate effectiveOn)
            implements DecisionCommand {}

    /** Sent by a policy when the consultation decided nothing. Errors: {@code governance.decision.not-consulted}. */
    @CommandName("governance.decision.return-from-consultation")
    record ReturnFromConsultation(
            DecisionId decision,
            ConsultationId consultation,
            Postponement ground,
            @LongText @Nullable String reason,
            LocalDate effectiveOn)
            implements DecisionCommand {}
}
