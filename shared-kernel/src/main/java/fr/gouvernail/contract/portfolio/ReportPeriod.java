package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report is asked for.
 *
 * @param by who is to write it
 * @param asks what it is to answer in particular; null where nothing is
 */
public record ReportPeriod(
        LocalDate from,
        LocalDate until,
        LocalDate dueOn,
        PersonId by,
        @LongText @Nullable String asks) {}
