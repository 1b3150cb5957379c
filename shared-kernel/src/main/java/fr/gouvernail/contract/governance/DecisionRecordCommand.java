package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be put on record about a decision beside its course: how it was weighed, who dissented, what follows, what corrects it. */
public sealed interface DecisionRecordCommand extends Command {

    DecisionId decision();

    @Override
    default DecisionId target() {
        return decision();
    }

    /**
     * Records the options that were weighed, before the vote.
     *
     * <p>Errors: {@code governance.decision.decided-already}, {@code governance.decision.options-count}, {@code governance.decision.option-twice},
     * {@code governance.decision.unknown-option}, {@code governance.decision.reason-not-chosen-missing}.
     *
     * @param options two to five
     * @param chosen key of the one that the decision takes
     */
    @CommandName("governance.decision.record-options")
    record RecordOptions(
            DecisionId decision, @Nullable Long expectedVersion, List<ConsideredOption> options, String chosen)
            implements DecisionRecordCommand {
        public RecordOptions {
            options = List.copyOf(options);
        }
    }

    /**
     * Records who dissented, by name or in words, once it is on an agenda.
     *
     * <p>Errors: {@code governance.decision.not-tabled}, {@code governance.decision.dissent-without-author}.
     *
     * @param author who dissented, in words; null when it is a person
     */
    @CommandName("governance.decision.record-dissent")
    record RecordDissent(
            DecisionId decision,
            @Nullable Long expectedVersion,
            @Nullable PersonId person,
            @Nullable String author,
            @LongText String statement,
            LocalDate effectiveOn)
            implements DecisionRecordCommand {}

    /**
     * Adds something that follows from the decision.
     *
     * <p>Errors: {@code governance.decision.given-up}, {@code governance.decision.follow-up-owner}, {@code governance.decision.due-too-early}.
     */
    @CommandName("governance.decision.add-follow-up")
    record AddFollowUp(DecisionId decision, @Nullable Long expectedVersion, FollowUpTask task, LocalDate effectiveOn)
            implements DecisionRecordCommand {}

    /**
     * Says that a follow-up is done. For whoever runs the body, and for its owner.
     *
     * <p>Errors: {@code governance.decision.unknown-follow-up}, {@code governance.decision.follow-up-done},
     * {@code governance.decision.follow-up-of-another}.
     */
    @CommandName("governance.decision.complete-follow-up")
    record CompleteFollowUp(
            DecisionId decision,
            @Nullable Long expectedVersion,
            int number,
            @LongText String outcome,
            LocalDate effectiveOn)
            implements DecisionRecordCommand {}

    /**
     * Says that a follow-up is no longer asked for. For whoever runs the body.
     *
     * <p>Errors: {@code governance.decision.unknown-follow-up}, {@code governance.decision.follow-up-done},
     * {@code governance.decision.follow-up-dropped}.
     */
    @CommandName("governance.decision.drop-follow-up")
    record DropFollowUp(
            DecisionId decision,
            @Nullable Long expectedVersion,
            int number,
            @LongText String reason,
            LocalDate effectiveOn)
            implements DecisionRecordCommand {}

    /**
     * Gives a follow-up another last day; the first one stays on record. For whoever runs the body.
     *
     * <p>Errors: as for dropping, {@code governance.decision.same-due-date} and {@code governance.decision.due-too-early}.
     */
    @CommandName("governance.decision.reschedule-follow-up")
    record RescheduleFollowUp(
            DecisionId decision,
            @Nullable Long expectedVersion,
            int number,
            LocalDate dueOn,
            @LongText String reason,
            LocalDate effectiveOn)
            implements DecisionRecordCommand {}

    /** Sets the day on which the decision is to be reviewed. Errors: {@code governance.decision.given-up}, {@code governance.decision.due-too-early}. */
    @CommandName("governance.decision.plan-review")
    record PlanReview(
            DecisionId decision,
            @Nullable Long expectedVersion,
            LocalDate reviewOn,
            @LongText @Nullable String question)
            implements DecisionRecordCommand {}

