package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.Location;
import fr.gouvernail.contract.portfolio.Parties;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.value.GeoPoint;
import fr.gouvernail.query.platform.projection.Rows;
import fr.gouvernail.query.portfolio.view.Carriers.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What {@link PortfolioStructureProjection} writes of those who carry a project or an action, and of its place. */
final class CarrierRows {

    private static final String EMPTIED = "DELETE FROM portfolio_party WHERE subject = ?";

    private static final String PARTY = """
            INSERT INTO portfolio_party (subject, number, territory, part, party, words, since, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LOCATED = """
            INSERT INTO portfolio_location (subject, territory, longitude_e6, latitude_e6, perimeter, place_name, area_m2, since, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (subject) DO UPDATE SET longitude_e6 = excluded.longitude_e6, latitude_e6 = excluded.latitude_e6,
                perimeter = excluded.perimeter, place_name = excluded.place_name, area_m2 = excluded.area_m2, since = excluded.since,
                last_event = excluded.last_event""";

    static void set(Identifier subject, Parties parties, LocalDate since, RecordedEvent event, Rows rows) {
        rows.write(subject.text(), EMPTIED, subject);
        var lines = new Lines(subject, since, event, rows);
        int number = 0;
        if (parties.electedReferent() != null) {
            lines.write(number++, Part.ELECTED_REFERENT, parties.electedReferent(), null);
        }
        for (var pilot : parties.pilots()) {
            lines.write(number++, Part.PILOT, pilot, null);
        }
        if (parties.service() != null) {
            lines.write(number++, Part.SERVICE, null, parties.service());
        }
        for (var partner : parties.partners()) {
            lines.write(number++, Part.PARTNER, partner.organisation(), partner.role());
        }
        if (parties.body() != null) {
            lines.write(number, Part.BODY, parties.body(), null);
        }
    }

    private record Lines(Identifier subject, LocalDate since, RecordedEvent event, Rows rows) {

        void write(int number, Part part, @Nullable Identifier party, @Nullable String words) {
            rows.write(
                    subject.text(),
                    PARTY,
                    subject,
                    number,
                    event.context().territory(),
                    part,
                    party,
                    words,
                    since,
                    event.position());
        }
    }

    static void locate(Identifier subject, Location location, LocalDate since, RecordedEvent event, Rows rows) {
        rows.write(
                subject.text(),
                LOCATED,
                subject,
                event.context().territory(),
                location.point().longitudeE6(),
                location.point().latitudeE6(),
                text(location.perimeter()),
                location.placeName(),
                location.areaM2(),
                since,
                event.position());
    }

    private static String text(List<GeoPoint> ring) {
        return ring.stream()
                .map(point -> point.longitudeE6() + "," + point.latitudeE6())
                .collect(Collectors.joining(" "));
    }

    private CarrierRows() {}
}
