package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.BudgetSection;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a sheet said and no longer says so.
 *
 * @param field its name on the form; the number of a step, or the name of one that was removed
 * @param year of a figure; else null, like section
 * @param before as stored: a text, a constant, cents, hundredths of a post, a day; null where nothing was said
 * @param after likewise; null where it was taken away
 * @param reason null where it was changed before a reason was asked for
 */
public record SheetChange(
        Kind kind,
        String field,
        @Nullable Integer year,
        @Nullable BudgetSection section,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        PersonId by,
        LocalDate effectiveOn,
        long event) {

    /** What was changed. */
    public enum Kind {
        TEXT,
        FIGURE,
        STEP_DAY,
        STEP_REMOVED,
        STEP_UNDONE
    }
}
