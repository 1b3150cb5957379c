package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to the opinion of a State service, from the request to the permit. */
public sealed interface OpinionEvent extends DomainEvent {

    OpinionId opinion();

    /**
     * A service was asked; the law of that day is kept with it.
     *
     * @param replaces the opinion that this one corrects, with the reason; both null for a request of its own
     */
    @EventName("assessment.opinion.asked")
    record OpinionAsked(
            OpinionId opinion,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            OpinionRequest request,
            OpinionRegime regime,
            @Nullable OpinionId replaces,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements OpinionEvent {}

    /**
     * The last day to answer moved: the file had to be completed, or the law gives longer.
     *
     * @param currentDecisionDueOn last day to decide on the permit from now on; null where R-83 does not say
     */
    @EventName("assessment.opinion.delay-changed")
    record OpinionDelayChanged(
            OpinionId opinion,
            LocalDate previousDueOn,
            LocalDate currentDueOn,
            @Nullable LocalDate previousDecisionDueOn,
            @Nullable LocalDate currentDecisionDueOn,
            String reason,
            @Nullable OpinionDocument document,
            LocalDate effectiveOn)
            implements OpinionEvent {}

    /** The request was taken back before any answer. */
    @EventName("assessment.opinion.withdrawn")
    record OpinionWithdrawn(OpinionId opinion, String reason, LocalDate effectiveOn) implements OpinionEvent {}

    /** A draft was kept; it says nothing to anybody until it is issued. */
    @EventName("assessment.opinion.drafted")
    record OpinionDrafted(OpinionId opinion, OpinionContent draft, LocalDate effectiveOn) implements OpinionEvent {}

    /**
     * The service gave its opinion: from now on it is only replaced.
     *
     * @param onBehalf whether the project's team entered it from the service's paper
     * @param effectiveOn the day on the paper
     */
    @EventName("assessment.opinion.issued")
    record OpinionIssued(
            OpinionId opinion,
            Verdict verdict,
            String reasons,
            List<NumberedPrescription> prescriptions,
            boolean onBehalf,
            @Nullable OpinionDocument document,
            LocalDate effectiveOn)
            implements OpinionEvent {
        public OpinionIssued {
            prescriptions = List.copyOf(prescriptions);
        }
    }

    /** Nothing came within the delay, and the rule says what that is worth. The effect is that of the last day, whenever it is recorded. */
    @EventName("assessment.opinion.silence-recorded")
    record SilenceRecorded(
            OpinionId opinion,
            SilenceEffect silence,
            @Nullable String silenceRule,
            LocalDate effectiveOn) implements OpinionEvent {}

    /** Another opinion takes its place; this one stays as it is, to be read and no more. */
    @EventName("assessment.opinion.replaced")
    record OpinionReplaced(OpinionId opinion, OpinionId by, String reason, LocalDate effectiveOn)
            implements OpinionEvent {}

    /**
     * The disagreement was taken to the préfet de région; the law of that day is kept with it.
     *
     * @param answerBy last day for his answer
     * @param delayRule the rule that gives that day
     * @param silence what his silence is worth after it
     */
    @EventName("assessment.opinion.appeal-lodged")
    record AppealLodged(
            OpinionId opinion,
            AppealBy by,
            String grounds,
            @Nullable OpinionDocument document,
            LocalDate answerBy,
            String delayRule,
            AppealSilence silence,
            LocalDate effectiveOn)
            implements OpinionEvent {}

    /** The regional heritage commission was heard on the appeal. */
    @EventName("assessment.opinion.commission-consulted")
    record CommissionConsulted(
            OpinionId opinion, String view, @Nullable OpinionDocument document, LocalDate effectiveOn)
            implements OpinionEvent {}

    /** The préfet de région answered: this opinion takes the place of the architect's, prescriptions included. */
    @EventName("assessment.opinion.appeal-answered")
    record AppealAnswered(
            OpinionId opinion,
            Verdict verdict,
            String reasons,
            List<NumberedPrescription> prescriptions,
            @Nullable OpinionDocument document,
            LocalDate effectiveOn)
            implements OpinionEvent {
        public AppealAnswered {
            prescriptions = List.copyOf(prescriptions);
        }
    }

    /**
     * The préfet de région said nothing within his delay, and the law says what that is worth. The effect is that of the last day,
     * whenever it is recorded.
     *
     * @param silence the authority's draft stands, and the architect's opinion no longer; or the appeal failed, and it still does
     * @param delayRule the rule that gave that day
     * @param effectiveOn the last day for his answer
     */
    @EventName("assessment.opinion.appeal-silence-recorded")
    record AppealSilenceRecorded(OpinionId opinion, AppealSilence silence, String delayRule, LocalDate effectiveOn)
            implements OpinionEvent {}

    /**
     * The authority decided on the permit.
     *
     * @param reference number of its act
     * @param statesPrescriptions whether the act states them, as R-80 asks
     * @param reason why it is recorded anew; null the first time
     */
    @EventName("assessment.opinion.permit-decided")
    record PermitDecided(
            OpinionId opinion,
            PermitOutcome outcome,
            String reference,
            boolean statesPrescriptions,
            @Nullable OpinionDocument document,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements OpinionEvent {}
}
