package fr.gouvernail.query.assessment.projection;

import fr.gouvernail.contract.assessment.OpinionEvent;
import fr.gouvernail.contract.assessment.PrescriptionEvent;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRegistered;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRenamed;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;

/** Writes the opinions of State services, their prescriptions, and the chronology of each. */
@ProcessingGroup("assessment.opinions")
public final class OpinionsProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of(
                "assessment_opinion",
                "assessment_prescription",
                "assessment_opinion_draft",
                "assessment_opinion_step",
                "assessment_opinion_name");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        switch (recorded.payload()) {
            case OpinionEvent e -> new OpinionRows(recorded, rows).write(e);
            case PrescriptionEvent e -> new PrescriptionRows(recorded, rows).write(e);
            case ProjectProposed e -> name(e.project(), e.reference(), e.name(), recorded, rows);
            case ActionProposed e -> name(e.action(), e.reference(), e.name(), recorded, rows);
            case OrganisationRegistered e -> name(e.organisation(), null, e.name(), recorded, rows);
            case OrganisationRenamed e -> name(e.organisation(), null, e.current(), recorded, rows);
            default -> {
                // Nothing else changes an opinion.
            }
        }
    }

    private static void name(
            Identifier id, @Nullable String reference, String name, RecordedEvent recorded, Rows rows) {
        rows.write(
                id.text(), OpinionSql.NAME, id, recorded.context().territory(), reference, name, recorded.position());
    }
}
