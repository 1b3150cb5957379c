package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.DecisionRejection.DECISION_ANNULLED;
import static fr.gouvernail.contract.governance.DecisionRejection.DECISION_SUPERSEDED;
import static fr.gouvernail.contract.governance.DecisionRejection.DECISION_SUSPENDED;
import static fr.gouvernail.contract.governance.DecisionRejection.NOT_ADOPTED;
import static fr.gouvernail.contract.governance.DecisionRejection.NOT_A_REVIEWED_ACT;
import static fr.gouvernail.contract.governance.DecisionRejection.NOT_SUSPENDED;

import fr.gouvernail.command.governance.domain.DecisionState.Force;
import fr.gouvernail.contract.governance.DecisionCommand.AnnulDecision;
import fr.gouvernail.contract.governance.DecisionCommand.LiftSuspension;
import fr.gouvernail.contract.governance.DecisionCommand.SuspendDecision;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAnnulled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionSuspended;
import fr.gouvernail.contract.governance.DecisionEvent.SuspensionLifted;
import fr.gouvernail.kernel.command.CommandRejected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the review of a council's act by the préfet and the judge changes (R-60, CGCT L2131-6). */
final class LegalReviews {

    static DecisionSuspended suspend(DecisionState state, SuspendDecision command) {
        requireReviewed(state, command.effectiveOn());
        requireForce(state);
        return new DecisionSuspended(
                command.decision(), command.by(), command.reference(), command.reason(), command.effectiveOn());
    }

    /** An act whose formalities were completed meanwhile becomes executable now, and not on the day on which it could not be. */
    static List<DecisionEvent> lift(DecisionState state, LiftSuspension command) {
        requireNotAnnulled(state);
        if (state.standing().force() != Force.SUSPENDED) {
            throw CommandRejected.of(NOT_SUSPENDED);
        }
        DecisionDecisions.requireNotBefore(rulingOf(state), command.effectiveOn());
        var lifted =
                new SuspensionLifted(command.decision(), command.reference(), command.reason(), command.effectiveOn());
        var dates = state.formalities();
        boolean replaced = state.onRecord().supersededBy() != null;
        if (replaced || dates.executableOn() != null || dates.transmittedOn() == null || dates.publishedOn() == null) {
            return List.of(lifted);
        }
        var day = Stream.of(command.effectiveOn(), dates.transmittedOn(), dates.publishedOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
        var events = new ArrayList<DecisionEvent>();
        events.add(lifted);
        events.addAll(DecisionEffects.executable(state, command.decision(), day));
        return events;
    }

    static DecisionAnnulled annul(DecisionState state, AnnulDecision command) {
        requireReviewed(state, command.effectiveOn());
        return new DecisionAnnulled(
                command.decision(), command.by(), command.reference(), command.reason(), command.effectiveOn());
    }

    /** @throws CommandRejected when a judge has suspended or annulled it */
    static void requireForce(DecisionState state) {
        requireNotAnnulled(state);
        requireNotSuspended(state);
    }

    /** @throws CommandRejected when a later decision has taken its place */
    static void requireNotSuperseded(DecisionState state) {
        var by = state.onRecord().supersededBy();
        if (by != null) {
            throw CommandRejected.of(DECISION_SUPERSEDED, "by", by);
        }
    }

    private static void requireNotSuspended(DecisionState state) {
        if (state.standing().force() == Force.SUSPENDED) {
            throw CommandRejected.of(DECISION_SUSPENDED, "on", rulingOf(state));
        }
    }

    static void requireNotAnnulled(DecisionState state) {
        if (state.standing().force() == Force.ANNULLED) {
            throw CommandRejected.of(DECISION_ANNULLED, "on", rulingOf(state));
        }
    }

    private static LocalDate rulingOf(DecisionState state) {
        return Objects.requireNonNull(state.standing().since());
    }

    private static void requireReviewed(DecisionState state, LocalDate day) {
        if (!state.councilAct()) {
            throw CommandRejected.of(NOT_A_REVIEWED_ACT);
        }
        requireNotAnnulled(state);
        switch (state.status()) {
            case DRAFT, TABLED, POSTPONED, REFUSED, WITHDRAWN, REFERRED ->
                throw DecisionDecisions.refusal(NOT_ADOPTED, state);
            case ADOPTED, EXECUTABLE, ENACTED, ENACTMENT_FAILED, TAKEN_OVER ->
                DecisionDecisions.requireNotBefore(
                        Objects.requireNonNull(state.formalities().adoptedOn()), day);
        }
    }

    private LegalReviews() {}
}
