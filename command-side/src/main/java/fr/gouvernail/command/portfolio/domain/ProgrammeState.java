package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.ProgrammeEvent;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeAxisAdded;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeAxisRenamed;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeOpened;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseCorrected;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseEntered;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseUndone;
import fr.gouvernail.contract.portfolio.ProgrammeKind;
import fr.gouvernail.contract.portfolio.ProgrammePhase;
import fr.gouvernail.kernel.command.Scope;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a programme's decisions look at.
 *
 * @param axes titles by number
 * @param phase null before the first
 * @param phaseOn the day it was entered, or gone back to
 */
record ProgrammeState(
        Scope scope,
        ProgrammeKind kind,
        Map<Integer, String> axes,
        @Nullable ProgrammePhase phase,
        @Nullable LocalDate phaseOn) {

    ProgrammeState {
        axes = Map.copyOf(axes);
    }

    static ProgrammeState evolve(@Nullable ProgrammeState state, ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeOpened opened -> opened(opened);
            case ProgrammePhaseEntered entered -> of(state).in(entered.current(), entered.effectiveOn());
            case ProgrammePhaseCorrected corrected -> of(state).in(corrected.current(), corrected.effectiveOn());
            case ProgrammePhaseUndone _ -> of(state).in(null, null);
            case ProgrammeAxisAdded added -> of(state).with(added.axis());
            case ProgrammeAxisRenamed renamed -> of(state).with(new Axis(renamed.number(), renamed.currentTitle()));
        };
    }

    private static ProgrammeState opened(ProgrammeOpened opened) {
        var axes = new HashMap<Integer, String>();
        opened.axes().forEach(axis -> axes.put(axis.number(), axis.title()));
        return new ProgrammeState(new Scope(opened.territory(), opened.programme()), opened.kind(), axes, null, null);
    }

    private ProgrammeState in(@Nullable ProgrammePhase now, @Nullable LocalDate day) {
        return new ProgrammeState(scope, kind, axes, now, day);
    }

    private ProgrammeState with(Axis axis) {
        var more = new HashMap<>(axes);
        more.put(axis.number(), axis.title());
        return new ProgrammeState(scope, kind, more, phase, phaseOn);
    }

    private static ProgrammeState of(@Nullable ProgrammeState state) {
        return Objects.requireNonNull(state);
    }
}
