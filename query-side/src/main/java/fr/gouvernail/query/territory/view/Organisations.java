package fr.gouvernail.query.territory.view;

import fr.gouvernail.contract.territory.OrganisationKind;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The organisations that take part on territories. Their names are public: a co-financer sees them too. */
public final class Organisations {

    /** An organisation; {@code siret} is null for a service that is not told apart by one. */
    public record OrganisationRow(
            OrganisationId organisation,
            TerritoryId territory,
            OrganisationKind kind,
            String name,
            @Nullable String siret,
            long version,
            long lastEvent) {}

    private static final String LIST = """
            SELECT organisation, territory, kind, name, siret, version, last_event FROM organisation
            WHERE (CAST(:of AS text) IS NULL OR territory = CAST(:of AS text)) AND\s""" + Visibility.CONDITION + """
             ORDER BY name, organisation""";

    private final JdbcClient jdbc;

    public Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The organisations of a territory, or of all that the reader may see when it is null; by name. */
    public List<OrganisationRow> list(Reader reader, @Nullable TerritoryId territory) {
        var parameters = Visibility.of(reader).parameters();
        parameters.put("of", territory == null ? null : territory.text());
        return jdbc.sql(LIST)
                .params(parameters)
                .query((row, number) -> new OrganisationRow(
                        OrganisationId.of(row.getString("organisation")),
                        TerritoryId.of(row.getString("territory")),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("siret"),
                        row.getLong("version"),
                        row.getLong("last_event")))
                .list();
    }

    /** Names by id, in the order of names. */
    public Map<OrganisationId, String> names(Reader reader, @Nullable TerritoryId territory) {
        return list(reader, territory).stream()
                .collect(Collectors.toMap(
                        OrganisationRow::organisation,
                        OrganisationRow::name,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
