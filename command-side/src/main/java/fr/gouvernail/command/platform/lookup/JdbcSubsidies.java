package fr.gouvernail.command.platform.lookup;

import fr.gouvernail.contract.funding.Beneficiary;
import fr.gouvernail.contract.funding.SubsidyEvent.SubsidyGranted;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.value.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each council gave whom in which calendar year. */
public final class JdbcSubsidies implements LookupFeed {

    private static final String INSERT = """
            insert into event_store.subsidy_lookup (subsidy, body, decision, year, organisation, siren, rna, cents)
            values (:subsidy, :body, :decision, :year, :organisation, :siren, :rna, :cents)
            on conflict (subsidy) do nothing
            """;

    /** A legal person is one, whichever of its numbers it was named by; what a suspended decision gave was given until a judge annuls it. */
    private static final String GIVEN = """
            select coalesce(sum(s.cents), 0)
              from event_store.subsidy_lookup s
              join event_store.executable_decision e on e.id = s.decision
             where s.body = :body and s.year = :year and s.subsidy <> :besides
               and not e.annulled and not e.superseded
               and (s.siren = :siren or s.rna = :rna or s.organisation = :organisation)
            """;

    private static final String STANDS = """
            select exists (select 1 from event_store.executable_decision where id = :decision and in_force and not superseded)
            """;

    private final JdbcClient jdbc;

    public JdbcSubsidies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "platform.subsidies";
    }

    @Override
    public void on(RecordedEvent event) {
        if (!(event.payload() instanceof SubsidyGranted granted)) {
            return;
        }
        var beneficiary = granted.terms().beneficiary();
        var organisation = beneficiary.organisation();
        jdbc.sql(INSERT)
                .param("subsidy", granted.subsidy().text())
                .param("body", granted.body().text())
                .param("decision", granted.decision().text())
                .param("year", granted.terms().year())
                .param("organisation", organisation == null ? null : organisation.text())
                .param("siren", beneficiary.siren())
                .param("rna", beneficiary.rna())
                .param("cents", granted.terms().attributed().cents())
                .update();
    }

    /** By decisions that are neither annulled nor replaced, without the subsidy that is asked about. */
    public Money given(BodyId body, Beneficiary beneficiary, int year, SubsidyId besides) {
        var organisation = beneficiary.organisation();
        return jdbc.sql(GIVEN)
                .param("body", body.text())
                .param("year", year)
                .param("besides", besides.text())
                .param("organisation", organisation == null ? null : organisation.text())
                .param("siren", beneficiary.siren())
                .param("rna", beneficiary.rna())
                .query((row, _) -> new Money(row.getLong(1)))
                .single();
    }

    /** Whether a decision is executable, in force and replaced by none. */
    public boolean stands(DecisionId decision) {
        return jdbc.sql(STANDS)
                .param("decision", decision.text())
                .query(Boolean.class)
                .single();
    }
}
