package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.SheetRejection.STEP_DAY_UNCHANGED;
import static fr.gouvernail.contract.portfolio.SheetRejection.STEP_DONE_ALREADY;
import static fr.gouvernail.contract.portfolio.SheetRejection.STEP_NOT_DONE;
import static fr.gouvernail.contract.portfolio.SheetRejection.STEP_UNKNOWN;
import static fr.gouvernail.contract.portfolio.SheetRejection.TOO_MANY_STEPS;

import fr.gouvernail.contract.portfolio.SheetCommand.CompleteStep;
import fr.gouvernail.contract.portfolio.SheetCommand.PlanStep;
import fr.gouvernail.contract.portfolio.SheetCommand.RemoveStep;
import fr.gouvernail.contract.portfolio.SheetCommand.ReopenStep;
import fr.gouvernail.contract.portfolio.SheetCommand.ReplanStep;
import fr.gouvernail.contract.portfolio.SheetEvent.StepDone;
import fr.gouvernail.contract.portfolio.SheetEvent.StepPlanned;
import fr.gouvernail.contract.portfolio.SheetEvent.StepRemoved;
import fr.gouvernail.contract.portfolio.SheetEvent.StepReplanned;
import fr.gouvernail.contract.portfolio.SheetEvent.StepUndone;
import fr.gouvernail.kernel.command.CommandRejected;
import java.time.LocalDate;
import java.util.Objects;

/** What the sheet of an action decides of its steps. */
final class SheetSteps {

    /** More would be a schedule, which has its own place. */
    static final int MOST_STEPS = 50;

    static StepPlanned plan(SheetState state, PlanStep command, ProjectStandings projects, LocalDate today) {
        SheetDecisions.requireWritable(state, projects, today, command.effectiveOn());
        SheetDecisions.requireOfAnAction(state);
        if (state.steps().size() >= MOST_STEPS) {
            throw CommandRejected.of(TOO_MANY_STEPS, "most", MOST_STEPS);
        }
        return new StepPlanned(
                command.sheet(), state.lastStep() + 1, command.name(), command.plannedOn(), command.effectiveOn());
    }

    static StepDone complete(SheetState state, CompleteStep command, ProjectStandings projects, LocalDate today) {
        SheetDecisions.requireWritable(state, projects, today, command.effectiveOn());
        ProjectRules.requireNotAfter(today, command.doneOn());
        requireNotDone(command.number(), step(state, command.number()));
        return new StepDone(command.sheet(), command.number(), command.doneOn(), command.effectiveOn());
    }

    static StepUndone reopen(SheetState state, ReopenStep command, ProjectStandings projects, LocalDate today) {
        SheetDecisions.requireWritable(state, projects, today, command.effectiveOn());
        var done = step(state, command.number()).doneOn();
        if (done == null) {
            throw CommandRejected.of(STEP_NOT_DONE, "number", command.number());
        }
        return new StepUndone(command.sheet(), command.number(), done, command.reason(), command.effectiveOn());
    }

    static StepReplanned replan(SheetState state, ReplanStep command, ProjectStandings projects, LocalDate today) {
        SheetDecisions.requireWritable(state, projects, today, command.effectiveOn());
        var step = step(state, command.number());
        requireNotDone(command.number(), step);
        if (Objects.equals(step.plannedOn(), command.plannedOn())) {
            throw CommandRejected.of(STEP_DAY_UNCHANGED, "number", command.number());
        }
        return new StepReplanned(
                command.sheet(),
                command.number(),
                step.plannedOn(),
                command.plannedOn(),
                command.reason(),
                command.effectiveOn());
    }

    static StepRemoved remove(SheetState state, RemoveStep command, ProjectStandings projects, LocalDate today) {
        SheetDecisions.requireWritable(state, projects, today, command.effectiveOn());
        var step = step(state, command.number());
        requireNotDone(command.number(), step);
        return new StepRemoved(
                command.sheet(),
                command.number(),
                step.name(),
                step.plannedOn(),
                command.reason(),
                command.effectiveOn());
    }

    private static SheetState.Step step(SheetState state, int number) {
        var step = state.steps().get(number);
        if (step == null) {
            throw CommandRejected.of(STEP_UNKNOWN, "number", number);
        }
        return step;
    }

    private static void requireNotDone(int number, SheetState.Step step) {
        if (step.doneOn() != null) {
            throw CommandRejected.of(STEP_DONE_ALREADY, "number", number, "done", step.doneOn());
        }
    }

    private SheetSteps() {}
}
