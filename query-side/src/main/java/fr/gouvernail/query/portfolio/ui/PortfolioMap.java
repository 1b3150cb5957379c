package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.Location;
import fr.gouvernail.kernel.value.GeoPoint;
import fr.gouvernail.query.portfolio.view.PortfolioRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The projects that have a place, drawn to scale by the server: points, outlines and a scale bar, without any background. */
public record PortfolioMap(List<Mark> marks, int unplaced, long width, long height, Scale scale) {

    private static final long WIDTH = 1000;
    private static final long HEIGHT = 560;
    /** Kept free at each side, so that numbers and outlines are never cut. */
    private static final long MARGIN = 50;
    /** Two numbers nearer than this would hide each other. */
    private static final long NEAR = 30;
    /** A place alone is shown as if it were a street wide. */
    private static final long NARROWEST_DM = 2_000;

    private static final long LONGEST_BAR = 240;

    /**
     * A project on the map.
     *
     * @param number beside the point and in the table
     * @param numberY where its number stands: below others that are too near
     * @param outline points of its perimeter for SVG; empty without one
     * @param latitude decimal degrees, like the longitude, for other tools
     * @param ring latitude,longitude pairs between blanks, for a script; empty without a perimeter
     */
    public record Mark(
            int number,
            PortfolioRow row,
            long x,
            long y,
            long numberY,
            String outline,
            String latitude,
            String longitude,
            String ring) {

        /** The colour of its state; the name of the state stands beside it. */
        public String colour() {
            return DashboardStates.STATE_COLOURS.getOrDefault(
                    row.line().calendar().state().name(), "c-neutre");
        }

        public Location location() {
            return Objects.requireNonNull(row.structure().location());
        }
    }

    /**
     * The bar of the scale.
     *
     * @param metres it stands for
     * @param width on the drawing
     */
    public record Scale(long metres, long width) {}

    /** Decimetres east and north of zero, at the latitude of the drawing's middle. */
    private record Spot(long east, long north) {}

    static PortfolioMap of(List<PortfolioRow> rows) {
        var placed =
                rows.stream().filter(row -> row.structure().location() != null).toList();
        int unplaced = rows.size() - placed.size();
        if (placed.isEmpty()) {
            return new PortfolioMap(List.of(), unplaced, WIDTH, HEIGHT, new Scale(0, 0));
        }
        var drawing = Drawing.around(placed);
        return new PortfolioMap(drawing.marks(placed), unplaced, WIDTH, HEIGHT, drawing.scale());
    }

    /**
     * How degrees become points of the drawing.
     *
     * @param cosine of the middle latitude, in thousandths
     * @param span decimetres that the free width of the drawing stands for
     */
    private record Drawing(long cosine, Spot middle, long span) {

        static Drawing around(List<PortfolioRow> placed) {
            var points = placed.stream()
                    .map(row -> Objects.requireNonNull(row.structure().location()))
                    .flatMap(location -> location.perimeter().isEmpty()
                            ? List.of(location.point()).stream()
                            : location.perimeter().stream())
                    .toList();
            var all = new ArrayList<>(points);
            placed.forEach(row ->
                    all.add(Objects.requireNonNull(row.structure().location()).point()));
            var norths = all.stream().mapToLong(GeoPoint::latitudeE6).summaryStatistics();
            long cosine = cosine((norths.getMin() + norths.getMax()) / 2);
            var spots = all.stream().map(point -> spot(point, cosine)).toList();
            var east = spots.stream().mapToLong(Spot::east).summaryStatistics();
            var north = spots.stream().mapToLong(Spot::north).summaryStatistics();
            long freeHeight = HEIGHT - 2 * MARGIN;
            long span = Math.max(
                    NARROWEST_DM,
                    Math.max(
                            east.getMax() - east.getMin(),
                            (north.getMax() - north.getMin()) * (WIDTH - 2 * MARGIN) / freeHeight));
            var middle = new Spot((east.getMin() + east.getMax()) / 2, (north.getMin() + north.getMax()) / 2);
            return new Drawing(cosine, middle, span);
        }

        /** Bhaskara's rational cosine, right to two thousandths: a drawing needs no more, and it is exact arithmetic. */
        private static long cosine(long latitudeE6) {
            long thousandths = latitudeE6 / 1000;
            long square = thousandths * thousandths;
            return 1000 * (32_400_000_000L - 4 * square) / (32_400_000_000L + square);
        }

        /** A degree of latitude is 111.32 km. */
        private static Spot spot(GeoPoint point, long cosine) {
            return new Spot(
                    point.longitudeE6() * 11_132L / 10_000 * cosine / 1000, point.latitudeE6() * 11_132L / 10_000);
        }

        private long x(Spot spot) {
            return WIDTH / 2 + (spot.east() - middle.east()) * (WIDTH - 2 * MARGIN) / span;
        }

        private long y(Spot spot) {
            return HEIGHT / 2 - (spot.north() - middle.north()) * (WIDTH - 2 * MARGIN) / span;
        }

        List<Mark> marks(List<PortfolioRow> placed) {
            var marks = new ArrayList<Mark>();
            for (var row : placed) {
                var location = Objects.requireNonNull(row.structure().location());
                var spot = spot(location.point(), cosine);
                marks.add(new Mark(
                        marks.size() + 1,
                        row,
                        x(spot),
                        y(spot),
                        free(marks, x(spot), y(spot)),
                        outline(location.perimeter()),
                        GeoText.degrees(location.point().latitudeE6()),
                        GeoText.degrees(location.point().longitudeE6()),
                        ring(location.perimeter())));
            }
            return List.copyOf(marks);
        }

        private static long free(List<Mark> before, long x, long y) {
            long wanted = y;
            for (var mark : before) {
                if (Math.abs(mark.x() - x) < NEAR && Math.abs(mark.numberY() - wanted) < NEAR) {
                    wanted = mark.numberY() + NEAR;
                }
            }
            return wanted;
        }

        private String outline(List<GeoPoint> perimeter) {
            return perimeter.stream()
                    .map(point -> spot(point, cosine))
                    .map(spot -> x(spot) + "," + y(spot))
                    .collect(Collectors.joining(" "));
        }

        private static String ring(List<GeoPoint> perimeter) {
            return perimeter.stream()
                    .map(point -> GeoText.degrees(point.latitudeE6()) + "," + GeoText.degrees(point.longitudeE6()))
                    .collect(Collectors.joining(" "));
        }

        /** The longest of 1, 2 or 5 times a power of ten metres that the bar has room for. */
        Scale scale() {
            long metres = 1;
            for (long power = 1; power < 100_000_000; power *= 10) {
                for (long step : new long[] {1, 2, 5}) {
                    if (width(step * power) <= LONGEST_BAR) {
                        metres = step * power;
                    }
                }
            }
            return new Scale(metres, width(metres));
        }

        private long width(long metres) {
            return metres * 10 * (WIDTH - 2 * MARGIN) / span;
        }
    }
}
