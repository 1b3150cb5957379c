package fr.gouvernail.contract.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The law of one request as it stood on the day it was made: kept, so that a later rule changes nothing of it.
 *
 * @param dueOn last day to answer
 * @param delayRule the rule that gives that day; null where it was agreed with the service
 * @param silence what silence is worth after that day
 * @param silenceRule the rule that says so; null where none does
 * @param decisionDueOn last day to decide on the permit, the heritage architect's month included; null where R-83 does not say
 */
public record OpinionRegime(
        LocalDate dueOn,
        @Nullable String delayRule,
        SilenceEffect silence,
        @Nullable String silenceRule,
        @Nullable LocalDate decisionDueOn) {

    /** The same, with other last days: the service was given more time, or the file was completed. */
    public OpinionRegime until(LocalDate day, @Nullable LocalDate decisionDay) {
        return new OpinionRegime(day, delayRule, silence, silenceRule, decisionDay);
    }
}
