package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.BodyLink;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.query.governance.view.BodyLinkRow;
import fr.gouvernail.query.governance.view.BodyRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the linked bodies are drawn: one column for each step that points take upwards, one box for each body, one line for each link. */
public final class BodyDiagram {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 54;
    private static final int GAP_ACROSS = 92;
    private static final int GAP_DOWN = 30;

    /** A body's box; coordinates are those of its upper left corner. @param lines its name, cut where it is long */
    public record Box(BodyId body, String name, List<String> lines, int x, int y) {
        public int middleX() {
            return x + WIDTH / 2;
        }
    }

    /** A link's line, with where its words stand. */
    public record Line(BodyLinkRow link, String path, int textX, int textY) {}

    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int width;
    private int height;

    /** Bodies without a link are left out: the table beside the drawing has them. */
    public BodyDiagram(List<BodyRow> bodies, List<BodyLinkRow> links) {
        var linked = bodies.stream()
                .filter(body -> links.stream()
                        .anyMatch(link ->
                                link.body().equals(body.body()) || link.to().equals(body.body())))
                .toList();
        var columns = columns(linked, links);
        var filled = new HashMap<Integer, Integer>();
        var places = new HashMap<BodyId, Box>();
        for (var body : linked) {
            int column = columns.getOrDefault(body.body(), 0);
            int row = filled.merge(column, 1, Integer::sum) - 1;
            int x = column * (WIDTH + GAP_ACROSS) + 8;
            int y = row * (HEIGHT + GAP_DOWN) + 8;
            var box = new Box(body.body(), body.name(), cut(body.name()), x, y);
            boxes.add(box);
            places.put(body.body(), box);
            width = Math.max(width, x + WIDTH + 8);
            height = Math.max(height, y + HEIGHT + 8);
        }
        for (var link : links) {
            var from = places.get(link.body());
            var to = places.get(link.to());
            if (from != null && to != null) {
                lines.add(line(link, from, to));
            }
        }
        height += lines.isEmpty() ? 0 : GAP_DOWN;
    }

    /** The column of a body is the longest way that points take to it; what comes back down does not count. */
    private static Map<BodyId, Integer> columns(List<BodyRow> bodies, List<BodyLinkRow> links) {
        var columns = new HashMap<BodyId, Integer>();
        for (int step = 0; step < bodies.size(); step++) {
            for (var link : links) {
                if (link.link() != BodyLink.VOTES) {
                    int after = columns.getOrDefault(link.body(), 0) + 1;
                    columns.merge(link.to(), Math.min(after, bodies.size() - 1), Math::max);
                }
            }
        }
        for (var body : bodies) {
            moveNextToWhatItServes(body.body(), links, columns);
        }
        return columns;
    }

    /** A body to which nothing is handed on stands just before the first it hands on to, so that no line passes behind a box. */
    private static void moveNextToWhatItServes(BodyId body, List<BodyLinkRow> links, Map<BodyId, Integer> columns) {
        if (links.stream().noneMatch(link -> link.to().equals(body))) {
            links.stream()
                    .filter(link -> link.body().equals(body))
                    .mapToInt(link -> columns.getOrDefault(link.to(), 0) - 1)
                    .min()
                    .ifPresent(column -> columns.put(body, Math.max(0, column)));
        }
    }

    private static Line line(BodyLinkRow link, Box from, Box to) {
        if (to.x() > from.x()) {
            int startX = from.x() + WIDTH;
            int startY = from.y() + HEIGHT / 2;
            int endY = to.y() + HEIGHT / 2;
            var path = "M%d %d L%d %d".formatted(startX, startY, to.x() - 6, endY);
            return new Line(link, path, (startX + to.x()) / 2, (startY + endY) / 2 - 6);
        }
        int low = Math.max(from.y(), to.y()) + HEIGHT;
        var path = "M%d %d L%d %d L%d %d L%d %d"
                .formatted(
                        from.middleX(), from.y() + HEIGHT,
                        from.middleX(), low + GAP_DOWN / 2,
                        to.middleX(), low + GAP_DOWN / 2,
                        to.middleX(), to.y() + HEIGHT + 6);
        return new Line(link, path, (from.middleX() + to.middleX()) / 2, low + GAP_DOWN - 2);
    }

    private static List<String> cut(String name) {
        if (name.length() <= 22) {
            return List.of(name);
        }
        int space = name.lastIndexOf(' ', 22);
        int at = space < 1 ? 22 : space;
        var rest = name.substring(at).strip();
        return List.of(name.substring(0, at), rest.length() > 22 ? rest.substring(0, 21) + "…" : rest);
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
