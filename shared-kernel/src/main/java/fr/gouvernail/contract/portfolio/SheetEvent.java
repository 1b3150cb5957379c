package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SheetId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to the sheet of a project or of an action. */
public sealed interface SheetEvent extends DomainEvent {

    SheetId sheet();

    /**
     * A project or an action was described for the first time.
     *
     * @param action null on the sheet of a project
     */
    @EventName("portfolio.sheet.opened")
    record SheetOpened(
            SheetId sheet,
            ProjectId project,
            @Nullable ActionId action,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            SheetText text,
            LocalDate effectiveOn)
            implements SheetEvent {}

    /** It was described anew. */
    @EventName("portfolio.sheet.described")
    record SheetDescribed(SheetId sheet, SheetText previous, SheetText current, LocalDate effectiveOn)
            implements SheetEvent {}

    /**
     * A step of the action was planned. Steps are numbered from 1, in their order.
     *
     * @param plannedOn the day it is meant to be done by; null while none is set
     */
    @EventName("portfolio.sheet.step-planned")
    record StepPlanned(
            SheetId sheet,
            int number,
            String name,
            @Nullable LocalDate plannedOn,
            LocalDate effectiveOn) implements SheetEvent {}

    /** A step was done. */
    @EventName("portfolio.sheet.step-done")
    record StepDone(SheetId sheet, int number, LocalDate doneOn, LocalDate effectiveOn) implements SheetEvent {}

    /** A step that was said to be done is not. */
    @EventName("portfolio.sheet.step-undone")
    record StepUndone(SheetId sheet, int number, LocalDate previousDoneOn, String reason, LocalDate effectiveOn)
            implements SheetEvent {}

    /** A step that was not done is not planned any more. */
    @EventName("portfolio.sheet.step-removed")
    record StepRemoved(SheetId sheet, int number, String name, String reason, LocalDate effectiveOn)
            implements SheetEvent {}

    /**
     * What the action costs in one year and one section was said, or said anew.
     *
     * @param previous null the first time
     */
    @EventName("portfolio.sheet.year-budgeted")
    record YearBudgeted(
            SheetId sheet,
            int year,
            BudgetSection section,
            @Nullable YearFigures previous,
            YearFigures current,
            LocalDate effectiveOn)
            implements SheetEvent {}
}
