package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.ContributionChannel;
import fr.gouvernail.contract.assessment.ContributionOutcome;
import fr.gouvernail.contract.assessment.ContributionWording;
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

    private static final String CORRECTIONS = """
            SELECT b.* FROM assessment_contribution_correction b JOIN assessment_contribution c ON c.contribution = b.contribution
            WHERE c.project = :project ORDER BY b.event DESC""";

    private final JdbcClient jdbc;

    public Contributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last received first. */
    public List<ContributionRow> of(Reader reader, ProjectId project, LocalDate day) {
        boolean inside = !AssessmentAccess.isOutside(reader);
        var answers = answers(project, inside);
        var corrections = corrections(project);
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("project", project.text());
        parameters.put("inside", inside);
        parameters.put("reader", reader.person().text());
        return jdbc.sql(ROWS)
                .params(parameters)
                .query((row, _) -> {
                    var id = row.getString("contribution");
                    boolean own = reader.person().text().equals(row.getString("recorded_by"));
                    var corrected = corrections.getOrDefault(id, List.of()).stream()
                            .map(one -> seen(one, inside, own))
                            .toList();
                    return row(row, own, corrected, answers.getOrDefault(id, List.of()), day);
                })
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

    private Map<String, List<ContributionRow.Correction>> corrections(ProjectId project) {
        var corrections = new HashMap<String, List<ContributionRow.Correction>>();
        jdbc.sql(CORRECTIONS).param("project", project.text()).query(row -> {
            corrections
                    .computeIfAbsent(row.getString("contribution"), _ -> new ArrayList<>())
                    .add(new ContributionRow.Correction(
                            wording(row),
                            row.getString("reason"),
                            PersonId.of(row.getString("corrected_by")),
                            Columns.requiredDay(row, "effective_on"),
                            row.getLong("event")));
        });
        return corrections;
    }

    private static ContributionRow.Correction seen(ContributionRow.Correction one, boolean inside, boolean own) {
        return new ContributionRow.Correction(
                inside || own ? one.before() : null,
                one.reason(),
                inside ? one.by() : null,
                one.effectiveOn(),
                one.event());
    }

    private static ContributionWording wording(ResultSet row) throws SQLException {
        var organisation = row.getString("organisation");
        return new ContributionWording(
                ContributionChannel.valueOf(row.getString("channel")),
                organisation == null ? null : OrganisationId.of(organisation),
                row.getInt("people"),
                row.getString("summary"));
    }

    private static ContributionRow row(
            ResultSet row,
            boolean own,
            List<ContributionRow.Correction> corrections,
            List<ContributionRow.Answer> answers,
            LocalDate day)
            throws SQLException {
        var wording = wording(row);
        var answerBy = Columns.day(row, "answer_by");
        return new ContributionRow(
                ContributionId.of(row.getString("contribution")),
                wording.channel(),
                wording.organisation(),
                wording.people(),
                wording.summary(),
                answerBy,
                Columns.requiredDay(row, "received_on"),
                Columns.instant(row, "recorded_at"),
                row.getLong("event"),
                Columns.day(row, "published_on"),
                own,
                corrections,
                answers,
                answers.isEmpty() && answerBy != null && answerBy.isBefore(day),
                row.getLong("version"));
    }
}
