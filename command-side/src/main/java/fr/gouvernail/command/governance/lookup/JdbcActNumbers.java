package fr.gouvernail.command.governance.lookup;

import fr.gouvernail.command.governance.domain.ActNumbers;
import fr.gouvernail.command.platform.lookup.LookupFeed;
import fr.gouvernail.contract.governance.DecisionEvent.ActDescribed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.PastOutcome;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The numbers of councils' acts, each in the year of its adoption. */
public final class JdbcActNumbers implements ActNumbers, LookupFeed {

    private final JdbcClient jdbc;

    public JdbcActNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "governance.act-numbers";
    }

    @Override
    public void on(RecordedEvent event) {
        switch (event.payload()) {
            case DecisionDrafted drafted
            when drafted.councilAct() -> insert(drafted.decision(), drafted.body(), drafted.reference(), null);
            case PastDecisionRecorded past
            when past.councilAct() && past.outcome() == PastOutcome.ADOPTED ->
                insert(
                        past.decision(),
                        past.body(),
                        past.reference(),
                        past.effectiveOn().getYear());
            case DecisionAdopted adopted ->
                jdbc.sql("update event_store.act_number_lookup set year = :year where decision = :decision")
                        .param("year", adopted.effectiveOn().getYear())
                        .param("decision", adopted.decision().text())
                        .update();
            case ActDescribed described ->
                jdbc.sql("update event_store.act_number_lookup set number = :number where decision = :decision")
                        .param("number", described.current().number())
                        .param("decision", described.decision().text())
                        .update();
            default -> {}
        }
    }

    @Override
    public boolean isTaken(DecisionId decision, int year, String number) {
        return jdbc.sql("""
                        select exists (
                            select 1 from event_store.act_number_lookup other
                              join event_store.act_number_lookup own on own.body = other.body and own.decision <> other.decision
                             where own.decision = :decision and other.year = :year
                               and coalesce(other.number, other.reference) = :number)
                        """)
                .param("decision", decision.text())
                .param("year", year)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    private void insert(DecisionId decision, BodyId body, String reference, @Nullable Integer year) {
        jdbc.sql("""
                        insert into event_store.act_number_lookup (decision, body, reference, year)
                        values (:decision, :body, :reference, :year)
                        on conflict (decision) do nothing
                        """)
                .param("decision", decision.text())
                .param("body", body.text())
                .param("reference", reference)
                .param("year", year)
                .update();
    }
}
