package fr.gouvernail.contract.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and when a subsidy is paid.
 *
 * @param other the conditions in words; null unless the conditions are {@link Manner#IN_WORDS}
 * @param from the day of the payment, or the first of the period
 * @param until last day of the period; null for one day
 */
public record SubsidyPayment(
        Manner conditions,
        @Nullable String other,
        LocalDate from,
        @Nullable LocalDate until) {

    /** The usual conditions of payment. */
    public enum Manner {
        SINGLE,
        STAGED,
        IN_WORDS
    }
}
