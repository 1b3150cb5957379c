package fr.gouvernail.command.platform.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.gouvernail.contract.territory.AccessEvent.RoleGranted;
import fr.gouvernail.contract.territory.AccessEvent.RoleWithdrawn;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who holds which role where. */
public final class JdbcRoleGrants implements LookupFeed {

    private static final String GRANT = """
            insert into event_store.role_grant as held
                   (person, role, territory, organisation, effective_on, withdrawn_on, sequence)
            values (:person, :role, :territory, :organisation, :effectiveOn, null, :sequence)
            on conflict (person, role, coalesce(territory, '')) do update
               set organisation = excluded.organisation, effective_on = excluded.effective_on,
                   withdrawn_on = null, sequence = excluded.sequence
             where held.sequence < excluded.sequence
            """;

    private static final String WITHDRAW = """
            update event_store.role_grant
               set withdrawn_on = :effectiveOn, sequence = :sequence
             where person = :person and role = :role and coalesce(territory, '') = coalesce(cast(:territory as text), '')
               and sequence < :sequence
            """;

    private static final String HOLDS = """
            select exists (
                select 1 from event_store.role_grant
                 where person = :person and role = :role
                   and (territory is null or territory = cast(:territory as text))
                   and withdrawn_on is null)
            """;

    private static final String KNOWS = """
            select exists (
                select 1 from event_store.role_grant
                 where person = :person and (territory is null or territory = :territory) and withdrawn_on is null)
            """;

    private static final String GRANTS = """
            select territory, organisation, effective_on, withdrawn_on from event_store.role_grant
             where person = :person and role = :role
            """;

    /** A person's role. */
    private record Held(PersonId person, Role role) {}

    /** One grant of it: where, for whom, and from when until when. */
    private record Grant(
            @Nullable TerritoryId territory,
            @Nullable OrganisationId organisation,
            LocalDate from,
            @Nullable LocalDate withdrawn) {

        boolean covers(LocalDate day, @Nullable TerritoryId asked) {
            return (territory == null || territory.equals(asked))
                    && !from.isAfter(day)
                    && (withdrawn == null || withdrawn.isAfter(day));
        }
    }

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST_KEPT = 10_000;

    private final JdbcClient jdbc;
    private final Cache<Held, List<Grant>> known =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    public JdbcRoleGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "platform.role-grants";
    }

    @Override
    public void on(RecordedEvent event) {
        switch (event.payload()) {
            case RoleGranted granted ->
                jdbc.sql(GRANT)
                        .param("person", granted.person().text())
                        .param("role", granted.role().name())
                        .param("territory", text(granted.territory()))
                        .param("organisation", text(granted.organisation()))
                        .param("effectiveOn", granted.effectiveOn())
                        .param("sequence", event.sequence())
                        .update();
            case RoleWithdrawn withdrawn -> {
                jdbc.sql(WITHDRAW)
                        .param("person", withdrawn.person().text())
                        .param("role", withdrawn.role().name())
                        .param("territory", text(withdrawn.territory()))
                        .param("effectiveOn", withdrawn.effectiveOn())
                        .param("sequence", event.sequence())
                        .update();
                known.invalidateAll();
            }
            default -> {}
        }
    }

    /** Whether the person was granted the role there, or everywhere, and it was not taken back; whatever the dates. */
    public boolean holds(PersonId person, Role role, @Nullable TerritoryId territory) {
        return jdbc.sql(HOLDS)
                .param("person", person.text())
                .param("role", role.name())
                .param("territory", text(territory))
                .query(Boolean.class)
                .single();
    }

    /** Whether the person holds any role there, or everywhere. */
    public boolean knows(PersonId person, TerritoryId territory) {
        return jdbc.sql(KNOWS)
                .param("person", person.text())
                .param("territory", territory.text())
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether the grant is in force on that day: not before it takes effect, and no more on the day it is withdrawn. A right that was found is
     * taken for granted for a second more; one that was not is looked for each time.
     */
    public boolean holdsOn(LocalDate day, PersonId person, Role role, @Nullable TerritoryId territory) {
        var held = new Held(person, role);
        var grants = known.getIfPresent(held);
        if (grants != null && covered(grants, day, territory)) {
            return true;
        }
        grants = grantsOf(held);
        known.put(held, grants);
        return covered(grants, day, territory);
    }

    /** For which organisation the grant in force on that day was given; null for none. */
    public @Nullable OrganisationId organisationOf(LocalDate day, PersonId person, Role role, TerritoryId territory) {
        return grantsOf(new Held(person, role)).stream()
                .filter(grant -> grant.covers(day, territory))
                .map(Grant::organisation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean covered(List<Grant> grants, LocalDate day, @Nullable TerritoryId territory) {
        return grants.stream().anyMatch(grant -> grant.covers(day, territory));
    }

    private List<Grant> grantsOf(Held held) {
        return jdbc.sql(GRANTS)
                .param("person", held.person().text())
                .param("role", held.role().name())
                .query((row, _) -> {
                    var territory = row.getString("territory");
                    var organisation = row.getString("organisation");
                    return new Grant(
                            territory == null ? null : TerritoryId.of(territory),
                            organisation == null ? null : OrganisationId.of(organisation),
                            row.getObject("effective_on", LocalDate.class),
                            row.getObject("withdrawn_on", LocalDate.class));
                })
                .list();
    }

    private static @Nullable String text(@Nullable Identifier id) {
        return id == null ? null : id.text();
    }
}
