package fr.gouvernail.query.governance.projection;

import fr.gouvernail.contract.governance.BodyEvent.BodyIdentified;
import fr.gouvernail.contract.governance.DecisionEvent.ActDescribed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPublished;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTransmitted;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;

/** Writes what the préfecture and open data have to know of councils' acts, and whose acts they are. */
@ProcessingGroup("governance.council-acts")
public final class CouncilActsProjection implements Projection {

    private static final String IDENTIFY = """
            INSERT INTO governance_council_identity (body, event, territory, effective_on, name, siret, prefecture, reason, replaced,
                recorded_at, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?)
            """;

    private static final String DAY_CORRECTED = """
            UPDATE governance_council_identity SET replaced = true, last_event = ?
            WHERE body = ? AND event = (SELECT max(l.event) FROM governance_council_identity l WHERE l.body = ?)
            """;

    private static final String ACT = """
            INSERT INTO governance_council_act (decision, territory, transmitted_on, published_on, last_event) VALUES (?, ?, ?, ?, ?)
            """;

    private static final String DESCRIBE = """
            UPDATE governance_council_act
            SET number = ?, subject = ?, budget_years = ?, budget_name = ?, link = ?, described_event = ?, last_event = ?
            WHERE decision = ?
            """;

    private static final String TRANSMITTED =
            "UPDATE governance_council_act SET transmitted_on = ?, last_event = ? WHERE decision = ?";

    private static final String PUBLISHED =
            "UPDATE governance_council_act SET published_on = ?, last_event = ? WHERE decision = ?";

    @Override
    public List<String> tables() {
        return List.of("governance_council_identity", "governance_council_act");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        var row = recorded.aggregateId();
        long at = recorded.position();
        switch (recorded.payload()) {
            case BodyIdentified e -> identify(e, recorded, rows);
            case DecisionDrafted e when e.councilAct() -> act(e.decision(), null, null, recorded, rows);
            case PastDecisionRecorded e
            when e.councilAct() -> act(e.decision(), e.transmittedOn(), e.publishedOn(), recorded, rows);
            case ActDescribed e -> {
                var act = e.current();
                rows.write(
                        row,
                        DESCRIBE,
                        act.number(),
                        act.subject(),
                        act.budgetYears(),
                        act.budgetName(),
                        act.link(),
                        at,
                        at,
                        e.decision());
            }
            case DecisionTransmitted e -> rows.write(row, TRANSMITTED, e.effectiveOn(), at, e.decision());
            case DecisionPublished e -> rows.write(row, PUBLISHED, e.effectiveOn(), at, e.decision());
            default -> {}
        }
    }

    private static void identify(BodyIdentified e, RecordedEvent recorded, Rows rows) {
        if (e.current().equals(e.previous())) {
            rows.write(recorded.aggregateId(), DAY_CORRECTED, recorded.position(), e.body(), e.body());
        }
        rows.write(
                recorded.aggregateId(),
                IDENTIFY,
                e.body(),
                recorded.position(),
                recorded.context().territory(),
                e.effectiveOn(),
                e.current().name(),
                e.current().siret(),
                e.current().prefecture(),
                e.reason(),
                recorded.recordedAt(),
                recorded.position());
    }

    private static void act(
            DecisionId decision,
            @Nullable LocalDate transmittedOn,
            @Nullable LocalDate publishedOn,
            RecordedEvent recorded,
            Rows rows) {
        rows.write(
                recorded.aggregateId(),
                ACT,
                decision,
                recorded.context().territory(),
                transmittedOn,
                publishedOn,
                recorded.position());
    }
}
