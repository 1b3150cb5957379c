package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.BudgetSection;
import fr.gouvernail.contract.portfolio.ExpectedEffect;
import fr.gouvernail.contract.portfolio.Participation;
import fr.gouvernail.contract.portfolio.Recurrence;
import fr.gouvernail.contract.portfolio.SheetPriority;
import fr.gouvernail.contract.portfolio.SheetReaders;
import fr.gouvernail.contract.portfolio.SheetText;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SheetId;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import fr.gouvernail.query.platform.reading.WhyAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sheets of projects and actions. A co-financer sees none; what is kept for the administrations is left out for partners and residents. */
public final class Fiches {

    private static final String SHEET =
            "SELECT * FROM portfolio_sheet WHERE sheet = :sheet AND " + Visibility.CONDITION;

    private static final String STEPS = "SELECT * FROM portfolio_sheet_step WHERE sheet = :sheet ORDER BY number";

    private static final String YEARS =
            "SELECT * FROM portfolio_sheet_year WHERE sheet = :sheet ORDER BY year, section";

    private static final String CHANGES = "SELECT * FROM portfolio_sheet_change WHERE sheet = :sheet AND "
            + Visibility.CONDITION + " ORDER BY event DESC, rank";

    /** The frame of every project beside what its sheet says. */
    private static final String PROJECTS = """
            SELECT p.project AS framed_project, p.frame_event, p.lead, s.*
            FROM (SELECT * FROM project_sheet WHERE\s""" + Visibility.CONDITION + """
            ) p LEFT JOIN portfolio_sheet s ON s.project = p.project AND s.action IS NULL""";

    private final JdbcClient jdbc;

    public Fiches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while nothing was said of the project, or not for this reader. */
    public Optional<Fiche> of(Reader reader, ProjectId project) {
        return find(reader, SheetId.of(project));
    }

    /** Empty while nothing was said of the action, or not for this reader. */
    public Optional<Fiche> of(Reader reader, ActionId action) {
        return find(reader, SheetId.of(action));
    }

    public Optional<Fiche> find(Reader reader, SheetId sheet) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("sheet", sheet.text());
        boolean trusted = WhyAccess.of(reader).trail();
        return jdbc.sql(SHEET)
                .params(parameters)
                .query((row, number) -> fiche(row, trusted, steps(sheet), years(sheet)))
                .optional();
    }

    /** What the sheet said before, the last change first; none for who is shown no person. */
    public List<SheetChange> changes(Reader reader, SheetId sheet) {
        if (!WhyAccess.of(reader).trail()) {
            return List.of();
        }
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("sheet", sheet.text());
        return jdbc.sql(CHANGES)
                .params(parameters)
                .query((row, _) -> change(row))
                .list();
    }

    private static SheetChange change(ResultSet row) throws SQLException {
        return new SheetChange(
                SheetChange.Kind.valueOf(row.getString("kind")),
                row.getString("field"),
                whole(row, "year"),
                Columns.constant(BudgetSection.class, row, "section"),
                row.getString("before_value"),
                row.getString("after_value"),
                row.getString("reason"),
                PersonId.of(row.getString("changed_by")),
                Columns.requiredDay(row, "effective_on"),
                row.getLong("event"));
    }

    /** How much each project's sheet says; what is kept from the reader counts, as its being there is no secret. */
    public Map<ProjectId, Completeness> completeness(Reader reader) {
        var found = new HashMap<ProjectId, Completeness>();
        jdbc.sql(PROJECTS)
                .params(Visibility.beyondOwnLines(reader).parameters())
                .query(row -> {
                    var frame = new Completeness.Framed(
                            Columns.number(row, "frame_event") != null, row.getString("lead") != null);
                    var text = row.getString("sheet") == null ? SheetText.EMPTY : text(row);
                    found.put(
                            ProjectId.of(row.getString("framed_project")),
                            Completeness.of(SheetField.OF_PROJECT, Completeness.filled(frame, text)));
                });
        return found;
    }

    /** What the sheets of projects say, for files; without what is kept for the administrations, whoever asks. */
    public Map<ProjectId, SheetText> published(Reader reader) {
        var found = new HashMap<ProjectId, SheetText>();
        jdbc.sql(PROJECTS)
                .params(Visibility.beyondOwnLines(reader).parameters())
                .query(row -> {
                    if (row.getString("sheet") != null && !isReserved(row)) {
                        found.put(ProjectId.of(row.getString("framed_project")), text(row));
                    }
                });
        return found;
    }

    private List<Fiche.Step> steps(SheetId sheet) {
        return jdbc.sql(STEPS)
                .param("sheet", sheet.text())
                .query((row, number) -> new Fiche.Step(
                        row.getInt("number"),
                        row.getString("name"),
                        Columns.day(row, "planned_on"),
                        Columns.day(row, "done_on"),
                        row.getLong("event")))
                .list();
    }

    private List<Fiche.Year> years(SheetId sheet) {
        return jdbc.sql(YEARS)
                .param("sheet", sheet.text())
                .query((row, number) -> new Fiche.Year(
                        row.getInt("year"),
                        BudgetSection.valueOf(row.getString("section")),
                        row.getLong("forecast_ht"),
                        Columns.number(row, "real_ht"),
                        whole(row, "forecast_fte"),
                        whole(row, "real_fte"),
                        row.getLong("event")))
                .list();
    }

    private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static Fiche fiche(ResultSet row, boolean trusted, List<Fiche.Step> steps, List<Fiche.Year> years)
            throws SQLException {
        boolean reserved = !trusted && isReserved(row);
        var action = row.getString("action");
        return new Fiche(
                SheetId.of(row.getString("sheet")),
                ProjectId.of(row.getString("project")),
                action == null ? null : ActionId.of(action),
                reserved ? SheetText.EMPTY : text(row),
                reserved,
                Columns.requiredDay(row, "described_on"),
                row.getLong("described_event"),
                reserved ? List.of() : steps,
                reserved ? List.of() : years,
                row.getLong("version"),
                row.getLong("last_event"));
    }

    /** What nobody has opened to everybody stays within the administrations. */
    private static boolean isReserved(ResultSet row) throws SQLException {
        return !SheetReaders.EVERYBODY.name().equals(row.getString("readers"));
    }

    private static SheetText text(ResultSet row) throws SQLException {
        var effects = row.getString("expected_effects");
        return new SheetText(
                row.getString("presentation"),
                row.getString("objectives"),
                row.getString("beneficiaries"),
                Columns.constant(SheetPriority.class, row, "priority"),
                Columns.constant(Participation.class, row, "participation"),
                row.getString("centrality"),
                row.getString("planning"),
                effects.isEmpty()
                        ? List.of()
                        : Stream.of(effects.split(",", -1))
                                .map(ExpectedEffect::valueOf)
                                .toList(),
                Columns.constant(Recurrence.class, row, "recurrence"),
                Columns.constant(SheetReaders.class, row, "readers"));
    }
}
