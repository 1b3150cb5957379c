package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.ContributionId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a contribution of residents or of an association to a project. All are refused for a day still to come:
 * {@code assessment.contribution.in-the-future}.
 */
public sealed interface ContributionCommand extends Command {

    ContributionId contribution();

    @Override
    default ContributionId target() {
        return contribution();
    }

    /**
     * Takes a contribution down. No resident is ever named: residents are counted.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code platform.other-territory}, {@code assessment.contribution.people-out-of-range},
     * {@code assessment.contribution.own-entry-only} (a resident or a partner brings their own), {@code assessment.contribution.dated-today} (on the day
     * they do), {@code assessment.contribution.role-without-organisation} and {@code assessment.contribution.other-organisation} (a partner speaks for the
     * organisation of their role), {@code assessment.contribution.answer-before-received}.
     *
     * @param organisation null for residents
     * @param people how many residents it is of, at least 1; how many speak for an organisation, at least 1 too
     * @param answerBy the day by which an answer is promised; null where none is
     * @param effectiveOn the day it was received
     */
    @CommandName("assessment.contribution.record")
    record RecordContribution(
            ContributionId contribution,
            ProjectId project,
            ContributionChannel channel,
            @Nullable OrganisationId organisation,
            int people,
            @LongText String summary,
            @Nullable LocalDate answerBy,
            LocalDate effectiveOn)
            implements ContributionCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /**
     * Corrects what was taken down; the wording before stays readable. Asked by who recorded it, or by who runs the programme.
     *
     * <p>Errors: those of recording, {@code assessment.contribution.not-yours},
     * {@code assessment.contribution.correction-changes-nothing}, {@code assessment.contribution.corrected-before-received}.
     *
     * @param effectiveOn the day it is corrected
     */
    @CommandName("assessment.contribution.correct")
    record CorrectContribution(
            ContributionId contribution,
            @Nullable Long expectedVersion,
            ContributionWording wording,
            @LongText String reason,
            LocalDate effectiveOn)
            implements ContributionCommand {}

    /**
     * Answers it, or answers it anew: the answer before stays readable.
     *
     * <p>Errors: {@code assessment.contribution.answered-before-received}, {@code assessment.contribution.answered-before-last}.
     *
     * @param answer what is done with it, and why where it is not wholly taken up
     */
    @CommandName("assessment.contribution.answer")
    record AnswerContribution(
            ContributionId contribution,
            @Nullable Long expectedVersion,
            ContributionOutcome outcome,
            @LongText String answer,
            LocalDate effectiveOn)
            implements ContributionCommand {}

    /** Shows it, with its answer, to everybody who sees the project. Errors: {@code assessment.contribution.published-already}. */
    @CommandName("assessment.contribution.publish")
    record PublishContribution(
            ContributionId contribution, @Nullable Long expectedVersion, LocalDate effectiveOn)
            implements ContributionCommand {}

    /** Shows it to the administrations alone again. Errors: {@code assessment.contribution.not-published}. */
    @CommandName("assessment.contribution.unpublish")
    record UnpublishContribution(
            ContributionId contribution,
            @Nullable Long expectedVersion,
            @LongText String reason,
            LocalDate effectiveOn) implements ContributionCommand {}
}
