package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.contract.portfolio.WeatherRating;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import fr.gouvernail.query.platform.reading.WhyAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** The weather of projects, each time it was confirmed. A co-financer sees none of it, as of the projects. */
public final class ProjectWeathers {

    private static final TypeReference<List<WeatherRating>> RATINGS = new TypeReference<>() {};

    private static final String ROWS = "SELECT * FROM project_weather WHERE project = :project AND "
            + Visibility.CONDITION + " ORDER BY effective_on DESC, event DESC";

    private final JdbcClient jdbc;

    public ProjectWeathers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest day first, whenever it was recorded. */
    public List<ConfirmedWeather> of(Reader reader, ProjectId project) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("project", project.text());
        boolean inside = WhyAccess.of(reader).trail();
        return jdbc.sql(ROWS)
                .params(parameters)
                .query((row, _) -> row(row, inside))
                .list();
    }

    private static ConfirmedWeather row(ResultSet row, boolean inside) throws SQLException {
        var previous = Columns.constant(Weather.class, row, "previous");
        var given = Weather.valueOf(row.getString("given"));
        return new ConfirmedWeather(
                row.getLong("event"),
                GouvernailJson.mapper().readValue(row.getString("ratings"), RATINGS),
                previous,
                Columns.constant(Weather.class, row, "proposed"),
                given,
                ProjectProgress.trend(previous, given),
                row.getString("comment"),
                inside ? Columns.person(row, "actor") : null,
                Columns.requiredDay(row, "effective_on"),
                Columns.instant(row, "recorded_at"));
    }
}
