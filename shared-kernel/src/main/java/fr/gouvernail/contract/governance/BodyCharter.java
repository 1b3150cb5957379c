package fr.gouvernail.contract.governance;

import org.jspecify.annotations.Nullable;

/**
 * How a body works beside the rules it sits by: its convention or charter for a committee, the law for a council.
 *
 * @param decidesBy what carries a point
 * @param silenceDays days without reaction after which a point counts as approved, under {@link Decides#SILENCE}; 0 otherwise
 * @param proxies whether a member may be represented by another
 * @param everyWeeks weeks between two sittings; 0 when it sits as needed
 * @param presidedBy who chairs, by function and never by name; null when the charter does not say
 * @param minutesDays days without reaction after which the minutes count as approved; 0 when they are approved at a sitting
 */
public record BodyCharter(
        Decides decidesBy,
        int silenceDays,
        boolean proxies,
        int everyWeeks,
        @Nullable String presidedBy,
        int minutesDays) {

    /** What carries a point. */
    public enum Decides {
        /** More votes for than against. */
        MAJORITY,
        /** Nobody objects. */
        CONSENSUS,
        /** Nobody reacts within a number of days. */
        SILENCE
    }
}
