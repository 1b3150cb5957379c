package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.DecisionRejection.NOT_ADOPTED;
import static fr.gouvernail.contract.governance.DecisionRejection.NOT_A_COUNCIL_ACT;
import static fr.gouvernail.contract.governance.DecisionRejection.PUBLISHED_ALREADY;
import static fr.gouvernail.contract.governance.DecisionRejection.TRANSMITTED_ALREADY;

import fr.gouvernail.command.governance.domain.DecisionState.Force;
import fr.gouvernail.command.governance.domain.DecisionState.Status;
import fr.gouvernail.contract.governance.DecisionCommand.PublishDecision;
import fr.gouvernail.contract.governance.DecisionCommand.TransmitDecision;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPublished;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTransmitted;
import fr.gouvernail.contract.governance.DecisionRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What makes a council’s act executable: its transmission and its publication (R-60, CGCT L2131-1 and L2131-2). */
final class DecisionFormalities {

    static List<DecisionEvent> transmit(DecisionState state, TransmitDecision command) {
        var done = state.formalities().transmittedOn();
        requireFormality(state, done, TRANSMITTED_ALREADY, command.effectiveOn());
        var transmitted = new DecisionTransmitted(command.decision(), command.effectiveOn());
        return withEffect(
                state, transmitted, command.effectiveOn(), state.formalities().publishedOn());
    }

    static List<DecisionEvent> publish(DecisionState state, PublishDecision command) {
        var done = state.formalities().publishedOn();
        requireFormality(state, done, PUBLISHED_ALREADY, command.effectiveOn());
        var published = new DecisionPublished(command.decision(), command.effectiveOn());
        return withEffect(
                state, published, command.effectiveOn(), state.formalities().transmittedOn());
    }

    private static void requireFormality(
            DecisionState state, @Nullable LocalDate done, DecisionRejection already, LocalDate day) {
        if (!state.councilAct()) {
            throw CommandRejected.of(NOT_A_COUNCIL_ACT);
        }
        LegalReviews.requireNotAnnulled(state);
        LegalReviews.requireNotSuperseded(state);
        if (done != null) {
            throw CommandRejected.of(already, "on", done);
        }
        if (state.status() != Status.ADOPTED) {
            throw DecisionDecisions.refusal(NOT_ADOPTED, state);
        }
        DecisionDecisions.requireNotBefore(
                Objects.requireNonNull(state.formalities().adoptedOn()), day);
    }

    /**
     * the second of the two formalities, in whichever order they come, makes the act executable, on the later of their dates; a
     * suspended act has to wait until the suspension is lifted.
     */
    private static List<DecisionEvent> withEffect(
            DecisionState state, DecisionEvent formality, LocalDate day, @Nullable LocalDate otherDay) {
        if (otherDay == null || state.standing().force() == Force.SUSPENDED) {
            return List.of(formality);
        }
        var later = day.isAfter(otherDay) ? day : otherDay;
        var events = new ArrayList<DecisionEvent>();
        events.add(formality);
        events.addAll(DecisionEffects.executable(state, formality.decision(), later));
        return events;
    }

    private DecisionFormalities() {}
}
