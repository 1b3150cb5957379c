package fr.gouvernail.command.platform.lookup;

import fr.gouvernail.contract.funding.FundingPlanEvent;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanRevised;
import fr.gouvernail.contract.funding.FundingPlanEvent.ResourceStateRecorded;
import fr.gouvernail.contract.funding.PlanFigures;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.value.Finding;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the rules said of each funding plan when it was last written. */
public final class JdbcPlanFindings implements LookupFeed {

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private static final String UPSERT = """
            insert into event_store.plan_findings as known (plan, findings, sequence)
            values (:plan, :findings, :sequence)
            on conflict (plan) do update set findings = excluded.findings, sequence = excluded.sequence
             where known.sequence < excluded.sequence
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = GouvernailJson.mapper();

    public JdbcPlanFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "platform.plan-findings";
    }

    @Override
    public void on(RecordedEvent event) {
        switch (event.payload()) {
            case FundingPlanDrafted drafted -> keep(event, drafted, drafted.figures());
            case FundingPlanRevised revised -> keep(event, revised, revised.figures());
            case ResourceStateRecorded answered
            when answered.figures() != null -> keep(event, answered, answered.figures());
            default -> {}
        }
    }

    public List<Finding> find(FundingPlanId plan) {
        return jdbc.sql("select findings from event_store.plan_findings where plan = :plan")
                .param("plan", plan.text())
                .query((row, _) -> json.readValue(row.getString("findings"), FINDINGS))
                .optional()
                .orElse(List.of());
    }

    private void keep(RecordedEvent event, FundingPlanEvent of, PlanFigures figures) {
        jdbc.sql(UPSERT)
                .param("plan", of.plan().text())
                .param("findings", json.writeValueAsString(figures.findings()))
                .param("sequence", event.sequence())
                .update();
    }
}
