package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.value.GeoPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;

/** Places as people and other tools write them: decimal degrees (WGS 84), and GeoJSON polygons (RFC 7946). */
public final class GeoText {

    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}([.,]\\d{1,15})?");
    private static final int DECIMALS = 6;

    /** @throws IllegalArgumentException for what is no decimal degree; digits beyond the sixth (11 cm) are rounded */
    public static int millionths(String degrees) {
        var text = degrees.strip();
        if (!DEGREES.matcher(text).matches()) {
            throw new IllegalArgumentException(degrees);
        }
        return millionths(new BigDecimal(text.replace(',', '.')));
    }

    /** The same, for an angle that goes no further than so many degrees either way. */
    static int millionths(String degrees, int most) {
        int angle = millionths(degrees);
        if (Math.abs(angle) > most * 1_000_000) {
            throw new IllegalArgumentException(degrees);
        }
        return angle;
    }

    private static int millionths(BigDecimal degrees) {
        if (degrees.abs().compareTo(BigDecimal.valueOf(180)) > 0) {
            throw new IllegalArgumentException(degrees.toString());
        }
        return degrees.setScale(DECIMALS, RoundingMode.HALF_UP).unscaledValue().intValueExact();
    }

    /** Decimal degrees with a point, as other tools read them. */
    public static String degrees(int millionths) {
        return BigDecimal.valueOf(millionths, DECIMALS).toPlainString();
    }

    /** For people: {@code 46,7412 ; 1,4876} in French, {@code 46.7412, 1.4876} in English, without zeros that say nothing. */
    static String pair(GeoPoint point, Locale language) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        var latitude = plain(point.latitudeE6());
        var longitude = plain(point.longitudeE6());
        return english ? latitude + ", " + longitude : (latitude + "\u202f; " + longitude).replace('.', ',');
    }

    private static String plain(int millionths) {
        return BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros().toPlainString();
    }

    /**
     * The outer ring of a GeoJSON polygon, or of a feature that is one; empty for no text.
     *
     * @throws IllegalArgumentException for anything else, and for a polygon with holes
     */
    static List<GeoPoint> ring(String geoJson) {
        if (geoJson.isBlank()) {
            return List.of();
        }
        try {
            var read = GouvernailJson.mapper()
                    .reader()
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(geoJson);
            var polygon = "Feature".equals(read.path("type").asString("")) ? read.path("geometry") : read;
            var rings = polygon.path("coordinates");
            if (!"Polygon".equals(polygon.path("type").asString("")) || rings.size() != 1) {
                throw new IllegalArgumentException("not one ring");
            }
            var points = new ArrayList<GeoPoint>();
            rings.path(0).forEach(pair -> points.add(point(pair)));
            return List.copyOf(points);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static GeoPoint point(JsonNode pair) {
        if (pair.size() < 2 || !pair.path(0).isNumber() || !pair.path(1).isNumber()) {
            throw new IllegalArgumentException("not a position");
        }
        return new GeoPoint(
                millionths(pair.path(0).decimalValue()), millionths(pair.path(1).decimalValue()));
    }

    /** A GeoJSON polygon; empty text for no ring. */
    static String polygon(List<GeoPoint> ring) {
        return ring.isEmpty() ? "" : GouvernailJson.mapper().writeValueAsString(polygonOf(ring));
    }

    private static Map<String, Object> polygonOf(List<GeoPoint> ring) {
        var positions = ring.stream()
                .map(point -> List.of(
                        BigDecimal.valueOf(point.longitudeE6(), DECIMALS),
                        BigDecimal.valueOf(point.latitudeE6(), DECIMALS)))
                .toList();
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "Polygon");
        members.put("coordinates", List.of(positions));
        return members;
    }

    private GeoText() {}
}
