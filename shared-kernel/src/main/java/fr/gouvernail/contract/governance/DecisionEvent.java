package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to a decision, from its draft to its effect. */
public sealed interface DecisionEvent extends DomainEvent {

    DecisionId decision();

    /** A decision was drafted for a body. */
    @EventName("governance.decision.drafted")
    record DecisionDrafted(
            DecisionId decision,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            BodyId body,
            boolean councilAct,
            String reference,
            String title,
            String text,
            Resolution resolution)
            implements DecisionEvent {}

    /** The decision stands on a sitting's agenda. */
    @EventName("governance.decision.tabled")
    record DecisionTabled(DecisionId decision, SittingId sitting, int item) implements DecisionEvent {}

    /** The body adopted it. */
    @EventName("governance.decision.adopted")
    record DecisionAdopted(DecisionId decision, SittingId sitting, int item, Tally tally, LocalDate effectiveOn)
            implements DecisionEvent {}

    /** The body refused it. */
    @EventName("governance.decision.refused")
    record DecisionRefused(DecisionId decision, SittingId sitting, int item, Tally tally, LocalDate effectiveOn)
            implements DecisionEvent {}

    /** It was taken back before a vote. */
    @EventName("governance.decision.withdrawn")
    record DecisionWithdrawn(DecisionId decision, String reason, LocalDate effectiveOn) implements DecisionEvent {}

    /** The act was sent to the préfet. */
    @EventName("governance.decision.transmitted")
    record DecisionTransmitted(DecisionId decision, LocalDate effectiveOn) implements DecisionEvent {}

    /** The act was published. */
    @EventName("governance.decision.published")
    record DecisionPublished(DecisionId decision, LocalDate effectiveOn) implements DecisionEvent {}

    /** The decision can be carried out: at once for a committee, once transmitted and published for a council. */
    @EventName("governance.decision.became-executable")
    record DecisionBecameExecutable(DecisionId decision, Resolution resolution, LocalDate effectiveOn)
            implements DecisionEvent {}

    /** The decision had its effect. */
    @EventName("governance.decision.enacted")
    record DecisionEnacted(DecisionId decision, String enacted, long version) implements DecisionEvent {}

    /** The target refused; the code and figures are those of the refusal. */
    @EventName("governance.decision.enactment-failed")
    record EnactmentFailed(DecisionId decision, String code, Map<String, String> parameters) implements DecisionEvent {
        public EnactmentFailed {
            parameters = Map.copyOf(parameters);
        }
    }

    /** Someone asked for another try. */
    @EventName("governance.decision.enactment-retried")
    record EnactmentRetried(DecisionId decision, int attempt, Resolution resolution, LocalDate effectiveOn)
            implements DecisionEvent {}

