package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.BackingRejection.ACTOR_NOT_ONE;
import static fr.gouvernail.contract.assessment.BackingRejection.BEFORE_LAST;
import static fr.gouvernail.contract.assessment.BackingRejection.BEFORE_SIGNED;
import static fr.gouvernail.contract.assessment.BackingRejection.CHECKED_ALREADY;
import static fr.gouvernail.contract.assessment.BackingRejection.EVIDENCE_MISSING;
import static fr.gouvernail.contract.assessment.BackingRejection.ID_OF_ANOTHER;
import static fr.gouvernail.contract.assessment.BackingRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.assessment.BackingRejection.NAMING_UNCHANGED;
import static fr.gouvernail.contract.assessment.BackingRejection.NO_OPEN_CONDITION;
import static fr.gouvernail.contract.assessment.BackingRejection.OPPOSED_COMMITS_NOTHING;
import static fr.gouvernail.contract.assessment.BackingRejection.PAST_ITS_DATE;
import static fr.gouvernail.contract.assessment.BackingRejection.POSITION_UNCHANGED;
import static fr.gouvernail.contract.assessment.BackingRejection.UNKNOWN_COMMITMENT;
import static fr.gouvernail.contract.assessment.BackingRejection.WITHDRAWN_ALREADY;

import fr.gouvernail.command.assessment.domain.BackingState.Given;
import fr.gouvernail.contract.assessment.BackingCommand.ChangeNaming;
import fr.gouvernail.contract.assessment.BackingCommand.ChangePosition;
import fr.gouvernail.contract.assessment.BackingCommand.CheckCommitment;
import fr.gouvernail.contract.assessment.BackingCommand.Commit;
import fr.gouvernail.contract.assessment.BackingCommand.DeclareBacking;
import fr.gouvernail.contract.assessment.BackingCommand.MeetCondition;
import fr.gouvernail.contract.assessment.BackingCommand.WithdrawCommitment;
import fr.gouvernail.contract.assessment.BackingEvent.BackingDeclared;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentChecked;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentMade;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentWithdrawn;
import fr.gouvernail.contract.assessment.BackingEvent.ConditionMet;
import fr.gouvernail.contract.assessment.BackingEvent.NamingChanged;
import fr.gouvernail.contract.assessment.BackingEvent.PositionChanged;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.OrganisationId;
import java.time.LocalDate;

/** What an actor's backing decides. */
final class BackingDecisions {

    static BackingDeclared declare(DeclareBacking command, Home home, Subjects subjects, LocalDate today) {
        var actor = command.actor();
        if (!actor.isExactlyOne()) {
            throw CommandRejected.of(ACTOR_NOT_ONE);
        }
        if (actor.organisation() != null) {
            requireOfTerritory(home, subjects, actor.organisation());
        }
        var expected = BackingId.of(command.project(), actor.key());
        if (!command.backing().equals(expected)) {
            throw CommandRejected.of(ID_OF_ANOTHER, "expected", expected);
        }
        requireNotAfter(command.effectiveOn(), today);
        return new BackingDeclared(
                command.backing(),
                command.project(),
                home.territory(),
                home.programme(),
                actor,
                command.namedOutside(),
                command.position(),
                command.statement(),
                command.effectiveOn());
    }

    /** What is of the whole installation, or of the same territory, may be named. */
    private static void requireOfTerritory(Home home, Subjects subjects, OrganisationId organisation) {
        var known = subjects.require("organisation", organisation).territory();
        if (known != null && !known.equals(home.territory())) {
            throw CommandRejected.of(PlatformRejection.OTHER_TERRITORY, "field", "organisation", "value", organisation);
        }
    }

