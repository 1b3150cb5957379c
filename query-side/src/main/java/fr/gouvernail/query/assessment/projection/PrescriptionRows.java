package fr.gouvernail.query.assessment.projection;

import fr.gouvernail.contract.assessment.PrescriptionEvent;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionAssigned;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionClosed;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionEstimated;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionReopened;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionTakenInCharge;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.assessment.projection.OpinionSteps.Said;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The statements of one event on a prescription. They name the opinion as their row, which they also touch. */
final class PrescriptionRows {

    private final RecordedEvent recorded;
    private final Rows rows;
    private final OpinionSteps steps;

    PrescriptionRows(RecordedEvent recorded, Rows rows) {
        this.recorded = recorded;
        this.rows = rows;
        this.steps = new OpinionSteps(recorded, rows);
    }

    void write(PrescriptionEvent event) {
        var id = event.opinion();
        int number = event.number();
        long at = recorded.position();
        LocalDate day = Objects.requireNonNull(event.effectiveOn());
        switch (event) {
            case PrescriptionEstimated e -> {
                send(e, OpinionSql.ESTIMATE, e.currentCostHt(), e.currentDelayDays(), at, at, id, number);
                steps.write(id, day, said("prescription-estimated", e, e.reason()));
            }
            case PrescriptionAssigned e -> {
                var owner = e.currentOwner();
                send(e, OpinionSql.ASSIGN, owner.person(), owner.organisation(), at, at, id, number);
                steps.write(id, day, said("prescription-assigned", e, null));
            }
            case PrescriptionTakenInCharge e -> {
                send(e, OpinionSql.IN_CHARGE, day, at, id, number);
                steps.write(id, day, said("prescription-taken-in-charge", e, null));
            }
            case PrescriptionClosed e -> {
                send(e, OpinionSql.CLOSE, day, e.closedBy(), at, at, id, number);
                steps.write(id, day, new Said("prescription-closed", number, null, null, e.proof()));
            }
            case PrescriptionReopened e -> {
                send(e, OpinionSql.REOPEN, day, e.reason(), at, id, number);
                steps.write(id, day, said("prescription-reopened", e, e.reason()));
            }
        }
        send(event, OpinionSql.TOUCH, day, recorded.sequence(), at, id);
    }

    private static Said said(String name, PrescriptionEvent event, @Nullable String text) {
        return new Said(name, event.number(), null, text, null);
    }

    private void send(PrescriptionEvent event, String sql, @Nullable Object... parameters) {
        rows.write(event.opinion().text(), sql, parameters);
    }
}
