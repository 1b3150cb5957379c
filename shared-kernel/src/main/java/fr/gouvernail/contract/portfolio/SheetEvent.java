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

    /**
     * It was described anew.
     *
     * @param reason null where nothing that was said is replaced
     */
    @EventName("portfolio.sheet.described")
    record SheetDescribed(
            SheetId sheet,
            SheetText previous,
            SheetText current,
            @Nullable String reason,
            LocalDate effectiveOn) implements SheetEvent {}

    /**
     * Who reads what it says is no longer who did.
     *
     * @param previous null where nobody had said it, and the administrations alone read it
     * @param reason null the first time it is said
     */
    @EventName("portfolio.sheet.readers-changed")
    record SheetReadersChanged(
            SheetId sheet,
            @Nullable SheetReaders previous,
            @Nullable SheetReaders current,
            @Nullable String reason,
            LocalDate effectiveOn)
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

    /** A step that is not done is planned for another day; null for none. */
    @EventName("portfolio.sheet.step-replanned")
    record StepReplanned(
            SheetId sheet,
            int number,
            @Nullable LocalDate previous,
            @Nullable LocalDate current,
            String reason,
            LocalDate effectiveOn)
            implements SheetEvent {}

    /**
     * A step that was not done is not planned any more.
     *
     * @param plannedOn the day it was meant to be done by; null where none was set
     */
    @EventName("portfolio.sheet.step-removed")
    record StepRemoved(
            SheetId sheet,
            int number,
            String name,
            @Nullable LocalDate plannedOn,
            String reason,
            LocalDate effectiveOn) implements SheetEvent {}

    /**
     * What the action costs in one year and one section was said, or said anew.
     *
     * @param previous null the first time
     * @param reason null where no figure that was there is replaced
     */
    @EventName("portfolio.sheet.year-budgeted")
    record YearBudgeted(
            SheetId sheet,
            int year,
            BudgetSection section,
            @Nullable YearFigures previous,
            YearFigures current,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements SheetEvent {}
}
