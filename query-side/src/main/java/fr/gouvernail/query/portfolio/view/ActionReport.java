package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.kernel.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One report on an action, with the real days it told; without its author for those to whom the trail is closed. */
public record ActionReport(
        long event,
        int percent,
        String comment,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate doneOn,
        @Nullable PersonId actor,
        LocalDate effectiveOn,
        Instant recordedAt) {}
