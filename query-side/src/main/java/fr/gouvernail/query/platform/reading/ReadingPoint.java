package fr.gouvernail.query.platform.reading;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where in time the current request reads: the present, or a past position of the store. Bound to the request's thread for
 * {@code /au/{position}/…}; views need not know, since the connection they are handed reads the right schema.
 */
public final class ReadingPoint {

    private static final ThreadLocal<@Nullable ReadingPoint> CURRENT = new ThreadLocal<>();

    private final long position;
    private final String schema;

    public ReadingPoint(long position, String schema) {
        this.position = position;
        this.schema = schema;
    }

    /** The past position that is read, or null for the present. */
    public static @Nullable ReadingPoint current() {
        return CURRENT.get();
    }

    public static boolean isPast() {
        return CURRENT.get() != null;
    }

    /** Reads the past on this thread, until {@link #unbind()}. */
    public static void bind(ReadingPoint point) {
        CURRENT.set(point);
    }

    public static void unbind() {
        CURRENT.remove();
    }

    /** Reads the present, whatever past this thread reads before and after. */
    public static <T> T inPresent(Supplier<T> query) {
        return in(null, query);
    }

    /** Reads that past point, whatever this thread reads before and after. */
    public static <T> T at(ReadingPoint point, Supplier<T> query) {
        return in(point, query);
    }

    private static <T> T in(@Nullable ReadingPoint point, Supplier<T> query) {
        var before = CURRENT.get();
        CURRENT.set(point);
        try {
            return query.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    public long position() {
        return position;
    }

    public String schema() {
        return schema;
    }
}
