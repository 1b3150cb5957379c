package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.RiskOutcome;
import fr.gouvernail.contract.portfolio.RiskRating;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.RiskId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import fr.gouvernail.query.platform.reading.WhyAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registers of risks: read within the administrations alone. */
public final class Risks {

    private static final String ROWS =
            """
            SELECT * FROM portfolio_risk
            WHERE (CAST(:project AS text) IS NULL OR project = :project) AND (CAST(:risk AS text) IS NULL OR risk = :risk) AND\s""" + Visibility.CONDITION + " ORDER BY closed_on IS NOT NULL, probability * severity DESC, review_on";

    private static final String TURNS = "SELECT * FROM portfolio_risk_turn WHERE risk = :risk ORDER BY event DESC";

    private final JdbcClient jdbc;

    public Risks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static boolean mayRead(Reader reader) {
        return WhyAccess.of(reader).trail();
    }

    /** Open ones first, the worst before the others; none for who may not read them. */
    public List<RiskRow> of(Reader reader, ProjectId project) {
        return rows(reader, project.text(), null);
    }

    /** Those of every project that the reader may see. */
    public List<RiskRow> all(Reader reader) {
        return rows(reader, null, null);
    }

    public Optional<RiskRow.Sheet> find(Reader reader, RiskId risk) {
        return rows(reader, null, risk.text()).stream().findFirst().map(row -> new RiskRow.Sheet(row, turns(risk)));
    }

    private List<RiskRow> rows(Reader reader, @Nullable String project, @Nullable String risk) {
        if (!mayRead(reader)) {
            return List.of();
        }
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("project", project);
        parameters.put("risk", risk);
        return jdbc.sql(ROWS).params(parameters).query((row, _) -> row(row)).list();
    }

    private List<RiskRow.Turn> turns(RiskId risk) {
        return jdbc.sql(TURNS)
                .param("risk", risk.text())
                .query((row, _) -> new RiskRow.Turn(
                        row.getString("fact"),
                        new RiskRating(row.getInt("probability"), row.getInt("severity")),
                        Columns.constant(RiskOutcome.class, row, "outcome"),
                        row.getString("reason"),
                        PersonId.of(row.getString("actor")),
                        Columns.requiredDay(row, "effective_on"),
                        Columns.instant(row, "recorded_at"),
                        row.getLong("event")))
                .list();
    }

    private static RiskRow row(ResultSet row) throws SQLException {
        var residual = Columns.number(row, "residual_probability");
        return new RiskRow(
                RiskId.of(row.getString("risk")),
                ProjectId.of(row.getString("project")),
                TerritoryId.of(row.getString("territory")),
                row.getString("name"),
                row.getString("cause"),
                new RiskRating(row.getInt("probability"), row.getInt("severity")),
                PersonId.of(row.getString("owner")),
                row.getString("response"),
                residual == null ? null : new RiskRating(residual.intValue(), row.getInt("residual_severity")),
                Columns.requiredDay(row, "review_on"),
                Columns.requiredDay(row, "opened_on"),
                row.getLong("judged_event"),
                Columns.day(row, "closed_on"),
                Columns.constant(RiskOutcome.class, row, "outcome"),
                row.getString("closed_reason"),
                row.getLong("version"));
    }
}
