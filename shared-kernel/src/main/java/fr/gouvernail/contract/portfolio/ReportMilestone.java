package fr.gouvernail.contract.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one action stood.
 *
 * @param percent 0 to 100; null where nothing was said
 * @param plannedOn its end as first planned; null where it has none, like the end as last decided
 */
public record ReportMilestone(
        String reference,
        String name,
        @Nullable Integer percent,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate endsOn) {}
