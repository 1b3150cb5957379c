package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.EffectRejection.DROPPED;
import static fr.gouvernail.contract.assessment.EffectRejection.HORIZON_BEFORE;
import static fr.gouvernail.contract.assessment.EffectRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.assessment.EffectRejection.OBSERVED_BEFORE_FORESEEN;
import static fr.gouvernail.contract.assessment.EffectRejection.SCALE;

import fr.gouvernail.contract.assessment.EffectCommand.DropEffect;
import fr.gouvernail.contract.assessment.EffectCommand.ForeseeEffect;
import fr.gouvernail.contract.assessment.EffectCommand.ObserveEffect;
import fr.gouvernail.contract.assessment.EffectEvent.EffectDropped;
import fr.gouvernail.contract.assessment.EffectEvent.EffectForeseen;
import fr.gouvernail.contract.assessment.EffectEvent.EffectObserved;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import java.time.LocalDate;

/** What a foreseen effect decides. */
final class EffectDecisions {

    private static final int STRONGEST = 3;

    static EffectForeseen foresee(ForeseeEffect command, Home home, LocalDate today) {
        requireOnScale("intensity", command.intensity(), 1);
        requireNotAfter(command.effectiveOn(), today);
        if (command.horizon().isBefore(command.effectiveOn())) {
            throw CommandRejected.of(HORIZON_BEFORE, "horizon", command.horizon(), "on", command.effectiveOn());
        }
        return new EffectForeseen(
                command.effect(),
                command.project(),
                home.territory(),
                home.programme(),
                command.domain(),
                command.wanted(),
                command.what(),
                command.affected(),
                command.intensity(),
                command.confidence(),
                command.horizon(),
                command.effectiveOn());
    }

    static EffectObserved observe(EffectState state, ObserveEffect command, LocalDate today) {
        requireExpected(state);
        requireOnScale("observed", command.observed(), -STRONGEST);
        requireNotAfter(command.effectiveOn(), today);
        if (command.effectiveOn().isBefore(state.foreseenOn())) {
            throw CommandRejected.of(
                    OBSERVED_BEFORE_FORESEEN, "on", command.effectiveOn(), "foreseenOn", state.foreseenOn());
        }
        Evidences.requireReadable(command.evidence());
        return new EffectObserved(
                command.effect(),
                command.observed(),
                command.observed() - state.intensity(),
                command.what(),
                command.evidence(),
                command.effectiveOn());
    }

    static EffectDropped drop(EffectState state, DropEffect command, LocalDate today) {
        requireExpected(state);
        requireNotAfter(command.effectiveOn(), today);
        return new EffectDropped(command.effect(), command.reason(), command.effectiveOn());
    }

    private static void requireExpected(EffectState state) {
        if (state.droppedOn() != null) {
            throw CommandRejected.of(DROPPED, "on", state.droppedOn());
        }
    }

    private static void requireOnScale(String field, int value, int least) {
        if (value < least || value > STRONGEST) {
            throw CommandRejected.of(SCALE, "field", field, "value", value, "least", least, "most", STRONGEST);
        }
    }

    private static void requireNotAfter(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw CommandRejected.of(IN_THE_FUTURE, "on", on, "today", today);
        }
    }

    private EffectDecisions() {}
}
