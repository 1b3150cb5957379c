package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.DecisionRejection.BODIES_NOT_LINKED;
import static fr.gouvernail.contract.governance.DecisionRejection.NOT_REFERABLE;
import static fr.gouvernail.contract.governance.DecisionRejection.REFERRED_ALREADY;
import static fr.gouvernail.contract.governance.DecisionRejection.REFERRED_TO_ITSELF;
import static fr.gouvernail.contract.governance.DecisionRejection.SUCCESSOR_EXISTS;
import static fr.gouvernail.contract.governance.DecisionRejection.VOTED_NOT_DECLARED;

import fr.gouvernail.command.governance.domain.DecisionThread.Handed;
import fr.gouvernail.contract.governance.DecisionCommand.ReceiveDecision;
import fr.gouvernail.contract.governance.DecisionCommand.ReferDecision;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReceived;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.BodyId;
import java.util.List;
import java.util.Objects;

/**
 * A point goes from body to body along the links there are: the technical committee prepares for the steering committee, which submits to
 * the governance committee, which hands on to the council what needs its vote. A point that was not voted goes with what it orders, and is
 * no longer for the body that handed it on. One that was adopted keeps its own effect; the receiving body is asked for its vote on it, and
 * is not made to order a second time what is ordered already.
 */
final class Referrals {

    static DecisionReferred refer(
            DecisionState state, ReferDecision command, Bodies bodies, Subjects subjects, VoteResults votes) {
        requireOtherBody(state, command.to(), bodies);
        requireReferable(state, command, votes);
        if (!bodies.handsOn(state.thread().body(), command.to(), command.effectiveOn())) {
            throw CommandRejected.of(BODIES_NOT_LINKED, "on", command.effectiveOn());
        }
        if (state.isOpen()) {
            GrantedPowers.requireCouncil(
                    state.resolution(), bodies.requireProfile(command.to()).kind());
        }
        if (subjects.scopeOf(command.successor()).isPresent()) {
            throw CommandRejected.of(SUCCESSOR_EXISTS, "successor", command.successor());
        }
        return new DecisionReferred(
                command.decision(),
                command.to(),
                command.successor(),
                command.reference(),
                state.thread().title(),
                state.thread().text(),
                state.isOpen() ? GrantedPowers.handedTo(command.to(), state.resolution()) : new Resolution.TakeNote(),
                command.reason(),
                command.effectiveOn());
    }

    /** A point that arrives, and whose history it belongs to. */
    record Received(Scope scope, List<DecisionEvent> events) {}

    /** Where the receiving body serves several programmes, the point stays in the history of the one it came from. */
    static Received receive(ReceiveDecision command, Bodies.Profile body, Subjects subjects) {
        // A referral recorded before delegations followed their point still names the body it came from.
        var resolution = GrantedPowers.handedTo(command.body(), command.resolution());
        var own = ResolutionScopes.scopeOf(resolution, body.scope(), subjects);
        var scope = own.programme() == null ? subjects.require("from", command.from()) : own;
        var drafted = new DecisionDrafted(
                command.decision(),
                Objects.requireNonNull(scope.territory()),
                scope.programme(),
                command.body(),
                body.kind().isCouncil(),
                command.reference(),
                command.title(),
                command.text(),
                resolution);
        var received =
                new DecisionReceived(command.decision(), command.from(), command.reason(), command.effectiveOn());
        return new Received(scope, List.of(drafted, received));
    }

    private static void requireOtherBody(DecisionState state, BodyId to, Bodies bodies) {
        if (to.equals(state.thread().body())) {
            throw CommandRejected.of(REFERRED_TO_ITSELF);
        }
        var other = bodies.profile(to)
                .orElseThrow(() -> CommandRejected.of(PlatformRejection.UNKNOWN_REFERENCE, "field", "to", "value", to));
        if (!Objects.equals(other.scope().territory(), state.scope().territory())) {
            throw CommandRejected.of(PlatformRejection.OTHER_TERRITORY, "field", "to", "value", to);
        }
    }

    private static void requireReferable(DecisionState state, ReferDecision command, VoteResults votes) {
        LegalReviews.requireForce(state);
        LegalReviews.requireNotSuperseded(state);
        switch (state.status()) {
            case REFUSED, WITHDRAWN -> throw CommandRejected.of(NOT_REFERABLE, "status", state.status());
            case REFERRED -> throw already(state.thread().handedOn().getLast());
            case DRAFT, TABLED, CONSULTED, POSTPONED -> {
                WrittenDecisions.requireNotConsulted(state);
                if (DecisionDecisions.isVoted(state, command.decision(), votes)) {
                    throw CommandRejected.of(VOTED_NOT_DECLARED);
                }
            }
            case ADOPTED, EXECUTABLE, ENACTED, ENACTMENT_FAILED, TAKEN_OVER ->
                DecisionDecisions.requireNotBefore(
                        Objects.requireNonNull(state.formalities().adoptedOn()), command.effectiveOn());
        }
        for (var handed : state.thread().handedOn()) {
            if (handed.to().equals(command.to())) {
                throw already(handed);
            }
        }
    }

    private static CommandRejected already(Handed handed) {
        return CommandRejected.of(REFERRED_ALREADY, "reference", handed.reference(), "on", handed.on());
    }

    private Referrals() {}
}