    /** Records a review with its outcome. Errors: {@code governance.decision.not-adopted}, {@code governance.decision.due-too-early}. */
    @CommandName("governance.decision.record-review")
    record RecordReview(
            DecisionId decision,
            @Nullable Long expectedVersion,
            ReviewOutcome outcome,
            @LongText String conclusion,
            @Nullable LocalDate nextReviewOn,
            LocalDate effectiveOn)
            implements DecisionRecordCommand {}

    /**
     * Announces that this decision, once executable, corrects or supersedes an earlier one.
     *
     * <p>Errors: {@code governance.decision.decided-already}, {@code governance.decision.corrects-itself},
     * {@code governance.decision.corrects-another-bodys}, {@code governance.decision.corrects-undecided}, {@code platform.unknown-reference},
     * {@code platform.other-territory}.
     */
    @CommandName("governance.decision.announce-correction")
    record AnnounceCorrection(
            DecisionId decision,
            @Nullable Long expectedVersion,
            DecisionId earlier,
            CorrectionKind kind,
            @LongText String reason)
            implements DecisionRecordCommand {}

    /** Sent to the earlier decision by the policy, once the later one is executable. Errors: {@code governance.decision.not-adopted}. */
    @CommandName("governance.decision.mark-corrected")
    record MarkCorrected(DecisionId decision, DecisionId by, CorrectionKind kind, LocalDate effectiveOn)
            implements DecisionRecordCommand {}

    /**
     * Takes over a decision of the past from paper: it has no effect, and is an authority only for what it says so of.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code platform.other-territory}, {@code governance.decision.in-the-future},
     * {@code governance.decision.refused-allows-nothing}, {@code governance.decision.past-allows-too-late},
     * {@code governance.decision.past-formalities-missing}, {@code governance.decision.not-a-council-act},
     * {@code governance.decision.dated-too-early}, {@code platform.role-not-allowed}.
     *
     * @param effectiveOn the day on which the body decided
     * @param source where it was read: the register, the minutes, their shelf mark
     * @param reason why it is taken over
     * @param allows what a command may still be sent for under it, of a decision older than the body's own sittings here; null when nothing
     * @param allowed what it allowed, in words for people to read; null when nothing more than {@code allows}
     * @param transmittedOn day of its transmission to the préfet, and {@code publishedOn} of its publication: for a council's act that allows
     *     something
     */
    @CommandName("governance.decision.record-past")
    record RecordPastDecision(
            DecisionId decision,
            BodyId body,
            String reference,
            String title,
            @LongText String text,
            PastOutcome outcome,
            LocalDate effectiveOn,
            String source,
            @LongText String reason,
            @Nullable Resolution allows,
            @LongText @Nullable String allowed,
            @Nullable LocalDate transmittedOn,
            @Nullable LocalDate publishedOn)
            implements DecisionRecordCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /**
     * Records what identifies a council's act, or corrects it: its ACTES subject, its number in the register, the budget it bears on and
     * where it can be read.
     *
     * <p>Errors: {@code governance.decision.not-a-council-act}, {@code governance.decision.given-up},
     * {@code governance.decision.subject-unknown}, {@code governance.decision.budget-malformed},
     * {@code governance.decision.numbered-before-adoption}, {@code governance.decision.number-taken},
     * {@code governance.decision.act-reason-missing}, {@code governance.decision.act-unchanged}, {@code platform.field-malformed}.
     *
     * @param reason why it is recorded once the act is transmitted; null before, and for what merely completes it
     */
    @CommandName("governance.decision.describe-act")
    record DescribeAct(
            DecisionId decision,
            @Nullable Long expectedVersion,
            CouncilAct act,
            @LongText @Nullable String reason,
            LocalDate effectiveOn)
            implements DecisionRecordCommand {
        /** Numbers that were given a moment ago are not free. */
        @Override
        public boolean keepsWhatItLooksUp() {
            return act.number() != null;
        }
    }
}
