package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.query.portfolio.view.IndicatorRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The course of an indicator as a drawing: its baseline and measures as a line, its targets as squares. All in whole pixels; the table beside it
 * says the same.
 */
public record IndicatorChart(List<Dot> course, List<Dot> targets, String line, long most, long least) {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 220;
    private static final int LEFT = 70;
    private static final int RIGHT = 20;
    private static final int TOP = 16;
    private static final int BOTTOM = 34;

    /** One value; the text tells it apart from others. */
    public record Dot(long x, long y, long value, LocalDate on) {}

    private record Value(long value, LocalDate on) {}

    /** Null where there are not two values to draw. */
    static @Nullable IndicatorChart of(IndicatorRow row) {
        var course = new ArrayList<Value>();
        var baseline = row.baseline();
        if (baseline != null) {
            course.add(new Value(baseline.value(), baseline.on()));
        }
        row.measures().forEach(one -> course.add(new Value(one.value(), one.on())));
        course.sort((one, other) -> one.on().compareTo(other.on()));
        var targets = row.targets().stream()
                .map(one -> new Value(one.value(), one.dueOn()))
                .toList();
        var all = new ArrayList<>(course);
        all.addAll(targets);
        return all.size() < 2 ? null : drawn(course, targets, all);
    }

    private static IndicatorChart drawn(List<Value> course, List<Value> targets, List<Value> all) {
        long least = all.stream().mapToLong(Value::value).min().orElse(0);
        long most = all.stream().mapToLong(Value::value).max().orElse(0);
        long first = all.stream().mapToLong(one -> one.on().toEpochDay()).min().orElse(0);
        long last = all.stream().mapToLong(one -> one.on().toEpochDay()).max().orElse(0);
        long height = Math.max(1, most - least);
        long width = Math.max(1, last - first);
        var dots = course.stream()
                .map(one -> dot(one, least, height, first, width))
                .toList();
        var aims = targets.stream()
                .map(one -> dot(one, least, height, first, width))
                .toList();
        var line = dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
        return new IndicatorChart(dots, aims, line, most, least);
    }

    private static Dot dot(Value one, long least, long height, long first, long width) {
        long x = LEFT + (one.on().toEpochDay() - first) * (WIDTH - LEFT - RIGHT) / width;
        long down = Math.multiplyExact(one.value() - least, (long) HEIGHT - TOP - BOTTOM) / height;
        return new Dot(x, HEIGHT - BOTTOM - down, one.value(), one.on());
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }
}
