package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Location;
import fr.gouvernail.contract.portfolio.Partner;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.GeoPoint;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import fr.gouvernail.query.platform.reading.WhyAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who carries projects and actions, and where these are. A co-financer sees none of it, partners and residents no person. */
public final class Carriers {

    /** What somebody does for a project or an action. */
    public enum Part {
        ELECTED_REFERENT,
        PILOT,
        SERVICE,
        PARTNER,
        BODY
    }

    private static final String PARTIES =
            "SELECT * FROM portfolio_party WHERE subject = :id AND " + Visibility.CONDITION + " ORDER BY number";

    private static final String LOCATION =
            "SELECT * FROM portfolio_location WHERE subject = :id AND " + Visibility.CONDITION;

    private static final String ALL_PARTIES = "SELECT * FROM portfolio_party WHERE subject LIKE 'project-%' AND "
            + Visibility.CONDITION + " ORDER BY number";

    private static final String ALL_LOCATIONS =
            "SELECT * FROM portfolio_location WHERE subject LIKE 'project-%' AND " + Visibility.CONDITION;

    private static final String SERVED =
            "SELECT objective, project FROM objective_project WHERE " + Visibility.CONDITION;

    private static final String OF_PERSON = """
            SELECT p.project, p.reference, p.name, m.parts FROM (
                SELECT subject, string_agg(part, ',' ORDER BY part) AS parts FROM portfolio_party
                 WHERE party = :person AND part IN ('ELECTED_REFERENT', 'PILOT') AND\s""" + Visibility.CONDITION + """
                 GROUP BY subject) m
              JOIN project_sheet p ON p.project = m.subject
             WHERE p.standing IN ('RUNNING', 'SUSPENDED')
             ORDER BY p.reference, p.name""";

    private final JdbcClient jdbc;

    public Carriers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who carry a project or an action; empty while nobody was named. */
    public Optional<CarriedBy> of(Reader reader, Identifier subject) {
        var lines = jdbc.sql(PARTIES)
                .params(Visibility.beyondOwnLines(reader).parameters())
                .param("id", subject.text())
                .query((row, _) -> line(row, seesPersons(reader)))
                .list();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.stream().reduce(CarriedBy.NOBODY, CarriedBy::with));
    }

    /** Where a project or an action is; empty while nobody has said. */
    public Optional<Placed> place(Reader reader, Identifier subject) {
        return jdbc.sql(LOCATION)
                .params(Visibility.beyondOwnLines(reader).parameters())
                .param("id", subject.text())
                .query((row, _) -> placed(row))
                .optional();
    }

    /** What is known of each project; one of which nothing is known is not in it. */
    public Map<ProjectId, ProjectStructure> ofProjects(Reader reader) {
        var all = new HashMap<ProjectId, ProjectStructure>();
        boolean persons = seesPersons(reader);
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        jdbc.sql(ALL_PARTIES).params(parameters).query(row -> {
            var line = line(row, persons);
            change(
                    all,
                    row.getString("subject"),
                    known -> known.carried(known.carriedBy().with(line)));
        });
        jdbc.sql(ALL_LOCATIONS).params(parameters).query(row -> {
            var placed = placed(row);
            change(all, row.getString("subject"), known -> known.at(placed));
        });
        jdbc.sql(SERVED).params(parameters).query(row -> {
            var objective = ObjectiveId.of(row.getString("objective"));
            change(all, row.getString("project"), known -> known.serving(objective));
        });
        return all;
    }

    /** A project that the reader carries, and as what. */
    public record MyProject(ProjectId project, String reference, String name, List<Part> parts) {}

    /** The projects under way that the reader is elected referent or pilot of, by reference. */
    public List<MyProject> mine(Reader reader) {
        return jdbc.sql(OF_PERSON)
                .params(Visibility.beyondOwnLines(reader).parameters())
                .param("person", reader.person().text())
                .query((row, _) -> new MyProject(
                        ProjectId.of(row.getString("project")),
                        row.getString("reference"),
                        row.getString("name"),
                        Arrays.stream(row.getString("parts").split(",", -1))
                                .map(Part::valueOf)
                                .toList()))
                .list();
    }

    private static void change(
            Map<ProjectId, ProjectStructure> all, String project, UnaryOperator<ProjectStructure> change) {
        var id = ProjectId.of(project);
        all.put(id, change.apply(all.getOrDefault(id, ProjectStructure.NONE)));
    }

    private static boolean seesPersons(Reader reader) {
        return WhyAccess.of(reader).trail();
    }

    private static CarriedBy line(ResultSet row, boolean persons) throws SQLException {
        var party = row.getString("party");
        var words = row.getString("words");
        var since = Columns.requiredDay(row, "since");
        long event = row.getLong("last_event");
        var none = new CarriedBy(List.of(), null, false, null, List.of(), null, since, event);
        return switch (Part.valueOf(row.getString("part"))) {
            case ELECTED_REFERENT -> none.referent(persons ? PersonId.of(party) : null);
            case PILOT -> persons ? none.pilot(PersonId.of(party)) : none;
            case SERVICE -> none.service(words);
            case PARTNER -> none.partner(new Partner(OrganisationId.of(party), words));
            case BODY -> none.body(BodyId.of(party));
        };
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                new Location(
                        new GeoPoint(row.getInt("longitude_e6"), row.getInt("latitude_e6")),
                        ring(row.getString("perimeter")),
                        row.getString("place_name"),
                        Columns.number(row, "area_m2")),
                Columns.requiredDay(row, "since"),
                row.getLong("last_event"));
    }

    private static List<GeoPoint> ring(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ", -1))
                        .map(pair -> pair.split(",", -1))
                        .map(pair -> new GeoPoint(Integer.parseInt(pair[0]), Integer.parseInt(pair[1])))
                        .toList();
    }
}
