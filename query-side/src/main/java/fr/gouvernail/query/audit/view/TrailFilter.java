package fr.gouvernail.query.audit.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which events to list; null means any.
 *
 * @param actor text form of a person
 * @param type start of an event's name: {@code governance}, {@code governance.decision} or the whole name
 * @param aggregate text form of what the events happened to
 * @param authority text form of the decision under which they were done
 * @param recordedFrom first moment, included
 * @param recordedUntil last moment, excluded
 * @param before only events before that position: the next page
 * @param after only events after that position: what has happened since
 * @param limit 1 to 200
 */
public record TrailFilter(
        @Nullable String actor,
        @Nullable String type,
        @Nullable String aggregate,
        @Nullable String authority,
        @Nullable Instant recordedFrom,
        @Nullable Instant recordedUntil,
        @Nullable Long before,
        @Nullable Long after,
        int limit) {

    /** The most that one page shows. */
    public static final int MOST = 200;

    public TrailFilter {
        limit = Math.clamp(limit, 1, MOST);
    }

    /** From the first event on. */
    public TrailFilter(
            @Nullable String actor,
            @Nullable String type,
            @Nullable String aggregate,
            @Nullable String authority,
            @Nullable Instant recordedFrom,
            @Nullable Instant recordedUntil,
            @Nullable Long before,
            int limit) {
        this(actor, type, aggregate, authority, recordedFrom, recordedUntil, before, null, limit);
    }

    /** What has happened since that position, a page at a time. */
    public static TrailFilter since(long position, @Nullable Long before, int limit) {
        return new TrailFilter(null, null, null, null, null, null, before, position, limit);
    }

    public static TrailFilter all(int limit) {
        return new TrailFilter(null, null, null, null, null, null, null, limit);
    }

    /** All events of one logical name. */
    public static TrailFilter named(String type) {
        return new TrailFilter(null, type, null, null, null, null, null, MOST);
    }

    public static TrailFilter under(String authority) {
        return new TrailFilter(null, null, null, authority, null, null, null, MOST);
    }

    public static TrailFilter of(String aggregate) {
        return new TrailFilter(null, null, aggregate, null, null, null, null, MOST);
    }
}
