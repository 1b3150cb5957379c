package fr.gouvernail.command.platform.lookup;

import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanRevised;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectReframed;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.value.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What governed commands that carry no amount would cost, without tax. */
public final class JdbcGovernedAmounts implements LookupFeed {

    private static final String UPSERT = """
            insert into event_store.governed_amount as known (subject, option, cents, sequence)
            select * from unnest(cast(:subjects as text[]), cast(:options as text[]),
                                 cast(:cents as bigint[]), cast(:sequences as bigint[]))
            on conflict (subject, option) do update
               set cents = excluded.cents, sequence = excluded.sequence
             where known.sequence < excluded.sequence
            """;

    private static final String FIND =
            "select cents from event_store.governed_amount where subject = :subject and option = :option";

    private record Amount(String subject, String option, Money cost, long sequence) {

        List<String> key() {
            return List.of(subject, option);
        }
    }

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
        onAll(List.of(event));
    }

    /** A statement may change a row only once, so the last amount of a batch stands for those before it. */
    @Override
    public void onAll(List<RecordedEvent> batch) {
        Map<List<String>, Amount> last = new LinkedHashMap<>();
        batch.stream().flatMap(JdbcGovernedAmounts::amounts).forEach(amount -> last.put(amount.key(), amount));
        if (!last.isEmpty()) {
            write(List.copyOf(last.values()));
        }
    }

    private void write(List<Amount> amounts) {
        jdbc.sql(UPSERT)
                .param("subjects", amounts.stream().map(Amount::subject).toArray(String[]::new))
                .param("options", amounts.stream().map(Amount::option).toArray(String[]::new))
                .param(
                        "cents",
                        amounts.stream().map(amount -> amount.cost().cents()).toArray(Long[]::new))
                .param("sequences", amounts.stream().map(Amount::sequence).toArray(Long[]::new))
                .update();
    }

    private static Stream<Amount> amounts(RecordedEvent event) {
        return switch (event.payload()) {
            case ProjectFramed e ->
                Stream.of(amount(event, e.project(), "", e.current().costHt()));
            case ProjectReframed e ->
                Stream.of(amount(event, e.project(), "", e.current().costHt()));
            case FundingPlanDrafted e ->
                Stream.of(amount(event, e.plan(), "", e.content().costHt()));
            case FundingPlanRevised e ->
                Stream.of(amount(event, e.plan(), "", e.current().costHt()));
            case ArbitrationAsked e ->
                e.options().stream().map(option -> amount(event, e.action(), option.key(), option.totalHt()));
            default -> Stream.empty();
        };
    }

    private static Amount amount(RecordedEvent event, Identifier subject, String option, Money cost) {
        return new Amount(subject.text(), option, cost, event.sequence());
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
}
