package fr.gouvernail.query.funding.view;

import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The projects that money may be for, with or without a plan. A co-financer sees none of them. */
public final class FundedProjects {

    private static final String ONE = "SELECT " + FundingRows.PROJECT_COLUMNS + """
             FROM (SELECT * FROM funded_project WHERE\s""" + Visibility.CONDITION + """
            ) t JOIN funded_project f ON f.project = t.project WHERE t.project = :project""";

    private final JdbcClient jdbc;

    public FundedProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when it does not exist, or not for this reader. */
    public Optional<FundedProject> find(Reader reader, ProjectId project) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("project", project.text());
        return jdbc.sql(ONE)
                .params(parameters)
                .query((row, number) -> FundingRows.project(row))
                .optional();
    }
}
