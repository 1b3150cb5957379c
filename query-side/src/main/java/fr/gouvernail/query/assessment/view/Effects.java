package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.Confidence;
import fr.gouvernail.contract.assessment.EffectDomain;
import fr.gouvernail.kernel.id.EffectId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What projects are expected to change, and what was seen of it. A co-financer sees none of it, as of the projects. */
public final class Effects {

    private static final String ROWS =
            """
            SELECT * FROM assessment_effect
            WHERE (CAST(:project AS text) IS NULL OR project = :project) AND (CAST(:effect AS text) IS NULL OR effect = :effect)
                AND\s""" + Visibility.CONDITION + " ORDER BY dropped_on IS NOT NULL, wanted DESC, horizon, foreseen_event";

    private static final String OBSERVATIONS = """
            SELECT * FROM assessment_observation WHERE effect = :effect ORDER BY event DESC""";

    /** Over all projects of the territory: one project is too few to know an assessor by. */
    private static final String ACCURACY = """
            SELECT author, count(*) AS foreseen, count(observed) AS seen, count(*) FILTER (WHERE observed > 0) AS right_sense,
                COALESCE(round(avg(abs(gap)) * 10), 0)::int AS mean_gap
            FROM assessment_effect
            WHERE dropped_on IS NULL AND\s""" + Visibility.CONDITION + " GROUP BY author ORDER BY seen DESC, author";

    private final JdbcClient jdbc;

    public Effects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those still expected first, the wanted ones before the others. */
    public List<EffectRow> of(Reader reader, ProjectId project) {
        return rows(reader, project.text(), null);
    }

    public Optional<EffectRow.Sheet> find(Reader reader, EffectId effect) {
        return rows(reader, null, effect.text()).stream()
                .findFirst()
                .map(row -> new EffectRow.Sheet(row, observations(effect, !AssessmentAccess.isOutside(reader))));
    }

    public List<AssessorAccuracy> accuracy(Reader reader) {
        return jdbc.sql(ACCURACY)
                .params(Visibility.beyondOwnLines(reader).parameters())
                .query((row, _) -> new AssessorAccuracy(
                        PersonId.of(row.getString("author")),
                        row.getInt("foreseen"),
                        row.getInt("seen"),
                        row.getInt("right_sense"),
                        row.getInt("mean_gap")))
                .list();
    }

    private List<EffectRow> rows(Reader reader, @Nullable String project, @Nullable String effect) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("project", project);
        parameters.put("effect", effect);
        return jdbc.sql(ROWS)
                .params(parameters)
                .query((row, _) -> row(row, !AssessmentAccess.isOutside(reader)))
                .list();
    }

    private List<EffectRow.Observation> observations(EffectId effect, boolean inside) {
        return jdbc.sql(OBSERVATIONS)
                .param("effect", effect.text())
                .query((row, _) -> new EffectRow.Observation(
                        row.getInt("observed"),
                        row.getInt("gap"),
                        row.getString("what"),
                        inside ? Evidences.read(row, "evidence_") : null,
                        Columns.requiredDay(row, "effective_on"),
                        Columns.instant(row, "recorded_at"),
                        inside ? PersonId.of(row.getString("recorded_by")) : null,
                        row.getLong("event")))
                .list();
    }

    private static EffectRow row(ResultSet row, boolean inside) throws SQLException {
        var observedOn = Columns.day(row, "observed_on");
        var droppedOn = Columns.day(row, "dropped_on");
        return new EffectRow(
                EffectId.of(row.getString("effect")),
                ProjectId.of(row.getString("project")),
                TerritoryId.of(row.getString("territory")),
                EffectDomain.valueOf(row.getString("domain")),
                row.getBoolean("wanted"),
                row.getString("what"),
                row.getString("affected"),
                row.getInt("intensity"),
                Confidence.valueOf(row.getString("confidence")),
                Columns.requiredDay(row, "horizon"),
                inside ? PersonId.of(row.getString("author")) : null,
                Columns.requiredDay(row, "foreseen_on"),
                row.getLong("foreseen_event"),
                observedOn == null
                        ? null
                        : new EffectRow.Seen(
                                row.getInt("observed"), row.getInt("gap"), observedOn, row.getLong("observed_event")),
                droppedOn == null
                        ? null
                        : new EffectRow.Dropped(
                                droppedOn, row.getString("dropped_reason"), row.getLong("dropped_event")),
                row.getLong("version"));
    }
}
