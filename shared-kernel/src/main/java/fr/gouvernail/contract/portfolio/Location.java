package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.value.GeoPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a project or an action is.
 *
 * @param perimeter the outline as a closed ring, whose last point is the first again; empty without one
 * @param placeName a street or a place as people call it; never where somebody lives
 * @param areaM2 of land, in square metres
 */
public record Location(
        GeoPoint point,
        List<GeoPoint> perimeter,
        @Nullable String placeName,
        @Nullable Long areaM2) {

    /** A perimeter of more points is a survey, not the outline of a project. */
    public static final int MOST_POINTS = 500;

    public Location {
        perimeter = List.copyOf(perimeter);
    }
}
