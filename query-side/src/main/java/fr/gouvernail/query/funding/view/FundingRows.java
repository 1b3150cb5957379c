package fr.gouvernail.query.funding.view;

import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the queries of this context share. */
final class FundingRows {

    /** The columns of {@link #project}, of a table aliased {@code t} joined to {@code funded_project f}. */
    static final String PROJECT_COLUMNS =
            "t.project, t.programme, t.territory, COALESCE(f.reference, '') AS project_reference, "
                    + "COALESCE(f.name, '') AS project_name, f.owner AS project_owner ";

    static FundedProject project(ResultSet row) throws SQLException {
        var programme = row.getString("programme");
        var owner = row.getString("project_owner");
        return new FundedProject(
                ProjectId.of(row.getString("project")),
                programme == null ? null : ProgrammeId.of(programme),
                TerritoryId.of(row.getString("territory")),
                row.getString("project_reference"),
                row.getString("project_name"),
                owner == null ? null : OrganisationId.of(owner));
    }

    private FundingRows() {}
}