    /** It was put off to a later sitting, without a vote. */
    @EventName("governance.decision.postponed")
    record DecisionPostponed(
            DecisionId decision,
            SittingId sitting,
            int item,
            Postponement ground,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements DecisionEvent {}

    /** The act was suspended: it is no authority for a command until the suspension is lifted. */
    @EventName("governance.decision.suspended")
    record DecisionSuspended(
            DecisionId decision, LegalChallenge by, String reference, String reason, LocalDate effectiveOn)
            implements DecisionEvent {}

    /** The act has its force again. */
    @EventName("governance.decision.suspension-lifted")
    record SuspensionLifted(DecisionId decision, String reference, String reason, LocalDate effectiveOn)
            implements DecisionEvent {}

    /** The act was annulled: it orders nothing more, and what it ordered has to be looked at again. */
    @EventName("governance.decision.annulled")
    record DecisionAnnulled(
            DecisionId decision, LegalChallenge by, String reference, String reason, LocalDate effectiveOn)
            implements DecisionEvent {}

    /** The options that were weighed were put on record; the last record before the vote counts. */
    @EventName("governance.decision.options-recorded")
    record OptionsRecorded(DecisionId decision, List<ConsideredOption> options, String chosen)
            implements DecisionEvent {
        public OptionsRecorded {
            options = List.copyOf(options);
        }
    }

    /** What the rules said when it was decided, as it was shown. */
    @EventName("governance.decision.findings-kept")
    record FindingsKept(DecisionId decision, List<Finding> findings) implements DecisionEvent {
        public FindingsKept {
            findings = List.copyOf(findings);
        }
    }

    /** Someone dissented: a person, or an author in words. */
    @EventName("governance.decision.dissent-recorded")
    record DissentRecorded(
            DecisionId decision,
            @Nullable PersonId person,
            @Nullable String author,
            String statement,
            LocalDate effectiveOn)
            implements DecisionEvent {}

    /** Something follows from it; the number counts from 1 within the decision. */
    @EventName("governance.decision.follow-up-added")
    record FollowUpAdded(DecisionId decision, int number, FollowUpTask task, LocalDate effectiveOn)
            implements DecisionEvent {}

    /** A follow-up is done. */
    @EventName("governance.decision.follow-up-done")
    record FollowUpDone(DecisionId decision, int number, String outcome, LocalDate effectiveOn)
            implements DecisionEvent {}

    /** It is to be reviewed on that day. */
    @EventName("governance.decision.review-planned")
    record ReviewPlanned(
            DecisionId decision,
            LocalDate reviewOn,
            @Nullable String question) implements DecisionEvent {}

    /** It was reviewed. */
    @EventName("governance.decision.reviewed")
    record DecisionReviewed(
            DecisionId decision,
            ReviewOutcome outcome,
            String conclusion,
            @Nullable LocalDate nextReviewOn,
            LocalDate effectiveOn)
            implements DecisionEvent {}

    /** It is to correct or supersede an earlier decision once it is executable. */
    @EventName("governance.decision.correction-announced")
    record CorrectionAnnounced(DecisionId decision, DecisionId earlier, CorrectionKind kind, String reason)
            implements DecisionEvent {}

    /** It is executable, and so corrects the earlier decision from that day on. */
    @EventName("governance.decision.correction-took-effect")
    record CorrectionTookEffect(DecisionId decision, DecisionId earlier, CorrectionKind kind, LocalDate effectiveOn)
            implements DecisionEvent {}

    /** A later decision corrects or supersedes it. */
    @EventName("governance.decision.corrected")
    record DecisionCorrected(DecisionId decision, DecisionId by, CorrectionKind kind, LocalDate effectiveOn)
            implements DecisionEvent {}

    /**
     * A decision of the past was taken over from paper: it is on record, and ordered nothing here; what it allowed may be in words. Of a
     * council's act it says when it was transmitted to the préfet and published, where that is known.
     */
    @EventName("governance.decision.past-recorded")
    record PastDecisionRecorded(
            DecisionId decision,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            BodyId body,
            boolean councilAct,
            String reference,
            String title,
            String text,
            PastOutcome outcome,
            LocalDate effectiveOn,
            String source,
            String reason,
            @Nullable Resolution allows,
            @Nullable String allowed,
            @Nullable LocalDate transmittedOn,
            @Nullable LocalDate publishedOn)
            implements DecisionEvent {}

    /**
     * The point was handed on to another body, as it was worded. The receiving body's decision orders the resolution given here: the very
     * one when the point had not been voted, and nothing more than taking note when it had been adopted.
     */
    @EventName("governance.decision.referred")
    record DecisionReferred(
            DecisionId decision,
            BodyId to,
            DecisionId successor,
            String reference,
            String title,
            String text,
            Resolution resolution,
            String reason,
            LocalDate effectiveOn)
            implements DecisionEvent {}

    /** It is a point that another body handed on. */
    @EventName("governance.decision.received")
    record DecisionReceived(DecisionId decision, DecisionId origin, String reason, LocalDate effectiveOn)
            implements DecisionEvent {}

    /** A follow-up is no longer asked for. */
    @EventName("governance.decision.follow-up-dropped")
    record FollowUpDropped(DecisionId decision, int number, String reason, LocalDate effectiveOn)
            implements DecisionEvent {}

    /** A follow-up has another last day. */
    @EventName("governance.decision.follow-up-rescheduled")
    record FollowUpRescheduled(
            DecisionId decision,
            int number,
            LocalDate previousDueOn,
            LocalDate dueOn,
            String reason,
            LocalDate effectiveOn)
            implements DecisionEvent {}

    /** The members of the body are asked for their written answer on it until a day, in full. */
    @EventName("governance.decision.put-to-consultation")
    record DecisionPutToConsultation(
            DecisionId decision, ConsultationId consultation, LocalDate closesOn, LocalDate effectiveOn)
            implements DecisionEvent {}

    /** The body approved it in writing: nobody objected within the delay of its charter. */
    @EventName("governance.decision.approved-in-writing")
    record DecisionApprovedInWriting(
            DecisionId decision, ConsultationId consultation, ConsultationCount count, LocalDate effectiveOn)
            implements DecisionEvent {}

    /** It comes back from a written consultation undecided, and waits for a sitting. */
    @EventName("governance.decision.returned-from-consultation")
    record DecisionReturnedFromConsultation(
            DecisionId decision,
            ConsultationId consultation,
            Postponement ground,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements DecisionEvent {}

    /** What identifies a council's act was recorded, or recorded anew; {@code previous} is null for the first time. */
    @EventName("governance.decision.act-described")
    record ActDescribed(
            DecisionId decision,
            @Nullable CouncilAct previous,
            CouncilAct current,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements DecisionEvent {}
}
