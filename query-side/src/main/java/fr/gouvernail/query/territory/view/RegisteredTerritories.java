package fr.gouvernail.query.territory.view;

import fr.gouvernail.contract.territory.TerritoryCommand.RegisterTerritory;
import fr.gouvernail.kernel.value.GeoPoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a territory that is registered already says, compared with what an import would register. */
public final class RegisteredTerritories {

    private static final String ONE = """
            SELECT name, population, department, region, region_name, intercommunality, programme_reference, longitude_e6, latitude_e6
            FROM territory WHERE territory = :id""";

    private final JdbcClient jdbc;

    public RegisteredTerritories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The columns of the file that differ from what is registered; empty when it is not in the view (yet). */
    public Optional<List<String>> differences(RegisterTerritory command) {
        return jdbc.sql(ONE)
                .param("id", command.territory().text())
                .query((row, number) -> differences(command, row))
                .optional();
    }

    private static List<String> differences(RegisterTerritory wanted, ResultSet row) throws SQLException {
        var columns = new ArrayList<String>();
        compare(columns, "nom", wanted.name(), row.getString("name"));
        compare(columns, "population", wanted.population(), row.getInt("population"));
        compare(columns, "departement", wanted.department(), row.getString("department"));
        compare(columns, "region", wanted.region(), row.getString("region"));
        compare(columns, "nom_region", wanted.regionName(), row.getString("region_name"));
        compare(columns, "siren_epci", wanted.intercommunalitySiren(), row.getString("intercommunality"));
        compare(columns, "id_acv", wanted.programmeReference(), row.getString("programme_reference"));
        var longitude = row.getObject("longitude_e6", Integer.class);
        var latitude = row.getObject("latitude_e6", Integer.class);
        var location = longitude == null || latitude == null ? null : new GeoPoint(longitude, latitude);
        compare(columns, "longitude, latitude", wanted.location(), location);
        return columns;
    }

    private static void compare(
            List<String> columns,
            String column,
            @org.jspecify.annotations.Nullable Object wanted,
            @org.jspecify.annotations.Nullable Object registered) {
        if (!Objects.equals(wanted, registered)) {
            columns.add(column);
        }
    }
}
