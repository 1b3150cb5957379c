package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.OpinionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of the opinion of a State service. The errors that are not named are those of its rejections. */
public sealed interface OpinionCommand extends Command {

    OpinionId opinion();

    @Override
    default OpinionId target() {
        return opinion();
    }

    /**
     * Asks a service for its opinion on a project; the last day and the effect of silence follow from the rule book.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code assessment.opinion.service-unclear}, {@code assessment.opinion.file-missing},
     * {@code assessment.opinion.asked-before-filing}, {@code assessment.opinion.in-the-future}, {@code assessment.opinion.day-not-agreed},
     * {@code assessment.opinion.ground-unfit}, {@code assessment.opinion.rule-not-in-force}.
     */
    @CommandName("assessment.opinion.ask")
    record AskOpinion(OpinionId opinion, OpinionRequest request) implements OpinionCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /**
     * Moves the last day to answer. A day that a rule gave moves later only, on a paper.
     *
     * <p>Errors: {@code assessment.opinion.not-awaited}, {@code assessment.opinion.delay-unfit},
     * {@code assessment.opinion.paper-missing}, {@code assessment.opinion.no-permit-file}.
     *
     * @param decisionDueOn the new last day to decide on the permit; null where it stays
     */
    @CommandName("assessment.opinion.change-delay")
    record ChangeOpinionDelay(
            OpinionId opinion,
            @Nullable Long expectedVersion,
            LocalDate dueOn,
            @Nullable LocalDate decisionDueOn,
            @LongText String reason,
            @Nullable OpinionDocument document)
            implements OpinionCommand {}

    /** Takes the request back. Errors: {@code assessment.opinion.not-awaited}. */
    @CommandName("assessment.opinion.withdraw")
    record WithdrawOpinion(
            OpinionId opinion,
            @Nullable Long expectedVersion,
            @LongText String reason) implements OpinionCommand {}

    /**
     * Keeps a draft in place of the one before. Errors: {@code assessment.opinion.issued-already},
     * {@code assessment.opinion.prescriptions-unfit}, {@code platform.unknown-reference}, {@code platform.other-territory}.
     */
    @CommandName("assessment.opinion.draft")
    record DraftOpinion(OpinionId opinion, @Nullable Long expectedVersion, OpinionContent content)
            implements OpinionCommand {}

    /**
     * Issues the opinion, from the service's paper. Nothing ties a person to the service, so that everybody gives it.
     *
     * <p>Errors: {@code assessment.opinion.issued-already}, {@code assessment.opinion.replaced},
     * {@code assessment.opinion.issued-before-asked}, {@code assessment.opinion.in-the-future},
     * {@code assessment.opinion.silence-gave-agreement}, {@code assessment.opinion.silence-waived},
     * {@code assessment.opinion.paper-missing}.
     */
    @CommandName("assessment.opinion.issue")
    record IssueOpinion(
            OpinionId opinion,
            @Nullable Long expectedVersion,
            OpinionContent content,
            LocalDate issuedOn,
            @Nullable OpinionDocument document)
            implements OpinionCommand {}

    /**
     * Corrects an opinion by another one, which takes its place: both stay to be read.
     *
     * <p>Errors: as for issuing, {@code assessment.opinion.nothing-to-replace}, {@code assessment.opinion.under-appeal}.
     *
     * @param opinion the new one
     */
    @CommandName("assessment.opinion.replace")
    record ReplaceOpinion(
            OpinionId opinion,
            OpinionId replaced,
            @LongText String reason,
            OpinionContent content,
            LocalDate issuedOn,
            @Nullable OpinionDocument document)
            implements OpinionCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /** Records that no answer came. Errors: {@code assessment.opinion.not-awaited}, {@code assessment.opinion.silence-too-early}. */
    @CommandName("assessment.opinion.record-silence")
    record RecordSilence(OpinionId opinion, @Nullable Long expectedVersion) implements OpinionCommand {}

    /** Takes the disagreement to the préfet de région. Errors: {@code assessment.opinion.appeal-not-open}. */
    @CommandName("assessment.opinion.lodge-appeal")
    record LodgeAppeal(
            OpinionId opinion,
            @Nullable Long expectedVersion,
            AppealBy by,
            @LongText String grounds,
            @Nullable OpinionDocument document,
            LocalDate lodgedOn)
            implements OpinionCommand {}

    /** Records what the regional commission said on the appeal. Errors: {@code assessment.opinion.no-appeal}. */
    @CommandName("assessment.opinion.record-commission")
    record RecordCommission(
            OpinionId opinion,
            @Nullable Long expectedVersion,
            @LongText String view,
            @Nullable OpinionDocument document,
            LocalDate consultedOn)
            implements OpinionCommand {}

    /**
     * Records the préfet's answer, from its paper: it takes the place of the architect's opinion.
     *
     * <p>Errors: {@code assessment.opinion.no-appeal}, {@code assessment.opinion.paper-missing}, {@code platform.unknown-reference},
     * {@code platform.other-territory}.
     */
    @CommandName("assessment.opinion.answer-appeal")
    record AnswerAppeal(
            OpinionId opinion,
            @Nullable Long expectedVersion,
            OpinionContent content,
            LocalDate answeredOn,
            @Nullable OpinionDocument document)
            implements OpinionCommand {}

    /**
     * Records that the préfet de région did not answer.
     *
     * <p>Errors: {@code assessment.opinion.no-appeal}, {@code assessment.opinion.silence-too-early}.
     */
    @CommandName("assessment.opinion.record-appeal-silence")
    record RecordAppealSilence(OpinionId opinion, @Nullable Long expectedVersion) implements OpinionCommand {}

    /**
     * Attaches the decision on the permit.
     *
     * <p>Errors: {@code assessment.opinion.no-permit-file}, {@code assessment.opinion.permit-against-opinion},
     * {@code assessment.opinion.reason-missing}.
     *
     * @param reason asked for when a decision was recorded before
     */
    @CommandName("assessment.opinion.record-permit")
    record RecordPermit(
            OpinionId opinion,
            @Nullable Long expectedVersion,
            PermitOutcome outcome,
            String reference,
            boolean statesPrescriptions,
            @Nullable OpinionDocument document,
            @LongText @Nullable String reason,
            LocalDate decidedOn)
            implements OpinionCommand {}
}
