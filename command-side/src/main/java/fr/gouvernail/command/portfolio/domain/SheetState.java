package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.BudgetSection;
import fr.gouvernail.contract.portfolio.SheetEvent;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetDescribed;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetOpened;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetReadersChanged;
import fr.gouvernail.contract.portfolio.SheetEvent.StepDone;
import fr.gouvernail.contract.portfolio.SheetEvent.StepPlanned;
import fr.gouvernail.contract.portfolio.SheetEvent.StepRemoved;
import fr.gouvernail.contract.portfolio.SheetEvent.StepReplanned;
import fr.gouvernail.contract.portfolio.SheetEvent.StepUndone;
import fr.gouvernail.contract.portfolio.SheetEvent.YearBudgeted;
import fr.gouvernail.contract.portfolio.SheetText;
import fr.gouvernail.contract.portfolio.YearFigures;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet's decisions look at.
 *
 * @param action null on the sheet of a project
 * @param lastStep the number of the latest step ever planned; 0 before the first
 */
record SheetState(
        Home home,
        ProjectId project,
        @Nullable ActionId action,
        SheetText text,
        int lastStep,
        Map<Integer, Step> steps,
        Map<Year, YearFigures> years) {

    /** @param doneOn null while it is not done */
    record Step(
            String name,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate doneOn) {}

    record Year(int year, BudgetSection section) {}

    SheetState {
        steps = Map.copyOf(steps);
        years = Map.copyOf(years);
    }

    static SheetState evolve(@Nullable SheetState state, SheetEvent event) {
        return switch (event) {
            case SheetOpened opened ->
                new SheetState(
                        new Home(opened.territory(), opened.programme()),
                        opened.project(),
                        opened.action(),
                        opened.text(),
                        0,
                        Map.of(),
                        Map.of());
            case SheetDescribed described -> of(state).saying(described.current());
            case SheetReadersChanged changed ->
                of(state).saying(of(state).text().readBy(changed.current()));
            case StepPlanned planned ->
                of(state).with(planned.number(), new Step(planned.name(), planned.plannedOn(), null), planned.number());
            case StepReplanned replanned -> of(state).planned(replanned.number(), replanned.current());
            case StepDone done -> of(state).done(done.number(), done.doneOn());
            case StepUndone undone -> of(state).done(undone.number(), null);
            case StepRemoved removed -> of(state).without(removed.number());
            case YearBudgeted budgeted ->
                of(state).in(new Year(budgeted.year(), budgeted.section()), budgeted.current());
        };
    }

    private SheetState saying(SheetText newText) {
        return new SheetState(home, project, action, newText, lastStep, steps, years);
    }

    private SheetState with(int number, Step step, int last) {
        var more = new HashMap<>(steps);
        more.put(number, step);
        return new SheetState(home, project, action, text, last, more, years);
    }

    private SheetState done(int number, @Nullable LocalDate day) {
        var step = Objects.requireNonNull(steps.get(number));
        return with(number, new Step(step.name(), step.plannedOn(), day), lastStep);
    }

    private SheetState planned(int number, @Nullable LocalDate day) {
        var step = Objects.requireNonNull(steps.get(number));
        return with(number, new Step(step.name(), day, step.doneOn()), lastStep);
    }

    private SheetState without(int number) {
        var fewer = new HashMap<>(steps);
        fewer.remove(number);
        return new SheetState(home, project, action, text, lastStep, fewer, years);
    }

    private SheetState in(Year year, YearFigures figures) {
        var more = new HashMap<>(years);
        more.put(year, figures);
        return new SheetState(home, project, action, text, lastStep, steps, more);
    }

    private static SheetState of(@Nullable SheetState state) {
        return Objects.requireNonNull(state);
    }
}
