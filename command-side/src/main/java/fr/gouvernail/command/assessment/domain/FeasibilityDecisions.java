package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.FeasibilityRejection.ASSIGNED_ALREADY;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.BEFORE_LAST;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.DUE_IN_THE_PAST;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.ID_OF_ANOTHER;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.LEVEL_NEGATIVE;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.NO_RESERVE;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.RESERVE_DUE_BEFORE;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.RESERVE_MISSING;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.RESERVE_NOT_ASKED_FOR;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.SETTLED_SINCE;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.UNBLOCKED_WITHOUT_EVIDENCE;

import fr.gouvernail.contract.assessment.FeasibilityCommand.AssignItem;
import fr.gouvernail.contract.assessment.FeasibilityCommand.LiftReserve;
import fr.gouvernail.contract.assessment.FeasibilityCommand.OpenFeasibility;
import fr.gouvernail.contract.assessment.FeasibilityCommand.RateItem;
import fr.gouvernail.contract.assessment.FeasibilityCommand.RequireBacking;
import fr.gouvernail.contract.assessment.FeasibilityEvent.BackingRequired;
import fr.gouvernail.contract.assessment.FeasibilityEvent.FeasibilityOpened;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemAssigned;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemRated;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ReserveLifted;
import fr.gouvernail.contract.assessment.FeasibilityItem;
import fr.gouvernail.contract.assessment.Rating;
import fr.gouvernail.kernel.command.Amounts;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.FeasibilityId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the examination of a project's feasibility decides. */
final class FeasibilityDecisions {

    static FeasibilityOpened open(OpenFeasibility command, Home home, LocalDate today) {
        var expected = FeasibilityId.of(command.project());
        if (!command.feasibility().equals(expected)) {
            throw CommandRejected.of(ID_OF_ANOTHER, "expected", expected);
        }
        requireNotAfter(command.effectiveOn(), today);
        return new FeasibilityOpened(
                command.feasibility(), command.project(), home.territory(), home.programme(), command.effectiveOn());
    }

    static ItemAssigned assign(FeasibilityState state, AssignItem command, LocalDate today) {
        var before = state.assigned().get(command.item());
        if (before != null
                && before.assessor().equals(command.assessor())
                && before.dueOn().equals(command.dueOn())) {
            throw CommandRejected.of(
                    ASSIGNED_ALREADY, "item", command.item(), "person", command.assessor(), "dueOn", command.dueOn());
        }
        if (command.dueOn().isBefore(today)) {
            throw CommandRejected.of(DUE_IN_THE_PAST, "dueOn", command.dueOn(), "today", today);
        }
        return new ItemAssigned(
                command.feasibility(),
                command.item(),
                before == null ? null : before.assessor(),
                command.assessor(),
                command.dueOn(),
                today);
    }

    static ItemRated rate(FeasibilityState state, RateItem command, LocalDate today) {
        requireFollowing(state, command.item(), command.effectiveOn(), today);
        requireReserve(command);
        Evidences.requireReadable(command.evidence());
        var before = state.rated().get(command.item());
        boolean unblocks = before != null && before.rating() == Rating.BLOCKING && command.rating() != Rating.BLOCKING;
        if (unblocks && command.evidence().isEmpty()) {
            throw CommandRejected.of(UNBLOCKED_WITHOUT_EVIDENCE, "item", command.item());
        }
        return new ItemRated(
                command.feasibility(),
                command.item(),
                before == null ? null : before.rating(),
                command.rating(),
                command.observation(),
                command.reserve(),
                command.evidence(),
                command.effectiveOn());
    }

    static ReserveLifted lift(FeasibilityState state, LiftReserve command, LocalDate today) {
        requireFollowing(state, command.item(), command.effectiveOn(), today);
        var rated = state.rated().get(command.item());
        if (rated == null || rated.reserve() == null) {
            throw CommandRejected.of(NO_RESERVE, "item", command.item());
        }
        Evidences.requireReadable(command.evidence());
        return new ReserveLifted(
                command.feasibility(),
                command.item(),
                rated.reserve(),
                command.how(),
                command.evidence(),
                command.effectiveOn());
    }

    static BackingRequired requireBacking(FeasibilityState state, RequireBacking command, LocalDate today) {
        if (command.firmActors() < 0) {
            throw CommandRejected.of(LEVEL_NEGATIVE, "firmActors", command.firmActors());
        }
        if (command.firmAmountHt() != null) {
            Amounts.requireNotNegative("firmAmountHt", command.firmAmountHt());
        }
        requireNotAfter(command.effectiveOn(), today);
        requireNotBefore(state.levelOn(), command.effectiveOn());
        return new BackingRequired(
                command.feasibility(),
                command.firmActors(),
                command.firmAmountHt(),
                command.reason(),
                command.effectiveOn());
    }

    private static void requireReserve(RateItem command) {
        var reserve = command.reserve();
        if (command.rating() != Rating.RESERVE) {
            if (reserve != null) {
                throw CommandRejected.of(RESERVE_NOT_ASKED_FOR, "rating", command.rating());
            }
            return;
        }
        if (reserve == null) {
            throw CommandRejected.of(RESERVE_MISSING);
        }
        if (reserve.dueOn().isBefore(command.effectiveOn())) {
            throw CommandRejected.of(RESERVE_DUE_BEFORE, "dueOn", reserve.dueOn(), "on", command.effectiveOn());
        }
    }

    private static void requireFollowing(FeasibilityState state, FeasibilityItem item, LocalDate on, LocalDate today) {
        requireNotAfter(on, today);
        var before = state.rated().get(item);
        if (before != null && on.isBefore(before.on())) {
            throw CommandRejected.of(BEFORE_LAST, "item", item, "on", on, "last", before.on());
        }
    }

    static void requireNotAfter(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw CommandRejected.of(IN_THE_FUTURE, "on", on, "today", today);
        }
    }

    /** @param last when it was settled before; null when it was not */
    static void requireNotBefore(@Nullable LocalDate last, LocalDate on) {
        if (last != null && on.isBefore(last)) {
            throw CommandRejected.of(SETTLED_SINCE, "on", on, "last", last);
        }
    }

    private FeasibilityDecisions() {}
}
