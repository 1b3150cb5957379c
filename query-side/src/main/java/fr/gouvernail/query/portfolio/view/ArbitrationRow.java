package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.kernel.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question put to a body, with every option, and what was settled. Amounts are euro cents without tax.
 *
 * @param event position of the event that asked
 * @param forecastHt the cost if nothing is decided
 * @param settlement null while it is open
 */
public record ArbitrationRow(
        long event,
        String question,
        long previousForecastHt,
        long forecastHt,
        PersonId askedBy,
        LocalDate askedOn,
        Instant askedAt,
        List<OptionRow> options,
        @Nullable Settlement settlement) {

    /**
     * One way out.
     *
     * @param ownRate own share over total, in basis points
     */
    public record OptionRow(
            String key,
            String title,
            long totalHt,
            long subsidies,
            long ownShare,
            int ownRate,
            LocalDate endsOn,
            String scope,
            String consequences,
            boolean chosen) {}

    /**
     * What the body chose.
     *
     * @param authority text form of the decision; null when it was recorded without one
     */
    public record Settlement(
            String chosen,
            String reason,
            @Nullable String authority,
            long event,
            LocalDate effectiveOn,
            Instant recordedAt,
            long forecastBefore,
            long forecastAfter,
            LocalDate endsBefore,
            LocalDate endsAfter) {}
}
