package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.OptionStance;
import fr.gouvernail.contract.portfolio.StanceHolder;
import fr.gouvernail.kernel.value.WebAddress;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of an option.
 *
 * @param request number of the arbitration within its action, from 1
 * @param holder none of the three for a reader who may not know which person it is
 * @param source how it is known; null where that was not said
 * @param stance null where they went back on what they had said
 */
public record StanceRow(
        int request,
        String option,
        StanceHolder holder,
        @Nullable OptionStance stance,
        String words,
        @Nullable String source,
        LocalDate effectiveOn,
        Instant recordedAt,
        long event) {

    /** The source, where it is the address of a document; else null. */
    public @Nullable String link() {
        return source != null && WebAddress.isValid(source) ? source : null;
    }

    /** Whether this is a person whose name stays within the administrations. */
    public boolean unnamed() {
        return !holder.isExactlyOne();
    }
}
