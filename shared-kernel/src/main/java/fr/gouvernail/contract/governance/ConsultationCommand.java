package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a written consultation. */
public sealed interface ConsultationCommand extends Command {

    ConsultationId consultation();

    @Override
    default ConsultationId target() {
        return consultation();
    }

    /**
     * Asks the members of a committee for their written answer on a drafted decision. Its composition and charter of the day are kept.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code governance.consultation.council-votes-in-sitting} (CGCT L2121-17, L2121-20),
     * {@code governance.consultation.charter-without-silence}, {@code governance.consultation.opened-in-the-future},
     * {@code governance.consultation.sent-here-on-another-day}, {@code governance.consultation.deadline-too-early},
     * {@code governance.consultation.no-voting-member}, {@code governance.sitting.decision-of-another-body},
     * {@code governance.sitting.decision-settled-already}, {@code governance.consultation.decision-on-agenda},
     * {@code governance.consultation.consulted-already}, {@code governance.consultation.objected-before},
     * {@code governance.sitting.document-attached-already}, {@code governance.sitting.fingerprint-malformed}; where the decision changes at
     * that moment, {@code governance.decision.not-draft}, {@code governance.decision.consulted-now}.
     *
     * @param sentBy how the members were asked; what was sent on paper or by mail may be entered later, what is read here only on its day
     * @param closesOn last day to answer; null for the charter's delay, which it may exceed and never fall short of
     */
    @CommandName("governance.consultation.open")
    record OpenConsultation(
            ConsultationId consultation,
            BodyId body,
            DecisionId decision,
            List<AttachedDocument> documents,
            WrittenMeans sentBy,
            LocalDate openedOn,
            @Nullable LocalDate closesOn)
            implements ConsultationCommand {
        public OpenConsultation {
            documents = List.copyOf(documents);
        }

        @Override
        public boolean creates() {
            return true;
        }

        @Override
        public boolean keepsWhatItLooksUp() {
            return true;
        }
    }

    /**
     * Answers for oneself, today.
     *
     * <p>Errors: {@code governance.consultation.over}, {@code governance.consultation.outside-mandate},
     * {@code governance.consultation.without-vote}, {@code governance.consultation.answer-too-late},
     * {@code governance.consultation.reason-missing}, {@code governance.consultation.recused-without-reason}.
     *
     * @param reason asked for with an objection, refused when the member leaves
     */
    @CommandName("governance.consultation.answer")
    record AnswerConsultation(
            ConsultationId consultation,
            @Nullable Long expectedVersion,
            WrittenAnswer answer,
            @LongText @Nullable String reason)
            implements ConsultationCommand {}

    /**
     * Records what a member answered by mail or letter.
     *
     * <p>Errors: as for answering, {@code governance.consultation.answer-too-early}, {@code governance.consultation.answer-in-the-future},
     * {@code governance.consultation.answered-here}, {@code governance.consultation.answered-by-member}.
     *
     * @param answeredOn the day of the mail, or of the letter
     */
    @CommandName("governance.consultation.record-answer")
    record RecordAnswer(
            ConsultationId consultation,
            @Nullable Long expectedVersion,
            PersonId person,
            WrittenAnswer answer,
            @LongText @Nullable String reason,
            WrittenMeans means,
            LocalDate answeredOn)
            implements ConsultationCommand {}

    /**
     * Withdraws the answer that counts of a member, where it was entered from a mail or a letter of somebody else. It stays in the history, an
     * objection too; the member's answer before it counts again, or the member is awaited again, so that it is only until the last day.
     *
     * <p>Errors: {@code governance.consultation.over}, {@code governance.consultation.outside-mandate},
     * {@code governance.consultation.no-answer}, {@code governance.consultation.answered-by-member},
     * {@code governance.consultation.withdrawn-too-late}.
     */
    @CommandName("governance.consultation.withdraw-answer")
    record WithdrawAnswer(
            ConsultationId consultation,
            @Nullable Long expectedVersion,
            PersonId person,
            @LongText String reason) implements ConsultationCommand {}

    /**
     * Closes it once its delay is over, or once every seat has answered; the result follows from the answers and from silence.
     *
     * <p>Errors: {@code governance.consultation.over}, {@code governance.consultation.closed-too-early}.
     */
    @CommandName("governance.consultation.close")
    record CloseConsultation(
            ConsultationId consultation, @Nullable Long expectedVersion) implements ConsultationCommand {}

    /** Calls it off: the decision goes back to the backlog. Errors: {@code governance.consultation.over}. */
    @CommandName("governance.consultation.cancel")
    record CancelConsultation(
            ConsultationId consultation,
            @Nullable Long expectedVersion,
            @LongText String reason) implements ConsultationCommand {}
}
