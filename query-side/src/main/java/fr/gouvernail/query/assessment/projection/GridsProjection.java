package fr.gouvernail.query.assessment.projection;

import fr.gouvernail.contract.assessment.CriterionMark;
import fr.gouvernail.contract.assessment.GridCriterion;
import fr.gouvernail.contract.assessment.GridEvent;
import fr.gouvernail.contract.assessment.GridEvent.GridChanged;
import fr.gouvernail.contract.assessment.GridEvent.GridSet;
import fr.gouvernail.contract.assessment.GridEvent.ProjectMarked;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;

/** Writes the grids of programmes, every version of them, and all marks that were given. */
@ProcessingGroup("assessment.grids")
public final class GridsProjection implements Projection {

    private static final String SET = """
            INSERT INTO assessment_grid (grid, programme, territory, number, version, last_event) VALUES (?, ?, ?, ?, ?, ?)""";

    private static final String NUMBERED = "UPDATE assessment_grid SET number = ? WHERE grid = ?";

    private static final String TOUCHED = "UPDATE assessment_grid SET version = ?, last_event = ? WHERE grid = ?";

    private static final String VERSION = """
            INSERT INTO assessment_grid_version (grid, number, territory, reason, set_by, effective_on, recorded_at, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String CRITERION = """
            INSERT INTO assessment_grid_criterion (grid, number, rank, territory, criterion, title, meaning, weight, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String MARK = """
            INSERT INTO assessment_mark (event, criterion, territory, grid, project, assessor, mark, comment, previous, reason,
                effective_on, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Override
    public List<String> tables() {
        return List.of("assessment_grid", "assessment_grid_version", "assessment_grid_criterion", "assessment_mark");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        if (recorded.payload() instanceof GridEvent event) {
            write(event, recorded, rows);
        }
    }

    private static void write(GridEvent event, RecordedEvent recorded, Rows rows) {
        var row = recorded.aggregateId();
        long at = recorded.position();
        switch (event) {
            case GridSet e -> {
                rows.write(row, SET, e.grid(), e.programme(), e.territory(), e.number(), recorded.sequence(), at);
                version(e, e.number(), e.criteria(), null, e.effectiveOn(), recorded, rows);
            }
            case GridChanged e -> {
                rows.write(row, NUMBERED, e.number(), e.grid());
                version(e, e.number(), e.criteria(), e.reason(), e.effectiveOn(), recorded, rows);
                rows.write(row, TOUCHED, recorded.sequence(), at, e.grid());
            }
            case ProjectMarked e -> {
                mark(e, recorded, rows);
                rows.write(row, TOUCHED, recorded.sequence(), at, e.grid());
            }
        }
    }

    private static void version(
            GridEvent e,
            int number,
            List<GridCriterion> criteria,
            @Nullable String reason,
            LocalDate effectiveOn,
            RecordedEvent recorded,
            Rows rows) {
        var row = recorded.aggregateId();
        var territory = recorded.context().territory();
        long at = recorded.position();
        rows.write(
                row,
                VERSION,
                e.grid(),
                number,
                territory,
                reason,
                recorded.context().actor(),
                effectiveOn,
                recorded.recordedAt(),
                at);
        for (int rank = 0; rank < criteria.size(); rank++) {
            var criterion = criteria.get(rank);
            rows.write(
                    row,
                    CRITERION,
                    e.grid(),
                    number,
                    rank,
                    territory,
                    criterion.number(),
                    criterion.title(),
                    criterion.meaning(),
                    criterion.weight(),
                    at);
        }
    }

    private static void mark(ProjectMarked e, RecordedEvent recorded, Rows rows) {
        for (var mark : e.marks()) {
            rows.write(
                    recorded.aggregateId(),
                    MARK,
                    recorded.position(),
                    mark.criterion(),
                    recorded.context().territory(),
                    e.grid(),
                    e.project(),
                    recorded.context().actor(),
                    mark.mark(),
                    mark.comment(),
                    before(e, mark.criterion()),
                    e.reason(),
                    e.effectiveOn(),
                    recorded.position());
        }
    }

    /** Null where the assessor had not marked the project by that criterion. */
    private static @Nullable Integer before(ProjectMarked e, int criterion) {
        var previous = e.previous();
        return previous == null
                ? null
                : previous.stream()
                        .filter(mark -> mark.criterion() == criterion)
                        .map(CriterionMark::mark)
                        .findFirst()
                        .orElse(null);
    }
}
