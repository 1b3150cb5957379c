package fr.gouvernail.command.platform.lookup;

import fr.gouvernail.contract.assessment.BackingEvent.BackingDeclared;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapChosen;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapDrawn;
import fr.gouvernail.contract.assessment.EffectEvent.EffectForeseen;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionAsked;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which streams hold what is known of a project before its launch. Its feasibility is not among them: it has the project's own id. */
public final class JdbcGateDossiers implements LookupFeed {

    /** What a stream tells of a project. */
    enum Kind {
        BACKING,
        EFFECT,
        OPINION,
        PLAN,
        ACTION,
        MAP
    }

    private static final String INSERT = """
            insert into event_store.gate_dossier (owner, kind, stream, since) values (:owner, :kind, :stream, :since)
            on conflict (owner, kind, stream) do nothing""";

    private static final String CHOOSE = """
            update event_store.gate_dossier set chosen = greatest(coalesce(chosen, 0), :position)
            where kind = 'MAP' and stream = :stream""";

    private static final String STREAMS = """
            select stream from event_store.gate_dossier where owner = :owner and kind = :kind
            order by chosen desc nulls last, since""";

    private final JdbcClient jdbc;

    public JdbcGateDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "platform.gate-dossiers";
    }

    @Override
    public void on(RecordedEvent event) {
        switch (event.payload()) {
            case BackingDeclared e -> keep(e.project(), Kind.BACKING, event);
            case EffectForeseen e -> keep(e.project(), Kind.EFFECT, event);
            case OpinionAsked e -> keep(e.request().project(), Kind.OPINION, event);
            case ActionProposed e -> keep(e.project(), Kind.ACTION, event);
            case FundingPlanDrafted e -> keep(e.project(), Kind.PLAN, event);
            case MapDrawn e -> keep(e.territory(), Kind.MAP, event);
            case MapChosen _ ->
                jdbc.sql(CHOOSE)
                        .param("stream", event.aggregateId())
                        .param("position", event.position())
                        .update();
            default -> {}
        }
    }

    List<String> of(ProjectId project, Kind kind) {
        return streams(project, kind);
    }

    /** The map that is read on the territory; empty while none is drawn. */
    Optional<String> mapOf(TerritoryId territory) {
        return streams(territory, Kind.MAP).stream().findFirst();
    }

    private List<String> streams(Identifier owner, Kind kind) {
        return jdbc.sql(STREAMS)
                .param("owner", owner.text())
                .param("kind", kind.name())
                .query((row, _) -> row.getString("stream"))
                .list();
    }

    private void keep(Identifier owner, Kind kind, RecordedEvent event) {
        jdbc.sql(INSERT)
                .param("owner", owner.text())
                .param("kind", kind.name())
                .param("stream", event.aggregateId())
                .param("since", event.position())
                .update();
    }
}
