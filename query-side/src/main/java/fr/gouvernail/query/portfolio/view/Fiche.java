package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.BudgetSection;
import fr.gouvernail.contract.portfolio.SheetText;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SheetId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sheet of a project or of an action says beside its frame. Amounts are euro cents without tax, staff in hundredths of a full-time
 * post.
 *
 * @param action null on the sheet of a project
 * @param reserved whether its texts are for the administrations alone, and left out here
 * @param steps in their order; none on the sheet of a project
 * @param years by year, investment first
 */
public record Fiche(
        SheetId sheet,
        ProjectId project,
        @Nullable ActionId action,
        SheetText text,
        boolean reserved,
        LocalDate describedOn,
        long describedEvent,
        List<Step> steps,
        List<Year> years,
        long version,
        long lastEvent) {

    /** @param doneOn null while it is not done */
    public record Step(
            int number,
            String name,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate doneOn,
            long event) {

        public boolean isLate(LocalDate today) {
            return doneOn == null && plannedOn != null && plannedOn.isBefore(today);
        }
    }

    public record Year(
            int year,
            BudgetSection section,
            long forecastHt,
            @Nullable Long realHt,
            @Nullable Integer forecastFte,
            @Nullable Integer realFte,
            long event) {}

    public long stepsDone() {
        return steps.stream().filter(step -> step.doneOn() != null).count();
    }

    public long forecastHt() {
        return years.stream().mapToLong(Year::forecastHt).sum();
    }

    /** What is known so far; 0 before anything is. */
    public long realHt() {
        return years.stream()
                .map(Year::realHt)
                .mapToLong(real -> real == null ? 0 : real)
                .sum();
    }

    /** The years together less what the action is planned to cost: a difference to look at, which forbids nothing. */
    public long differenceHt(long plannedHt) {
        return forecastHt() - plannedHt;
    }
}
