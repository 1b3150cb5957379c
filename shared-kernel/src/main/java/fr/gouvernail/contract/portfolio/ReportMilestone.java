package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.id.ActionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one action stood.
 *
 * @param reference as it was shown then, like the name
 * @param percent 0 to 100; null where nothing was said
 * @param plannedOn its end as first planned; null where it has none, like the end as last decided
 */
public record ReportMilestone(
        ActionId action,
        String reference,
        String name,
        @Nullable Integer percent,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate endsOn) {}
