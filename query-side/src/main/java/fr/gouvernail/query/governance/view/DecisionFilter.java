package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to show of the register; null means any.
 *
 * @param kind a resolution's kind
 * @param waiting what the decision waits for
 * @param subject text form of what it acts on
 * @param search words, days, sitting and whom it waits for
 * @param before only decisions whose last step stands before that position: the next page
 * @param limit 1 to 200
 */
public record DecisionFilter(
        @Nullable DecisionState state,
        @Nullable BodyId body,
        @Nullable String kind,
        @Nullable Waiting waiting,
        @Nullable String subject,
        Search search,
        @Nullable Long before,
        int limit) {

    /** The most that one page shows. */
    public static final int MOST = 200;

    /** What decisions may be waiting for. */
    public enum Waiting {
        /** Drafted, on no agenda. */
        AGENDA,
        /** On an agenda, not decided. */
        VOTE,
        /** Before its members in writing. */
        ANSWERS,
        /** Adopted, not yet transmitted and published. */
        EXECUTABLE,
        /** Executable, not carried out. */
        ENACTMENT,
        /** What they order was refused. */
        FAILED,
        /** Suspended or annulled: what they had ordered is to be looked at again. */
        REVIEW_OF_EFFECTS,
        /** Something that follows from them is not done. */
        FOLLOW_UP,
        /** The day of their review has come. */
        REVIEW
    }

    /**
     * Where and when it was decided, which words it has, and whom it waits for.
     *
     * @param words each has to stand in the reference, the title or the text
     * @param from first day on which it was decided
     * @param until last one
     */
    public record Search(
            @Nullable String words,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable SittingId sitting,
            @Nullable Waited whom) {

        public static final Search ANY = new Search(null, null, null, null, null);
    }

    /** The same filter, for the page that comes after. */
    public DecisionFilter after(long position) {
        return new DecisionFilter(state, body, kind, waiting, subject, search, position, limit);
    }

    public DecisionFilter {
        limit = Math.clamp(limit, 1, MOST);
    }

    public static DecisionFilter all(int limit) {
        return new DecisionFilter(null, null, null, null, null, Search.ANY, null, limit);
    }
}
