package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.StructureRejection.LOCATION_AREA;
import static fr.gouvernail.contract.portfolio.StructureRejection.LOCATION_OUTSIDE_FRANCE;
import static fr.gouvernail.contract.portfolio.StructureRejection.LOCATION_PERIMETER_CROSSES;
import static fr.gouvernail.contract.portfolio.StructureRejection.LOCATION_PERIMETER_OPEN;
import static fr.gouvernail.contract.portfolio.StructureRejection.LOCATION_PERIMETER_TOO_LONG;
import static fr.gouvernail.contract.portfolio.StructureRejection.LOCATION_UNCHANGED;

import fr.gouvernail.contract.portfolio.Location;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.value.GeoPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences that decisions on places are made of. All is counted in whole millionths of a degree. */
final class LocationRules {

    private static final long LARGEST_M2 = 100_000_000_000L;
    /** A ring of three sides has four points, as the last is the first again. */
    private static final int FEWEST_POINTS = 4;

    /** A part of France, in millionths of a degree; wide enough for its islets. */
    private record Part(int west, int south, int east, int north) {

        boolean holds(GeoPoint point) {
            return point.longitudeE6() >= west
                    && point.longitudeE6() <= east
                    && point.latitudeE6() >= south
                    && point.latitudeE6() <= north;
        }
    }

    private static final List<Part> FRANCE = List.of(
            // Metropolitan France with Corsica
            new Part(-5_300_000, 41_200_000, 9_700_000, 51_200_000),
            // Guadeloupe, Saint-Martin, Saint-Barthélemy
            new Part(-63_200_000, 15_700_000, -60_900_000, 18_200_000),
            // Martinique
            new Part(-61_300_000, 14_300_000, -60_700_000, 15_000_000),
            // Guyane
            new Part(-54_700_000, 2_000_000, -51_500_000, 6_000_000),
            // La Réunion
            new Part(55_100_000, -21_500_000, 55_900_000, -20_800_000),
            // Mayotte
            new Part(44_900_000, -13_100_000, 45_400_000, -12_500_000),
            // Saint-Pierre-et-Miquelon
            new Part(-56_600_000, 46_700_000, -56_000_000, 47_200_000),
            // Wallis-et-Futuna
            new Part(-178_400_000, -14_500_000, -176_000_000, -13_100_000),
            // Polynésie française
            new Part(-155_000_000, -28_000_000, -134_000_000, -7_500_000),
            // Nouvelle-Calédonie
            new Part(157_000_000, -23_000_000, 172_500_000, -17_800_000));

    static void requireSound(Location location, @Nullable Location known) {
        if (location.equals(known)) {
            throw CommandRejected.of(LOCATION_UNCHANGED);
        }
        requireInFrance(location.point());
        var perimeter = location.perimeter();
        if (!perimeter.isEmpty()) {
            requireClosed(perimeter);
            perimeter.forEach(LocationRules::requireInFrance);
            requireSimple(perimeter);
        }
        var area = location.areaM2();
        if (area != null && (area < 1 || area > LARGEST_M2)) {
            throw CommandRejected.of(LOCATION_AREA, "area", area);
        }
    }

    private static void requireInFrance(GeoPoint point) {
        if (FRANCE.stream().noneMatch(part -> part.holds(point))) {
            throw CommandRejected.of(
                    LOCATION_OUTSIDE_FRANCE, "latitude", point.latitudeE6(), "longitude", point.longitudeE6());
        }
    }

    private static void requireClosed(List<GeoPoint> ring) {
        if (ring.size() > Location.MOST_POINTS) {
            throw CommandRejected.of(LOCATION_PERIMETER_TOO_LONG, "points", ring.size(), "most", Location.MOST_POINTS);
        }
        if (ring.size() < FEWEST_POINTS || !ring.getFirst().equals(ring.getLast())) {
            throw CommandRejected.of(LOCATION_PERIMETER_OPEN, "points", ring.size());
        }
    }

    /** Neighbouring sides share a point, and so do the first and the last; any other two must not meet. */
    private static void requireSimple(List<GeoPoint> ring) {
        int sides = ring.size() - 1;
        for (int first = 0; first < sides; first++) {
            for (int second = first + 2; second < sides; second++) {
                boolean closing = first == 0 && second == sides - 1;
                if (!closing && meet(ring, first, second)) {
                    throw CommandRejected.of(LOCATION_PERIMETER_CROSSES, "first", first + 1, "second", second + 1);
                }
            }
        }
    }

    private static boolean meet(List<GeoPoint> ring, int first, int second) {
        var a = ring.get(first);
        var b = ring.get(first + 1);
        var c = ring.get(second);
        var d = ring.get(second + 1);
        return side(a, b, c) * side(a, b, d) <= 0
                && side(c, d, a) * side(c, d, b) <= 0
                && overlap(a.longitudeE6(), b.longitudeE6(), c.longitudeE6(), d.longitudeE6())
                && overlap(a.latitudeE6(), b.latitudeE6(), c.latitudeE6(), d.latitudeE6());
    }

    /** On which side of the line from a to b the point is: -1, 0 on it, or 1. The products of such differences fit a long. */
    private static int side(GeoPoint a, GeoPoint b, GeoPoint point) {
        long east = (long) b.longitudeE6() - a.longitudeE6();
        long north = (long) b.latitudeE6() - a.latitudeE6();
        long pointEast = (long) point.longitudeE6() - a.longitudeE6();
        long pointNorth = (long) point.latitudeE6() - a.latitudeE6();
        return Long.signum(east * pointNorth - north * pointEast);
    }

    private static boolean overlap(int a, int b, int c, int d) {
        return Math.max(Math.min(a, b), Math.min(c, d)) <= Math.min(Math.max(a, b), Math.max(c, d));
    }

    private LocationRules() {}
}
