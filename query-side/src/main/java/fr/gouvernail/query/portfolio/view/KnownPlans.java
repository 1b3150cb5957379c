package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import fr.gouvernail.query.portfolio.view.PlanContext.KnownAction;
import fr.gouvernail.query.portfolio.view.PlanContext.KnownProject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The projects and actions of a programme as they stand, by their references: what an imported plan is held against. */
public final class KnownPlans {

    private static final String PROJECTS = """
            SELECT project, reference, name FROM programme_project
            WHERE programme = :programme AND\s""" + Visibility.CONDITION;

    private static final String ACTIONS = """
            SELECT action, project, reference FROM action_sheet
            WHERE programme = :programme AND cancelled_on IS NULL AND\s""" + Visibility.CONDITION;

    private static final String USED = """
            SELECT project FROM funding_plan WHERE territory = CAST(:territory AS text) AND project = ANY(:all)
            UNION ALL
            SELECT subject FROM governance_decision WHERE territory = CAST(:territory AS text) AND subject = ANY(:all)""";

    private final JdbcClient jdbc;

    public KnownPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<KnownProject> projects(Reader reader, ProgrammeId programme) {
        var parameters = Visibility.of(reader).parameters();
        parameters.put("programme", programme.text());
        return jdbc.sql(PROJECTS)
                .params(parameters)
                .query((row, _) -> new KnownProject(
                        ProjectId.of(row.getString("project")), row.getString("reference"), row.getString("name")))
                .list();
    }

    public List<KnownAction> actions(Reader reader, ProgrammeId programme) {
        var parameters = Visibility.of(reader).parameters();
        parameters.put("programme", programme.text());
        return jdbc.sql(ACTIONS)
                .params(parameters)
                .query((row, _) -> new KnownAction(
                        row.getString("action"), ProjectId.of(row.getString("project")), row.getString("reference")))
                .list();
    }

    /** Which of these projects and actions a funding plan or a decision refers to. */
    public Set<String> used(String territory, Set<String> all) {
        return new HashSet<>(jdbc.sql(USED)
                .param("territory", territory)
                .param("all", all.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
