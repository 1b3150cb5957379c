package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.ContributionChannel;
import fr.gouvernail.contract.assessment.ContributionOutcome;
import fr.gouvernail.kernel.id.ContributionId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What residents and associations brought to projects. Outside the administrations, what is published, and what the reader brought. */
public final class Contributions {

    private static final String ROWS = """
            SELECT * FROM assessment_contribution
            WHERE project = :project AND (:inside OR published_on IS NOT NULL OR recorded_by = :reader) AND\s""" + Visibility.CONDITION + " ORDER BY received_on DESC, event DESC";

    private static final String PROJECT =
            "SELECT project FROM assessment_contribution WHERE contribution = :contribution AND "
                    + Visibility.CONDITION;

    private static final String ANSWERS = """
            SELECT a.* FROM assessment_contribution_answer a JOIN assessment_contribution c ON c.contribution = a.contribution
            WHERE c.project = :project ORDER BY a.event DESC""";

    private final JdbcClient jdbc;

    public Contributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last received first. */
    public List<ContributionRow> of(Reader reader, ProjectId project, LocalDate day) {
        boolean inside = !AssessmentAccess.isOutside(reader);
        var answers = answers(project, inside);
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("project", project.text());
        parameters.put("inside", inside);
        parameters.put("reader", reader.person().text());
        return jdbc.sql(ROWS)
                .params(parameters)
                .query((row, _) -> row(row, answers.getOrDefault(row.getString("contribution"), List.of()), day))
                .list();
    }

    public Optional<ContributionRow> find(Reader reader, ProjectId project, ContributionId id, LocalDate day) {
        return of(reader, project, day).stream()
                .filter(row -> row.contribution().equals(id))
                .findFirst();
    }

    /** To which project it was brought; empty for who sees neither. */
    public Optional<ProjectId> projectOf(Reader reader, ContributionId id) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("contribution", id.text());
        return jdbc.sql(PROJECT)
                .params(parameters)
                .query((row, _) -> ProjectId.of(row.getString("project")))
                .optional();
    }

    private Map<String, List<ContributionRow.Answer>> answers(ProjectId project, boolean inside) {
        var answers = new HashMap<String, List<ContributionRow.Answer>>();
        jdbc.sql(ANSWERS).param("project", project.text()).query(row -> {
            answers.computeIfAbsent(row.getString("contribution"), _ -> new ArrayList<>())
                    .add(new ContributionRow.Answer(
                            ContributionOutcome.valueOf(row.getString("outcome")),
                            row.getString("answer"),
                            inside ? PersonId.of(row.getString("answered_by")) : null,
                            Columns.requiredDay(row, "effective_on"),
                            Columns.instant(row, "recorded_at"),
                            row.getLong("event")));
        });
        return answers;
    }

    private static ContributionRow row(ResultSet row, List<ContributionRow.Answer> answers, LocalDate day)
            throws SQLException {
        var organisation = row.getString("organisation");
        var answerBy = Columns.day(row, "answer_by");
        return new ContributionRow(
                ContributionId.of(row.getString("contribution")),
                ContributionChannel.valueOf(row.getString("channel")),
                organisation == null ? null : OrganisationId.of(organisation),
                row.getInt("people"),
                row.getString("summary"),
                answerBy,
                Columns.requiredDay(row, "received_on"),
                Columns.instant(row, "recorded_at"),
                row.getLong("event"),
                Columns.day(row, "published_on"),
                answers,
                answers.isEmpty() && answerBy != null && answerBy.isBefore(day),
                row.getLong("version"));
    }
}
