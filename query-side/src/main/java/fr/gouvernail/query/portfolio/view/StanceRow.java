package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.OptionStance;
import fr.gouvernail.contract.portfolio.StanceHolder;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of an option.
 *
 * @param request number of the arbitration within its action, from 1
 * @param holder none of the three for a reader who may not know which person it is
 * @param stance null where they went back on what they had said
 */
public record StanceRow(
        int request,
        String option,
        StanceHolder holder,
        @Nullable OptionStance stance,
        String words,
        LocalDate effectiveOn,
        Instant recordedAt,
        long event) {

    /** Whether this is a person whose name stays within the administrations. */
    public boolean unnamed() {
        return !holder.isExactlyOne();
    }
}
