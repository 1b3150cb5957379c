package fr.gouvernail.command.governance.lookup;

import fr.gouvernail.command.governance.domain.DraftedDecisions;
import fr.gouvernail.command.platform.lookup.LookupFeed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionWithdrawn;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The decisions an agenda may hold. A decision once settled stays so. */
public final class JdbcDraftedDecisions implements DraftedDecisions, LookupFeed {

    private final JdbcClient jdbc;

    public JdbcDraftedDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "governance.drafted-decisions";
    }

    @Override
    public void on(RecordedEvent event) {
        switch (event.payload()) {
            case DecisionDrafted drafted -> insert(drafted.decision(), drafted.body(), false);
            case PastDecisionRecorded past -> insert(past.decision(), past.body(), true);
            case DecisionWithdrawn withdrawn -> settle(withdrawn.decision());
            case DecisionReferred referred -> settle(referred.decision());
            case VoteRecorded voted
            when voted.item().decision() != null -> settle(voted.item().decision());
            case SecretVoteRecorded voted
            when voted.item().decision() != null -> settle(voted.item().decision());
            default -> {}
        }
    }

    @Override
    public Optional<DraftedDecision> find(DecisionId decision) {
        return jdbc.sql("select body, settled from event_store.decision_lookup where id = :id")
                .param("id", decision.text())
                .query((row, _) -> new DraftedDecision(BodyId.of(row.getString("body")), row.getBoolean("settled")))
                .optional();
    }

    private void insert(DecisionId decision, BodyId body, boolean settled) {
        jdbc.sql("""
                        insert into event_store.decision_lookup (id, body, settled)
                        values (:id, :body, :settled)
                        on conflict (id) do nothing
                        """)
                .param("id", decision.text())
                .param("body", body.text())
                .param("settled", settled)
                .update();
    }

    private void settle(DecisionId decision) {
        jdbc.sql("update event_store.decision_lookup set settled = true where id = :id")
                .param("id", decision.text())
                .update();
    }
}
