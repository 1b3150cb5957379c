package fr.gouvernail.query.territory.view;

import fr.gouvernail.contract.territory.TerritoryKind;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The territories of the installation. */
public final class Territories {

    /**
     * A territory.
     *
     * @param code INSEE code of a commune, SIREN of an intercommunal body
     * @param population inhabitants
     * @param populationSince from when the population figure holds; null for the one it was registered with
     * @param programmeReference the national programme's reference
     */
    public record TerritoryRow(
            TerritoryId territory,
            TerritoryKind kind,
            String code,
            String name,
            int population,
            @Nullable LocalDate populationSince,
            long populationEvent,
            String department,
            String regionName,
            @Nullable String intercommunality,
            @Nullable String programmeReference,
            long version,
            long lastEvent) {}

    private static final String COLUMNS = """
            SELECT territory, kind, code, name, population, population_since, population_event, department, region_name, intercommunality,
                programme_reference, version, last_event
            FROM territory WHERE\s""";

    private static final String LIST = COLUMNS + Visibility.CONDITION + """
             AND (CAST(:search AS text) IS NULL OR name ILIKE '%' || CAST(:search AS text) || '%' OR code = CAST(:search AS text)
                OR programme_reference = CAST(:search AS text))
            ORDER BY name, code LIMIT :limit OFFSET :offset""";

    private static final String COUNT = "SELECT count(*) FROM territory WHERE " + Visibility.CONDITION + """
             AND (CAST(:search AS text) IS NULL OR name ILIKE '%' || CAST(:search AS text) || '%' OR code = CAST(:search AS text)
                OR programme_reference = CAST(:search AS text))""";

    private static final String ONE = COLUMNS + Visibility.CONDITION + " AND territory = :id";

    private final JdbcClient jdbc;

    public Territories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The territories that the reader may see, by name; a search looks into names, codes and references. */
    public List<TerritoryRow> list(Reader reader, @Nullable String search, int limit, int offset) {
        var parameters = Visibility.of(reader).parameters();
        parameters.put("search", search);
        parameters.put("limit", limit);
        parameters.put("offset", offset);
        return jdbc.sql(LIST)
                .params(parameters)
                .query((row, number) -> territory(row))
                .list();
    }

    public int count(Reader reader, @Nullable String search) {
        var parameters = Visibility.of(reader).parameters();
        parameters.put("search", search);
        return jdbc.sql(COUNT).params(parameters).query(Integer.class).single();
    }

    /** Empty when it does not exist, or not for this reader. */
    public Optional<TerritoryRow> find(Reader reader, TerritoryId territory) {
        var parameters = Visibility.of(reader).parameters();
        parameters.put("id", territory.text());
        return jdbc.sql(ONE)
                .params(parameters)
                .query((row, number) -> territory(row))
                .optional();
    }

    private static TerritoryRow territory(ResultSet row) throws SQLException {
        return new TerritoryRow(
                TerritoryId.of(row.getString("territory")),
                TerritoryKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("name"),
                row.getInt("population"),
                row.getObject("population_since", LocalDate.class),
                row.getLong("population_event"),
                row.getString("department"),
                row.getString("region_name"),
                row.getString("intercommunality"),
                row.getString("programme_reference"),
                row.getLong("version"),
                row.getLong("last_event"));
    }
}
