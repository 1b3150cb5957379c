package fr.gouvernail.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** One line of the table: what was measured, and its extremes and median as text. */
record Line(String measure, String min, String median, String max, String target) {

    static Line ofRatios(String measure, double[] values, String target) {
        return of(measure, values, "%.3f", target);
    }

    static Line ofCounts(String measure, double[] values, String target) {
        return of(measure, values, "%.0f", target);
    }

    private static Line of(String measure, double[] values, String format, String target) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return new Line(
                measure,
                format.formatted(sorted[0]),
                format.formatted(median(sorted)),
                format.formatted(sorted[sorted.length - 1]),
                target);
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    String row() {
        return String.format(Locale.ROOT, "| %-58s | %9s | %9s | %9s | %-9s |", measure, min, median, max, target);
    }
}
