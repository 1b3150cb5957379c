package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.id.BodyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which sittings to list; null means any. Dates are those of the sittings, both included. */
public record SittingFilter(
        @Nullable BodyId body,
        @Nullable SittingState state,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final SittingFilter ALL = new SittingFilter(null, null, null, null);
}
