package fr.gouvernail.command.platform.lookup;

import fr.gouvernail.contract.RegisteredOrganisations;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRegistered;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRenamed;
import fr.gouvernail.contract.territory.OrganisationKind;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.OrganisationId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is registered of each organisation. */
public final class JdbcOrganisations implements RegisteredOrganisations, LookupFeed {

    private static final String INSERT = """
            insert into event_store.organisation_lookup (organisation, kind, name, siret, sequence)
            values (:organisation, :kind, :name, :siret, :sequence)
            on conflict (organisation) do nothing
            """;

    private static final String RENAME = """
            update event_store.organisation_lookup set name = :name, sequence = :sequence
            where organisation = :organisation and sequence < :sequence
            """;

    private static final String FIND = """
            select kind, name, siret from event_store.organisation_lookup where organisation = :organisation
            """;

    private final JdbcClient jdbc;

    public JdbcOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "platform.organisations";
    }

    @Override
    public void on(RecordedEvent event) {
        switch (event.payload()) {
            case OrganisationRegistered registered ->
                jdbc.sql(INSERT)
                        .param("organisation", registered.organisation().text())
                        .param("kind", registered.kind().name())
                        .param("name", registered.name())
                        .param("siret", registered.siret())
                        .param("sequence", event.sequence())
                        .update();
            case OrganisationRenamed renamed ->
                jdbc.sql(RENAME)
                        .param("organisation", renamed.organisation().text())
                        .param("name", renamed.current())
                        .param("sequence", event.sequence())
                        .update();
            default -> {}
        }
    }

    @Override
    public Optional<Registered> find(OrganisationId organisation) {
        return jdbc.sql(FIND)
                .param("organisation", organisation.text())
                .query((row, _) -> new Registered(
                        OrganisationKind.valueOf(row.getString("kind")), row.getString("name"), row.getString("siret")))
                .optional();
    }
}
