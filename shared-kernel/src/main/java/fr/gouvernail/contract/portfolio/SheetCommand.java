package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SheetId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of the sheet of a project or of an action. All are refused once the project is closed:
 * {@code portfolio.project.closed}, once the action is cancelled: {@code portfolio.action.cancelled}, or with a day still to come:
 * {@code portfolio.in-the-future}.
 */
public sealed interface SheetCommand extends Command {

    SheetId sheet();

    @Override
    default SheetId target() {
        return sheet();
    }

    /** The project may have been closed, or the action cancelled, a moment ago. */
    @Override
    default boolean keepsWhatItLooksUp() {
        return true;
    }

    /**
     * Describes a project or an action for the first time.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code portfolio.sheet.other-subject} (the sheet's UUID is that of what it describes),
     * {@code portfolio.sheet.other-project}, {@code portfolio.sheet.effect-listed-twice}.
     *
     * @param action null to describe the project itself
     */
    @CommandName("portfolio.sheet.open")
    record OpenSheet(
            SheetId sheet, ProjectId project, @Nullable ActionId action, SheetText text, LocalDate effectiveOn)
            implements SheetCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /**
     * Describes it anew.
     *
     * <p>Errors: {@code portfolio.sheet.description-changes-nothing}, {@code portfolio.sheet.effect-listed-twice},
     * {@code portfolio.sheet.reason-missing}.
     *
     * @param reason why what was said is replaced; null where only what was empty is filled in
     */
    @CommandName("portfolio.sheet.describe")
    record DescribeSheet(
            SheetId sheet,
            @Nullable Long expectedVersion,
            SheetText text,
            @LongText @Nullable String reason,
            LocalDate effectiveOn)
            implements SheetCommand {}

    /**
     * Plans one more step of an action. Errors: {@code portfolio.sheet.not-of-an-action}, {@code portfolio.sheet.too-many-steps}.
     *
     * @param plannedOn the day it is meant to be done by; may be to come; null while none is set
     */
    @CommandName("portfolio.sheet.plan-step")
    record PlanStep(
            SheetId sheet,
            @Nullable Long expectedVersion,
            String name,
            @Nullable LocalDate plannedOn,
            LocalDate effectiveOn)
            implements SheetCommand {}

    /**
     * Says that a step is done. Errors: {@code portfolio.sheet.step-unknown}, {@code portfolio.sheet.step-done-already}.
     *
     * @param number of the step, from 1
     */
    @CommandName("portfolio.sheet.complete-step")
    record CompleteStep(
            SheetId sheet, @Nullable Long expectedVersion, int number, LocalDate doneOn, LocalDate effectiveOn)
            implements SheetCommand {}

    /** Says that a step is not done after all. Errors: {@code portfolio.sheet.step-unknown}, {@code portfolio.sheet.step-not-done}. */
    @CommandName("portfolio.sheet.reopen-step")
    record ReopenStep(
            SheetId sheet,
            @Nullable Long expectedVersion,
            int number,
            @LongText String reason,
            LocalDate effectiveOn) implements SheetCommand {}

    /**
     * Plans a step for another day. Errors: {@code portfolio.sheet.step-unknown}, {@code portfolio.sheet.step-done-already},
     * {@code portfolio.sheet.step-day-unchanged}.
     *
     * @param plannedOn null where no day is meant any more
     */
    @CommandName("portfolio.sheet.replan-step")
    record ReplanStep(
            SheetId sheet,
            @Nullable Long expectedVersion,
            int number,
            @Nullable LocalDate plannedOn,
            @LongText String reason,
            LocalDate effectiveOn)
            implements SheetCommand {}

    /** Takes a step away. Errors: {@code portfolio.sheet.step-unknown}, {@code portfolio.sheet.step-done-already} (what was done stays). */
    @CommandName("portfolio.sheet.remove-step")
    record RemoveStep(
            SheetId sheet,
            @Nullable Long expectedVersion,
            int number,
            @LongText String reason,
            LocalDate effectiveOn) implements SheetCommand {}

    /**
     * Says what the action costs in one year. A sum other than its planned cost is shown as a difference, and refused to nobody.
     *
     * <p>Errors: {@code portfolio.sheet.not-of-an-action}, {@code portfolio.sheet.year-out-of-range}, {@code portfolio.sheet.real-before-year},
     * {@code portfolio.sheet.staff-out-of-range}, {@code portfolio.sheet.year-changes-nothing}, {@code platform.amount-negative},
     * {@code portfolio.sheet.reason-missing}.
     *
     * @param year calendar year, as local budgets go
     * @param reason why a figure that was there is replaced; null where only what was missing is filled in
     */
    @CommandName("portfolio.sheet.budget-year")
    record BudgetYear(
            SheetId sheet,
            @Nullable Long expectedVersion,
            int year,
            BudgetSection section,
            YearFigures figures,
            @LongText @Nullable String reason,
            LocalDate effectiveOn)
            implements SheetCommand {}
}
