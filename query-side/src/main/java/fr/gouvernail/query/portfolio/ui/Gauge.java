package fr.gouvernail.query.portfolio.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A segmented bar, drawn in whole thousandths so that its widths always fill it. */
public final class Gauge {

    /**
     * A segment.
     *
     * @param key end of the message key of its name, and of its colour's
     * @param x where it starts, in thousandths of the bar
     * @param width in thousandths of the bar
     */
    public record Segment(String key, String colour, long value, long x, long width) {}

    /** Segments for the values that are not zero, in the order given; empty when all are. */
    static List<Segment> of(Map<String, Long> values, Map<String, String> colours) {
        long whole = values.values().stream().mapToLong(Long::longValue).sum();
        var segments = new ArrayList<Segment>();
        long before = 0;
        for (var entry : values.entrySet()) {
            long value = entry.getValue();
            if (value > 0) {
                long start = permille(before, whole);
                before += value;
                segments.add(new Segment(
                        entry.getKey(),
                        colours.getOrDefault(entry.getKey(), "c-neutre"),
                        value,
                        start,
                        permille(before, whole) - start));
            }
        }
        return List.copyOf(segments);
    }

    private static long permille(long part, long whole) {
        return Math.floorDiv(Math.multiplyExact(part, 1000L), whole);
    }

    private Gauge() {}
}
