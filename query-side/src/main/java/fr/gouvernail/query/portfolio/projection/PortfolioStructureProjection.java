package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.ActionStructureEvent.ActionLocated;
import fr.gouvernail.contract.portfolio.ActionStructureEvent.ActionPartiesSet;
import fr.gouvernail.contract.portfolio.ObjectiveEvent;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseCorrected;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseEntered;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseUndone;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent.ProjectLocated;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent.ProjectPartiesSet;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;

/** What programmes pursue and in which phase they are; who carries projects and actions, and where these are. */
@ProcessingGroup("portfolio.structure")
public final class PortfolioStructureProjection implements Projection {

    private static final String PHASE = """
            INSERT INTO programme_phase (programme, event, territory, phase, previous, corrects, reference, reason, effective_on,
                recorded_at, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Override
    public List<String> tables() {
        return List.of(
                "programme_objective", "objective_project", "programme_phase", "portfolio_party", "portfolio_location");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void apply(RecordedEvent event, Rows rows) {
        switch (event.payload()) {
            case ObjectiveEvent e -> ObjectiveRows.apply(e, event, rows);
            case ProgrammePhaseEntered e ->
                rows.write(
                        e.programme().text(),
                        PHASE,
                        e.programme(),
                        event.position(),
                        event.context().territory(),
                        e.current(),
                        e.previous(),
                        false,
                        e.reference(),
                        null,
                        e.effectiveOn(),
                        event.recordedAt(),
                        event.position());
            case ProgrammePhaseCorrected e ->
                rows.write(
                        e.programme().text(),
                        PHASE,
                        e.programme(),
                        event.position(),
                        event.context().territory(),
                        e.current(),
                        e.previous(),
                        true,
                        null,
                        e.reason(),
                        e.effectiveOn(),
                        event.recordedAt(),
                        event.position());
            case ProgrammePhaseUndone e ->
                rows.write(
                        e.programme().text(),
                        PHASE,
                        e.programme(),
                        event.position(),
                        event.context().territory(),
                        null,
                        e.previous(),
                        true,
                        null,
                        e.reason(),
                        e.effectiveOn(),
                        event.recordedAt(),
                        event.position());
            case ProjectPartiesSet e -> CarrierRows.set(e.project(), e.current(), e.effectiveOn(), event, rows);
            case ActionPartiesSet e -> CarrierRows.set(e.action(), e.current(), e.effectiveOn(), event, rows);
            case ProjectLocated e -> CarrierRows.locate(e.project(), e.current(), e.effectiveOn(), event, rows);
            case ActionLocated e -> CarrierRows.locate(e.action(), e.current(), e.effectiveOn(), event, rows);
            default -> {
                // Every other event leaves the structure as it is.
            }
        }
    }
}
