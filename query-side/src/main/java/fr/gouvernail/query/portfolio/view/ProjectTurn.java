package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.GrantToSettle;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One turn in a project's life, with the decision or delegation it was made under. Amounts are euro cents without tax.
 *
 * @param reason null where none is needed
 * @param reviewOn of a suspension
 * @param legacy what it left behind; null where the project went on
 * @param takeOver null but for a project taken over
 * @param actor null for a reader to whom the trail is closed
 */
public record ProjectTurn(
        long event,
        Kind kind,
        @Nullable String reason,
        @Nullable LocalDate reviewOn,
        @Nullable Left legacy,
        @Nullable TakeOver takeOver,
        @Nullable String authority,
        @Nullable PersonId actor,
        LocalDate effectiveOn,
        Instant recordedAt) {

    /** What happened to it. */
    public enum Kind {
        TAKEN_OVER,
        SUSPENDED,
        RESUMED,
        COMPLETED,
        ABANDONED,
        WITHDRAWN
    }

    /** What was left behind, and the figures as they stood on that day. */
    public record Left(
            @Nullable String lessons,
            List<GrantToSettle> grantsToSettle,
            String actions,
            int percent,
            @Nullable Weather weather,
            @Nullable Long framedHt,
            long forecastHt) {}

    /** Where a project taken over stood, and how that is known. */
    public record TakeOver(
            int percent,
            LocalDate startedOn,
            String source,
            @Nullable String earlierDecisions) {}
}
