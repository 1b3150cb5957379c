package fr.gouvernail.app.security;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Roles from the live read model, whatever past the request reads: rights are those of today. */
final class JdbcHeldRoles implements HeldRoles {

    private static final String OF_PERSON = """
            SELECT role, territory, organisation FROM read_model.role_grant
            WHERE person = :person AND withdrawn_event IS NULL
            ORDER BY granted_event""";

    private final JdbcClient jdbc;

    JdbcHeldRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HeldRole> of(PersonId person) {
        return jdbc.sql(OF_PERSON)
                .param("person", person.text())
                .query((row, number) -> {
                    var territory = row.getString("territory");
                    var organisation = row.getString("organisation");
                    return new HeldRole(
                            Role.valueOf(row.getString("role")),
                            territory == null ? null : TerritoryId.of(territory),
                            organisation == null ? null : OrganisationId.of(organisation));
                })
                .list();
    }
}
