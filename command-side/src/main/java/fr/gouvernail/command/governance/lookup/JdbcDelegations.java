package fr.gouvernail.command.governance.lookup;

import fr.gouvernail.command.governance.domain.GrantingDecisions;
import fr.gouvernail.command.platform.lookup.LookupFeed;
import fr.gouvernail.contract.governance.BodyEvent.DelegationGranted;
import fr.gouvernail.contract.governance.BodyEvent.DelegationWithdrawn;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The delegations of all bodies, those that are over included, and the decisions they may follow from. */
public final class JdbcDelegations implements GrantingDecisions, LookupFeed {

    private static final String INSERT = """
            insert into event_store.delegation_lookup
                   (id, body, territory, programme, holder, power, ceiling, first_day, last_day, decision, sequence)
            values (:id, :body, :territory, :programme, :holder, :power, :ceiling, :firstDay, :lastDay, :decision, :sequence)
            on conflict (id) do nothing
            """;

    private static final String WITHDRAW = """
            update event_store.delegation_lookup set last_day = :lastDay, sequence = :sequence
             where id = :id and sequence < :sequence
            """;

    private static final String FIND = """
            select g.territory, g.programme, g.holder, g.power, g.ceiling, g.first_day, g.last_day, g.decision,
                   coalesce(e.in_force and not e.superseded, false) as stands
              from event_store.delegation_lookup g
              left join event_store.executable_decision e on e.id = g.decision
             where g.id = :id
            """;

    private static final String GRANTS = """
            select e.effective_on
              from event_store.decision_lookup d
              join event_store.executable_decision e on e.id = d.id
             where d.id = :decision and d.body = :body and e.in_force and not e.superseded
            """;

    /**
     * A delegation.
     *
     * @param programme null where it holds on the whole territory
     * @param ceiling null for no ceiling
     * @param until last day; null while no end is set
     * @param decision the one that grants it
     * @param stands whether that decision is still in force, and superseded by none
     */
    public record Delegated(
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            PersonId holder,
            DelegatedPower power,
            @Nullable Money ceiling,
            LocalDate from,
            @Nullable LocalDate until,
            DecisionId decision,
            boolean stands) {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    private final JdbcClient jdbc;

    public JdbcDelegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "governance.delegations";
    }

    @Override
    public void on(RecordedEvent event) {
        switch (event.payload()) {
            case DelegationGranted granted -> insert(event, granted);
            case DelegationWithdrawn withdrawn ->
                jdbc.sql(WITHDRAW)
                        .param("id", withdrawn.delegation().text())
                        .param("lastDay", withdrawn.effectiveOn().minusDays(1))
                        .param("sequence", event.sequence())
                        .update();
            default -> {}
        }
    }

    /** @param delegation text form, as an envelope's authority gives it */
    public Optional<Delegated> find(String delegation) {
        return jdbc.sql(FIND)
                .param("id", delegation)
                .query((row, _) -> delegated(row))
                .optional();
    }

    @Override
    public Optional<LocalDate> executableFrom(BodyId body, DecisionId decision) {
        return jdbc.sql(GRANTS)
                .param("body", body.text())
                .param("decision", decision.text())
                .query((row, _) -> row.getObject("effective_on", LocalDate.class))
                .optional();
    }

    private void insert(RecordedEvent event, DelegationGranted granted) {
        var programme = event.context().programme();
        var ceiling = granted.ceiling();
        jdbc.sql(INSERT)
                .param("id", granted.delegation().text())
                .param("body", granted.body().text())
                .param(
                        "territory",
                        Objects.requireNonNull(event.context().territory()).text())
                .param("programme", programme == null ? null : programme.text())
                .param("holder", granted.holder().text())
                .param("power", granted.power().name())
                .param("ceiling", ceiling == null ? null : ceiling.cents())
                .param("firstDay", granted.from())
                .param("lastDay", granted.until())
                .param("decision", granted.decision().text())
                .param("sequence", event.sequence())
                .update();
    }

    private static Delegated delegated(ResultSet row) throws SQLException {
        var programme = row.getString("programme");
        var ceiling = row.getObject("ceiling", Long.class);
        return new Delegated(
                TerritoryId.of(row.getString("territory")),
                programme == null ? null : ProgrammeId.of(programme),
                PersonId.of(row.getString("holder")),
                DelegatedPower.valueOf(row.getString("power")),
                ceiling == null ? null : new Money(ceiling),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                DecisionId.of(row.getString("decision")),
                row.getBoolean("stands"));
    }
}
