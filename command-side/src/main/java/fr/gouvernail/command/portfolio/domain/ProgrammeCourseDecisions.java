package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROGRAMME_AXIS_LISTED_TWICE;
import static fr.gouvernail.contract.portfolio.StructureRejection.AXIS_SAME_TITLE;
import static fr.gouvernail.contract.portfolio.StructureRejection.OBJECTIVE_UNKNOWN_AXIS;
import static fr.gouvernail.contract.portfolio.StructureRejection.PHASE_BEFORE_LAST;
import static fr.gouvernail.contract.portfolio.StructureRejection.PHASE_NOT_AFTER;
import static fr.gouvernail.contract.portfolio.StructureRejection.PHASE_NOT_BEFORE;
import static fr.gouvernail.contract.portfolio.StructureRejection.PHASE_NOT_OF_KIND;

import fr.gouvernail.contract.portfolio.ProgrammeCommand.AddProgrammeAxis;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.CorrectProgrammePhase;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.EnterProgrammePhase;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.RenameProgrammeAxis;
import fr.gouvernail.contract.portfolio.ProgrammeEvent;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeAxisAdded;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeAxisRenamed;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseCorrected;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseEntered;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseUndone;
import fr.gouvernail.contract.portfolio.ProgrammePhase;
import fr.gouvernail.kernel.command.CommandRejected;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** What a programme decides after its opening: its phases and its axes. */
final class ProgrammeCourseDecisions {

    private static final int BEFORE_THE_FIRST = -1;

    static ProgrammePhaseEntered enter(ProgrammeState state, EnterProgrammePhase command, LocalDate today) {
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        var current = state.phase();
        if (rank(state, command.phase()) <= (current == null ? BEFORE_THE_FIRST : rank(state, current))) {
            throw CommandRejected.of(PHASE_NOT_AFTER, "phase", command.phase(), "current", String.valueOf(current));
        }
        var last = state.phaseOn();
        if (last != null && command.effectiveOn().isBefore(last)) {
            throw CommandRejected.of(PHASE_BEFORE_LAST, "on", command.effectiveOn(), "last", last);
        }
        return new ProgrammePhaseEntered(
                command.programme(), current, command.phase(), command.reference(), command.effectiveOn());
    }

    static ProgrammeEvent correct(ProgrammeState state, CorrectProgrammePhase command, LocalDate today) {
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        var current = state.phase();
        var wanted = command.phase();
        int back = wanted == null ? BEFORE_THE_FIRST : rank(state, wanted);
        if (current == null || back >= rank(state, current)) {
            throw CommandRejected.of(
                    PHASE_NOT_BEFORE,
                    "phase",
                    wanted == null ? "" : wanted.name(),
                    "current",
                    current == null ? "" : current.name());
        }
        if (wanted == null) {
            return new ProgrammePhaseUndone(command.programme(), current, command.reason(), command.effectiveOn());
        }
        return new ProgrammePhaseCorrected(
                command.programme(), current, wanted, command.reason(), command.effectiveOn());
    }

    private static int rank(ProgrammeState state, ProgrammePhase phase) {
        int rank = ProgrammePhase.of(state.kind()).indexOf(phase);
        if (rank < 0) {
            throw CommandRejected.of(PHASE_NOT_OF_KIND, "phase", phase, "kind", state.kind());
        }
        return rank;
    }

    static ProgrammeAxisAdded addAxis(ProgrammeState state, AddProgrammeAxis command, LocalDate today) {
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        if (state.axes().containsKey(command.axis().number())) {
            throw CommandRejected.of(
                    PROGRAMME_AXIS_LISTED_TWICE, "axis", command.axis().number());
        }
        return new ProgrammeAxisAdded(command.programme(), command.axis(), command.reason(), command.effectiveOn());
    }

    static ProgrammeAxisRenamed renameAxis(ProgrammeState state, RenameProgrammeAxis command, LocalDate today) {
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        int number = command.axis().number();
        var before = state.axes().get(number);
        if (before == null) {
            throw unknownAxis(number, state.axes().keySet());
        }
        if (before.equals(command.axis().title())) {
            throw CommandRejected.of(AXIS_SAME_TITLE, "axis", number);
        }
        return new ProgrammeAxisRenamed(
                command.programme(), number, before, command.axis().title(), command.reason(), command.effectiveOn());
    }

    static CommandRejected unknownAxis(int number, Collection<Integer> known) {
        var axes = known.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        return CommandRejected.of(OBJECTIVE_UNKNOWN_AXIS, "axis", number, "axes", axes);
    }

    private ProgrammeCourseDecisions() {}
}
