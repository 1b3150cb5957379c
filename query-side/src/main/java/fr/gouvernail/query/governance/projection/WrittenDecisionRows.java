package fr.gouvernail.query.governance.projection;

import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionApprovedInWriting;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPutToConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReturnedFromConsultation;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Rows;

/** What a written consultation makes of a row of the register. */
final class WrittenDecisionRows {

    /** It leaves the agenda it may have been on before: it is decided in writing, or at a sitting to come. */
    private static final String CONSULT = """
            UPDATE governance_decision
            SET state = 'CONSULTED', postponed_ground = NULL, postponed_reason = NULL, state_event = ?, sitting = NULL, item = NULL,
                consultation = ?, version = ?, last_event = ?
            WHERE decision = ?
            """;

    private static final String APPROVE = """
            UPDATE governance_decision
            SET state = 'ADOPTED', state_event = ?, decided_on = ?, decided_event = ?, decided_recorded_at = ?, version = ?, last_event = ?
            WHERE decision = ?
            """;

    static void write(DecisionEvent event, RecordedEvent recorded, Rows rows) {
        var row = recorded.aggregateId();
        long at = recorded.position();
        long version = recorded.sequence();
        switch (event) {
            case DecisionPutToConsultation e ->
                rows.write(row, CONSULT, at, e.consultation(), version, at, e.decision());
            case DecisionApprovedInWriting e ->
                rows.write(row, APPROVE, at, e.effectiveOn(), at, recorded.recordedAt(), version, at, e.decision());
            case DecisionReturnedFromConsultation e ->
                rows.write(row, DecisionStatements.POSTPONE, at, e.ground(), e.reason(), version, at, e.decision());
            default -> throw new IllegalArgumentException(event.getClass().getName());
        }
    }

    private WrittenDecisionRows() {}
}
