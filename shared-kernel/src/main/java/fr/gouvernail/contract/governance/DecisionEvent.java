package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
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
            String reason,
            @Nullable LocalDate effectiveOn) implements DecisionEvent {}

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
}
