package fr.gouvernail.command.platform.lookup;

import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanRevised;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.value.Money;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What governed commands that carry no amount would cost, without tax. */
public final class JdbcGovernedAmounts implements LookupFeed {

    private static final String UPSERT = """
            insert into event_store.governed_amount as known (subject, option, cents, sequence)
            values (:subject, :option, :cents, :sequence)
            on conflict (subject, option) do update
               set cents = excluded.cents, sequence = excluded.sequence
             where known.sequence < excluded.sequence
            """;

    private static final String FIND =
            "select cents from event_store.governed_amount where subject = :subject and option = :option";

    private final JdbcClient jdbc;

    public JdbcGovernedAmounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "platform.governed-amounts";
    }

    @Override
    public void on(RecordedEvent event) {
        switch (event.payload()) {
            case ProjectFramed e -> keep(event, e.project(), "", e.current().costHt());
            case FundingPlanDrafted e -> keep(event, e.plan(), "", e.content().costHt());
            case FundingPlanRevised e -> keep(event, e.plan(), "", e.current().costHt());
            case ArbitrationAsked e ->
                e.options().forEach(option -> keep(event, e.action(), option.key(), option.totalHt()));
            default -> {}
        }
    }

    /** @param option of an arbitration; empty for what has one cost only */
    public Optional<Money> of(Identifier subject, String option) {
        return jdbc.sql(FIND)
                .param("subject", subject.text())
                .param("option", option)
                .query(Long.class)
                .optional()
                .map(Money::new);
    }

    private void keep(RecordedEvent event, Identifier subject, String option, Money cost) {
        jdbc.sql(UPSERT)
                .param("subject", subject.text())
                .param("option", option)
                .param("cents", cost.cents())
                .param("sequence", event.sequence())
                .update();
    }
}
