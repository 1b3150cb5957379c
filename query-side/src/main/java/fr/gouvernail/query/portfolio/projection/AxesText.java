package fr.gouvernail.query.portfolio.projection;

import java.util.List;
import java.util.stream.Collectors;

/** The axes of a project in one column: their numbers, ascending, between commas. */
final class AxesText {

    static String of(List<Integer> axes) {
        return axes.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    private AxesText() {}
}
