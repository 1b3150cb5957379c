package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.query.assessment.view.CausalMapSheet.Factor;
import fr.gouvernail.query.assessment.view.CausalMapSheet.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a causal map is drawn: its factors around the edge of a rectangle, so that no link passes behind a name, and each link bent towards the
 * middle, from an anchor of its own to another. The table beside it says the same.
 */
public final class MapDiagram {

    private static final int WIDTH = 168;
    private static final int HEIGHT = 46;
    private static final int MARGIN = 10;
    private static final int BETWEEN_COLUMNS = 34;
    private static final int BETWEEN_ROWS = 70;
    private static final int LEAST_WIDTH = 880;
    private static final int LEAST_INSIDE = 330;
    private static final int LONGEST_LINE = 22;
    /** Along the link, in percent, where its sign stands: nearer to what it acts on. */
    private static final int SIGN_AT = 74;

    private static final int STRONG = 600;
    private static final int MIDDLING = 300;

    /** On which side of the drawing a box stands; its links leave from the opposite one. */
    private enum Side {
        TOP,
        RIGHT,
        BOTTOM,
        LEFT
    }

    private record Point(int x, int y) {}

    /** A factor's box; coordinates are those of its upper left corner. @param lines its name, cut where it is long */
    public record Box(Factor factor, List<String> lines, int x, int y) {
        public int middleX() {
            return x + WIDTH / 2;
        }
    }

    /** A link's line. @param sign + or −, beside the dash that says it too @param css by strength and sign */
    public record Line(Link link, String path, String sign, String css, int signX, int signY) {}

    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, Side> sides = new HashMap<>();
    private final Map<Integer, Box> places = new HashMap<>();
    private final int width;
    private final int height;

    public MapDiagram(List<Factor> factors, List<Link> links) {
        int row = Math.max(1, (factors.size() + 1) / 3);
        int column = Math.max(0, factors.size() - 2 * row + 1) / 2;
        this.width = Math.max(LEAST_WIDTH, row * (WIDTH + BETWEEN_COLUMNS) + WIDTH + 2 * MARGIN);
        this.height = 2 * (HEIGHT + MARGIN) + Math.max(LEAST_INSIDE, column * (HEIGHT + BETWEEN_ROWS));
        for (int i = 0; i < factors.size(); i++) {
            place(factors.get(i), i, row, column, factors.size());
        }
        var anchors = anchors(links);
        for (var link : links) {
            lines.add(line(link, anchors));
        }
    }

    /** Clockwise from the upper left: the top row, the right column, the bottom row, the left column. */
    private void place(Factor factor, int index, int row, int column, int count) {
        int left = count - 2 * row - column;
        if (index < row) {
            put(factor, Side.TOP, along(index, row), MARGIN);
        } else if (index < row + column) {
            put(factor, Side.RIGHT, width - WIDTH - MARGIN, down(index - row, column));
        } else if (index < 2 * row + column) {
            put(factor, Side.BOTTOM, along(2 * row + column - 1 - index, row), height - HEIGHT - MARGIN);
        } else {
            put(factor, Side.LEFT, MARGIN, down(count - 1 - index, left));
        }
    }

    private void put(Factor factor, Side side, int x, int y) {
        var box = new Box(factor, cut(factor.name()), x, y);
        boxes.add(box);
        sides.put(factor.number(), side);
        places.put(factor.number(), box);
    }

    private int along(int index, int count) {
        return (2 * index + 1) * (width - 2 * MARGIN) / (2 * count) + MARGIN - WIDTH / 2;
    }

    private int down(int index, int count) {
        int inside = height - 2 * (HEIGHT + MARGIN);
        return HEIGHT + MARGIN + (2 * index + 1) * inside / (2 * count) - HEIGHT / 2;
    }

    /** Each end of each link has a place of its own on its box, in the order of what is at the other end, so that few cross at once. */
    private Map<List<Integer>, Point> anchors(List<Link> links) {
        var anchors = new HashMap<List<Integer>, Point>();
        for (var box : boxes) {
            int self = box.factor().number();
            var touching = links.stream()
                    .filter(link -> link.cause() == self || link.effect() == self)
                    .sorted(Comparator.comparingInt((Link link) -> offset(box, link))
                            .thenComparingInt(Link::cause))
                    .toList();
            for (int i = 0; i < touching.size(); i++) {
                var link = touching.get(i);
                anchors.put(List.of(link.cause(), link.effect(), self), anchor(box, i + 1, touching.size() + 1));
            }
        }
        return anchors;
    }

    private int offset(Box box, Link link) {
        var other = places.get(link.cause() == box.factor().number() ? link.effect() : link.cause());
        if (other == null) {
            return 0;
        }
        var side = sides.get(box.factor().number());
        return side == Side.TOP || side == Side.BOTTOM ? other.x() : other.y();
    }

    private Point anchor(Box box, int part, int parts) {
        return switch (sides.getOrDefault(box.factor().number(), Side.TOP)) {
            case TOP -> new Point(box.x() + part * WIDTH / parts, box.y() + HEIGHT);
            case BOTTOM -> new Point(box.x() + part * WIDTH / parts, box.y());
            case LEFT -> new Point(box.x() + WIDTH, box.y() + part * HEIGHT / parts);
            case RIGHT -> new Point(box.x(), box.y() + part * HEIGHT / parts);
        };
    }

    private Line line(Link link, Map<List<Integer>, Point> anchors) {
        var nowhere = new Point(width / 2, height / 2);
        var from = anchors.getOrDefault(List.of(link.cause(), link.effect(), link.cause()), nowhere);
        var to = anchors.getOrDefault(List.of(link.cause(), link.effect(), link.effect()), nowhere);
        var bend = new Point(((from.x() + to.x()) / 2 + width / 2) / 2, ((from.y() + to.y()) / 2 + height / 2) / 2);
        int sign = link.weight().sign();
        int strength = Math.abs(link.weight().thousandths());
        var thickness = strength >= STRONG ? "fort" : strength >= MIDDLING ? "moyen" : "faible";
        return new Line(
                link,
                "M%d %d Q%d %d %d %d".formatted(from.x(), from.y(), bend.x(), bend.y(), to.x(), to.y()),
                sign > 0 ? "+" : sign < 0 ? "\u2212" : "0",
                thickness + (sign < 0 ? " moins" : " plus"),
                onCurve(from.x(), bend.x(), to.x()),
                onCurve(from.y(), bend.y(), to.y()));
    }

    /** A quadratic curve, in whole pixels. */
    private static int onCurve(int from, int bend, int to) {
        int rest = 100 - SIGN_AT;
        return (rest * rest * from + 2 * rest * SIGN_AT * bend + SIGN_AT * SIGN_AT * to) / 10_000;
    }

    /** On two lines at most: what is longer is cut, and stands whole in the title of the box and in the table. */
    static List<String> cut(String name) {
        if (name.length() <= LONGEST_LINE) {
            return List.of(name);
        }
        int space = name.lastIndexOf(' ', LONGEST_LINE);
        int end = space < LONGEST_LINE / 3 ? LONGEST_LINE : space;
        var rest = name.substring(end).strip();
        return List.of(
                name.substring(0, end),
                rest.length() <= LONGEST_LINE
                        ? rest
                        : rest.substring(0, LONGEST_LINE - 1).strip() + "…");
    }

    public List<Box> boxes() {
        return List.copyOf(boxes);
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
