package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.ActorKind;
import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.contract.assessment.BackingEvent.BackingDeclared;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.assessment.projection.BackingsProjection;
import fr.gouvernail.query.assessment.projection.EffectsProjection;
import fr.gouvernail.query.assessment.projection.FeasibilityProjection;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.testing.ProjectionTestBase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The market hall while it is examined. */
abstract class AssessmentTestBase extends ProjectionTestBase {

    static final ProjectId HALL = new ProjectId(new UUID(3, 1));
    static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    static final Evidence LETTER = new Evidence("Lettre", "b".repeat(64), 31_402, null);
    static final Evidence LINKED = new Evidence("Note", null, 0, "https://valmoret.example/note");

    @Override
    protected List<Projection> projections() {
        return List.of(new BackingsProjection(), new FeasibilityProjection(), new EffectsProjection());
    }

    BackingId declared(String group, BackingPosition position) {
        return declared(BackingActor.group(ActorKind.RESIDENTS, group), true, position);
    }

    BackingId declared(BackingActor actor, boolean namedOutside, BackingPosition position) {
        var id = BackingId.of(HALL, actor.key());
        recorded(
                id,
                new BackingDeclared(
                        id, HALL, VALMORET, null, actor, namedOutside, position, "Dit en réunion publique", DAY));
        return id;
    }
}
