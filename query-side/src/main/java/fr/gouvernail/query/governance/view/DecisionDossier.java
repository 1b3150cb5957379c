package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.ConsideredOption;
import fr.gouvernail.contract.governance.CorrectionKind;
import fr.gouvernail.contract.governance.ReviewOutcome;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on record about a decision beside its course.
 *
 * @param chosen key of the option taken; null while no options were recorded
 * @param findings what the rules said when it was decided, as it was shown
 * @param corrects an earlier decision that it corrects, or is to correct
 * @param correctedBy a later decision that corrects it
 */
public record DecisionDossier(
        List<ConsideredOption> options,
        @Nullable String chosen,
        List<Finding> findings,
        List<Dissent> dissents,
        List<FollowUp> followUps,
        Review review,
        @Nullable Link corrects,
        @Nullable Link correctedBy) {

    public DecisionDossier {
        options = List.copyOf(options);
        findings = List.copyOf(findings);
        dissents = List.copyOf(dissents);
        followUps = List.copyOf(followUps);
    }

    /**
     * Who dissented.
     *
     * @param person null when it was recorded in words, or when the reader sees votes in sum only
     */
    public record Dissent(
            @Nullable PersonId person,
            @Nullable String author,
            String statement,
            LocalDate effectiveOn,
            Instant recordedAt,
            long event) {}

    /**
     * Something that follows from the decision.
     *
     * @param addedEvent position of the event that added it
     * @param rescheduled null while it has its first last day
     * @param dropped null while it is asked for, or once done
     */
    public record FollowUp(
            int number,
            String task,
            @Nullable PersonId owner,
            @Nullable Role role,
            LocalDate dueOn,
            long addedEvent,
            @Nullable LocalDate doneOn,
            @Nullable String outcome,
            @Nullable Long doneEvent,
            @Nullable Rescheduled rescheduled,
            @Nullable Dropped dropped) {

        public boolean lateOn(LocalDate day) {
            return isOpen() && dueOn.isBefore(day);
        }

        public boolean isOpen() {
            return doneOn == null && dropped == null;
        }
    }

    /** The first last day there was, and why there is another. */
    public record Rescheduled(LocalDate firstDueOn, String reason, long event) {}

    /** From which day on a follow-up is no longer asked for, and why. */
    public record Dropped(LocalDate on, String reason, long event) {}

    /**
     * When it is reviewed, and what the last review came to.
     *
     * @param on null while no review is planned
     */
    public record Review(
            @Nullable LocalDate on,
            @Nullable String question,
            @Nullable LocalDate reviewedOn,
            @Nullable ReviewOutcome outcome,
            @Nullable String conclusion) {

        public boolean dueOn(LocalDate day) {
            return on != null && !on.isAfter(day);
        }
    }

    /** Another decision, and how the later of the two stands to the earlier. */
    public record Link(
            DecisionId decision,
            @Nullable String reference,
            @Nullable String title,
            CorrectionKind kind,
            @Nullable String reason,
            @Nullable LocalDate effectiveOn) {}
}