    static PositionChanged changePosition(BackingState state, ChangePosition command, LocalDate today) {
        if (command.position() == state.position()) {
            throw CommandRejected.of(POSITION_UNCHANGED, "position", state.position());
        }
        requireNotAfter(command.effectiveOn(), today);
        if (command.effectiveOn().isBefore(state.positionOn())) {
            throw CommandRejected.of(BEFORE_LAST, "on", command.effectiveOn(), "last", state.positionOn());
        }
        return new PositionChanged(
                command.backing(), state.position(), command.position(), command.reason(), command.effectiveOn());
    }

    static NamingChanged changeNaming(BackingState state, ChangeNaming command, LocalDate today) {
        if (command.namedOutside() == state.namedOutside()) {
            throw CommandRejected.of(NAMING_UNCHANGED);
        }
        requireNotAfter(command.effectiveOn(), today);
        return new NamingChanged(
                command.backing(),
                state.namedOutside(),
                command.namedOutside(),
                command.reason(),
                command.effectiveOn());
    }

    static CommitmentMade commit(BackingState state, Commit command, LocalDate today) {
        if (state.position() == BackingPosition.OPPOSED) {
            throw CommandRejected.of(OPPOSED_COMMITS_NOTHING);
        }
        BackingRules.requireSound(command.commitment(), command.effectiveOn());
        requireNotAfter(command.effectiveOn(), today);
        int number = state.commitments().size() + 1;
        return new CommitmentMade(command.backing(), number, command.commitment(), command.effectiveOn());
    }

    static CommitmentChecked check(BackingState state, CheckCommitment command, LocalDate today) {
        int number = command.number();
        var given = inForce(state, number, command.effectiveOn(), today);
        if (given.checkedOn() != null) {
            throw CommandRejected.of(CHECKED_ALREADY, "number", number, "on", given.checkedOn());
        }
        if (given.commitment().evidence() == null) {
            throw CommandRejected.of(EVIDENCE_MISSING, "number", number);
        }
        return new CommitmentChecked(command.backing(), number, command.note(), command.effectiveOn());
    }

    static ConditionMet meetCondition(BackingState state, MeetCondition command, LocalDate today) {
        int number = command.number();
        if (inForce(state, number, command.effectiveOn(), today).conditionMet()) {
            throw CommandRejected.of(NO_OPEN_CONDITION, "number", number);
        }
        Evidences.requireReadable(command.evidence());
        return new ConditionMet(command.backing(), number, command.how(), command.evidence(), command.effectiveOn());
    }

    static CommitmentWithdrawn withdraw(BackingState state, WithdrawCommitment command, LocalDate today) {
        int number = command.number();
        notWithdrawn(state, number, command.effectiveOn(), today);
        return new CommitmentWithdrawn(command.backing(), number, command.reason(), command.effectiveOn());
    }

    /** A commitment whose day has passed is worth nothing any more: a new one is asked of the actor. */
    private static Given inForce(BackingState state, int number, LocalDate on, LocalDate today) {
        var given = notWithdrawn(state, number, on, today);
        var until = given.commitment().validUntil();
        if (until != null && on.isAfter(until)) {
            throw CommandRejected.of(PAST_ITS_DATE, "number", number, "validUntil", until, "on", on);
        }
        return given;
    }

    private static Given notWithdrawn(BackingState state, int number, LocalDate on, LocalDate today) {
        if (number < 1 || number > state.commitments().size()) {
            throw CommandRejected.of(UNKNOWN_COMMITMENT, "number", number);
        }
        var given = state.commitments().get(number - 1);
        if (given.withdrawnOn() != null) {
            throw CommandRejected.of(WITHDRAWN_ALREADY, "number", number, "on", given.withdrawnOn());
        }
        requireNotAfter(on, today);
        if (on.isBefore(given.signedOn())) {
            throw CommandRejected.of(BEFORE_SIGNED, "number", number, "on", on, "signedOn", given.signedOn());
        }
        return given;
    }

    private static void requireNotAfter(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw CommandRejected.of(IN_THE_FUTURE, "on", on, "today", today);
        }
    }

    private BackingDecisions() {}
}
