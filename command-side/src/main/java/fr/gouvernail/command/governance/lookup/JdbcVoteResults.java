package fr.gouvernail.command.governance.lookup;

import fr.gouvernail.command.governance.domain.VoteResults;
import fr.gouvernail.command.platform.lookup.LookupFeed;
import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** How decisions were voted; an item is voted once, so a row never changes. */
public final class JdbcVoteResults implements VoteResults, LookupFeed {

    private static final String INSERT = """
            insert into event_store.vote_lookup (decision, sitting, item, body, tally, held_on, secret)
            values (:decision, :sitting, :item, :body, :tally, :heldOn, :secret)
            on conflict (decision, sitting, item) do nothing
            """;

    private static final String FIND = """
            select sitting, item, body, tally, held_on, secret
              from event_store.vote_lookup
             where decision = :decision and sitting = :sitting and item = :item
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = GouvernailJson.mapper();

    public JdbcVoteResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "governance.vote-results";
    }

    @Override
    public void on(RecordedEvent event) {
        switch (event.payload()) {
            case VoteRecorded e -> insert(e.sitting(), e.item(), e.body(), e.tally(), e.effectiveOn(), false);
            case SecretVoteRecorded e -> insert(e.sitting(), e.item(), e.body(), e.tally(), e.effectiveOn(), true);
            default -> {}
        }
    }

    private void insert(
            SittingId sitting, AgendaItem item, BodyId body, Tally tally, LocalDate heldOn, boolean secret) {
        if (item.decision() != null) {
            jdbc.sql(INSERT)
                    .param("decision", item.decision().text())
                    .param("sitting", sitting.text())
                    .param("item", item.number())
                    .param("body", body.text())
                    .param("tally", json.writeValueAsString(tally))
                    .param("heldOn", heldOn)
                    .param("secret", secret)
                    .update();
        }
    }

    @Override
    public Optional<VoteResult> find(DecisionId decision, SittingId sitting, int item) {
        return jdbc.sql(FIND)
                .param("decision", decision.text())
                .param("sitting", sitting.text())
                .param("item", item)
                .query((row, _) -> new VoteResult(
                        SittingId.of(row.getString("sitting")),
                        row.getInt("item"),
                        BodyId.of(row.getString("body")),
                        json.readValue(row.getString("tally"), Tally.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getBoolean("secret")))
                .optional();
    }
}
