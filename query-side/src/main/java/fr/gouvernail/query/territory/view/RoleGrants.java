package fr.gouvernail.query.territory.view;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who holds which role where. */
public final class RoleGrants {

    /**
     * A role that a person holds now.
     *
     * @param territory null for the whole installation
     * @param organisation whom the person acts for in that role; null for nobody but themselves
     * @param version the version of the person's record of roles
     */
    public record RoleGrant(
            PersonId person,
            Role role,
            @Nullable TerritoryId territory,
            @Nullable OrganisationId organisation,
            LocalDate grantedOn,
            long grantedEvent,
            long version) {}

    private static final String OF_PERSON = """
            SELECT person, role, territory, organisation, granted_on, granted_event, version FROM role_grant
            WHERE person = :person AND withdrawn_event IS NULL
            ORDER BY granted_event""";

    private static final String OF_TERRITORY = """
            SELECT person, role, territory, organisation, granted_on, granted_event, version FROM role_grant
            WHERE territory = :of AND withdrawn_event IS NULL AND\s""" + Visibility.CONDITION + """
             ORDER BY role, granted_event""";

    private final JdbcClient jdbc;

    public RoleGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The roles that the person holds, the one held longest first; what sign-in offers. */
    public List<RoleGrant> of(PersonId person) {
        return jdbc.sql(OF_PERSON)
                .param("person", person.text())
                .query((row, number) -> grant(row))
                .list();
    }

    /** The roles held on a territory; empty for who may not read it. */
    public List<RoleGrant> on(Reader reader, TerritoryId territory) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("of", territory.text());
        return jdbc.sql(OF_TERRITORY)
                .params(parameters)
                .query((row, number) -> grant(row))
                .list();
    }

    private static RoleGrant grant(ResultSet row) throws SQLException {
        var territory = row.getString("territory");
        var organisation = row.getString("organisation");
        return new RoleGrant(
                PersonId.of(row.getString("person")),
                Role.valueOf(row.getString("role")),
                territory == null ? null : TerritoryId.of(territory),
                organisation == null ? null : OrganisationId.of(organisation),
                row.getObject("granted_on", LocalDate.class),
                row.getLong("granted_event"),
                row.getLong("version"));
    }
}
