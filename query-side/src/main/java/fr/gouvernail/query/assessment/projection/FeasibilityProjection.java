package fr.gouvernail.query.assessment.projection;

import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.contract.assessment.FeasibilityEvent;
import fr.gouvernail.contract.assessment.FeasibilityEvent.BackingRequired;
import fr.gouvernail.contract.assessment.FeasibilityEvent.FeasibilityOpened;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ImpactStudySettled;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemAssigned;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemRated;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ReserveLifted;
import fr.gouvernail.contract.assessment.FeasibilityItem;
import fr.gouvernail.contract.assessment.Rating;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;

/** Writes where the examination of each project stands, item by item, and all that was said of each. */
@ProcessingGroup("assessment.feasibility")
public final class FeasibilityProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of("assessment_feasibility", "assessment_item", "assessment_item_history", "assessment_evidence");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        if (recorded.payload() instanceof FeasibilityEvent event) {
            write(event, recorded, rows);
            rows.write(
                    recorded.aggregateId(),
                    FeasibilitySql.TOUCHED,
                    recorded.sequence(),
                    recorded.position(),
                    event.feasibility());
        }
    }

    private static void write(FeasibilityEvent event, RecordedEvent recorded, Rows rows) {
        var row = recorded.aggregateId();
        long at = recorded.position();
        switch (event) {
            case FeasibilityOpened e ->
                rows.write(
                        row,
                        FeasibilitySql.OPENED,
                        e.feasibility(),
                        e.territory(),
                        e.programme(),
                        e.project(),
                        e.effectiveOn(),
                        recorded.sequence(),
                        at);
            case ItemAssigned e ->
                rows.write(
                        row,
                        FeasibilitySql.ASSIGNED,
                        e.feasibility(),
                        e.item(),
                        recorded.context().territory(),
                        e.assessor(),
                        e.dueOn(),
                        at);
            case ItemRated e -> rate(e, recorded, rows);
            case ReserveLifted e -> lift(e, recorded, rows);
            case ImpactStudySettled e -> settle(e, recorded, rows);
            case BackingRequired e ->
                rows.write(
                        row,
                        FeasibilitySql.LEVEL,
                        e.firmActors(),
                        e.firmAmountHt(),
                        e.reason(),
                        e.effectiveOn(),
                        at,
                        e.feasibility());
        }
    }

    private static void rate(ItemRated e, RecordedEvent recorded, Rows rows) {
        var reserve = e.reserve();
        rows.write(
                recorded.aggregateId(),
                FeasibilitySql.RATED,
                e.feasibility(),
                e.item(),
                recorded.context().territory(),
                e.rating(),
                e.observation(),
                reserve == null ? null : reserve.what(),
                reserve == null ? null : reserve.owner(),
                reserve == null ? null : reserve.dueOn(),
                recorded.context().actor(),
                e.effectiveOn(),
                recorded.position(),
                recorded.position());
        rows.write(
                recorded.aggregateId(),
                FeasibilitySql.HISTORY,
                e.feasibility(),
                recorded.position(),
                e.item(),
                recorded.context().territory(),
                e.rating(),
                e.observation(),
                false,
                reserve == null ? null : reserve.what(),
                reserve == null ? null : reserve.owner(),
                reserve == null ? null : reserve.dueOn(),
                e.effectiveOn(),
                recorded.recordedAt(),
                recorded.context().actor(),
                recorded.position());
        evidence(e.item(), e.evidence(), recorded, rows);
    }

    private static void lift(ReserveLifted e, RecordedEvent recorded, Rows rows) {
        rows.write(
                recorded.aggregateId(),
                FeasibilitySql.LIFTED,
                e.how(),
                e.effectiveOn(),
                recorded.position(),
                recorded.position(),
                e.feasibility(),
                e.item());
        rows.write(
                recorded.aggregateId(),
                FeasibilitySql.HISTORY,
                e.feasibility(),
                recorded.position(),
                e.item(),
                recorded.context().territory(),
                Rating.OK,
                e.how(),
                true,
                e.reserve().what(),
                e.reserve().owner(),
                e.reserve().dueOn(),
                e.effectiveOn(),
                recorded.recordedAt(),
                recorded.context().actor(),
                recorded.position());
        evidence(e.item(), e.evidence() == null ? List.of() : List.of(e.evidence()), recorded, rows);
    }

    private static void settle(ImpactStudySettled e, RecordedEvent recorded, Rows rows) {
        var proof = EvidenceColumns.of(e.evidence());
        rows.write(
                recorded.aggregateId(),
                FeasibilitySql.STUDY,
                e.population(),
                e.operatingRevenue(),
                e.expenseTtc(),
                e.threshold(),
                e.mandatory(),
                e.study(),
                proof.name(),
                proof.fingerprint(),
                proof.bytes(),
                proof.link(),
                e.effectiveOn(),
                recorded.position(),
                e.feasibility());
    }

    private static void evidence(FeasibilityItem item, List<Evidence> documents, RecordedEvent recorded, Rows rows) {
        int rank = 0;
        for (var document : documents) {
            rows.write(
                    recorded.aggregateId(),
                    FeasibilitySql.EVIDENCE,
                    recorded.aggregateId(),
                    recorded.position(),
                    rank++,
                    item,
                    recorded.context().territory(),
                    document.name(),
                    document.fingerprint(),
                    document.bytes(),
                    document.link(),
                    recorded.position());
        }
    }
}
