package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.contract.assessment.FeasibilityItem;
import fr.gouvernail.contract.assessment.ImpactStudy;
import fr.gouvernail.contract.assessment.Rating;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.assessment.view.FeasibilitySheet.Item;
import fr.gouvernail.query.assessment.view.FeasibilitySheet.Said;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The examinations of projects. A co-financer sees none of them, as of the projects. */
public final class Feasibilities {

    private static final String SHEET = """
            SELECT * FROM assessment_feasibility WHERE project = :project AND\s""" + Visibility.CONDITION;

    private static final String ITEMS = "SELECT * FROM assessment_item WHERE feasibility = :feasibility";

    private static final String HISTORY = """
            SELECT * FROM assessment_item_history WHERE feasibility = :feasibility AND item = :item ORDER BY event DESC""";

    private static final String EVIDENCE = """
            SELECT * FROM assessment_evidence WHERE feasibility = :feasibility AND item = :item ORDER BY event, rank""";

    private final JdbcClient jdbc;

    public Feasibilities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while the examination is not opened, or not for this reader. */
    public Optional<FeasibilitySheet> of(Reader reader, ProjectId project) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("project", project.text());
        return jdbc.sql(SHEET)
                .params(parameters)
                .query((row, _) -> sheet(row, project, !AssessmentAccess.isOutside(reader)))
                .optional();
    }

    /** All that was said of an item, the last recorded first; only for an examination that the reader found. Outside, without persons nor papers. */
    public List<Said> said(Reader reader, FeasibilityId feasibility, FeasibilityItem item) {
        boolean inside = !AssessmentAccess.isOutside(reader);
        var evidence = inside ? evidence(feasibility, item) : Map.<Long, List<Evidence>>of();
        return jdbc.sql(HISTORY)
                .param("feasibility", feasibility.text())
                .param("item", item.name())
                .query((row, _) -> new Said(
                        Rating.valueOf(row.getString("rating")),
                        row.getString("words"),
                        row.getBoolean("lifts"),
                        reserve(row, inside),
                        evidence.getOrDefault(row.getLong("event"), List.of()),
                        Columns.requiredDay(row, "effective_on"),
                        Columns.instant(row, "recorded_at"),
                        inside ? PersonId.of(row.getString("recorded_by")) : null,
                        row.getLong("event")))
                .list();
    }

    private Map<Long, List<Evidence>> evidence(FeasibilityId feasibility, FeasibilityItem item) {
        var byEvent = new HashMap<Long, List<Evidence>>();
        jdbc.sql(EVIDENCE)
                .param("feasibility", feasibility.text())
                .param("item", item.name())
                .query(row -> {
                    byEvent.computeIfAbsent(row.getLong("event"), _ -> new ArrayList<>())
                            .add(Objects.requireNonNull(Evidences.read(row, "")));
                });
        return byEvent;
    }

    private FeasibilitySheet sheet(ResultSet row, ProjectId project, boolean inside) throws SQLException {
        var feasibility = FeasibilityId.of(row.getString("feasibility"));
        return new FeasibilitySheet(
                feasibility,
                project,
                TerritoryId.of(row.getString("territory")),
                Columns.requiredDay(row, "opened_on"),
                items(feasibility, inside),
                study(row, inside),
                level(row),
                row.getLong("version"),
                row.getLong("last_event"));
    }

    private List<Item> items(FeasibilityId feasibility, boolean inside) {
        var known = new EnumMap<FeasibilityItem, Item>(FeasibilityItem.class);
        jdbc.sql(ITEMS).param("feasibility", feasibility.text()).query(row -> {
            var item = item(row, inside);
            known.put(item.item(), item);
        });
        return Arrays.stream(FeasibilityItem.values())
                .map(item -> known.getOrDefault(item, Item.untouched(item)))
                .toList();
    }

    private static Item item(ResultSet row, boolean inside) throws SQLException {
        return new Item(
                FeasibilityItem.valueOf(row.getString("item")),
                inside ? Columns.person(row, "assessor") : null,
                Columns.day(row, "due_on"),
                Columns.constant(Rating.class, row, "rating"),
                row.getString("observation"),
                reserve(row, inside),
                inside ? Columns.person(row, "rated_by") : null,
                Columns.day(row, "rated_on"),
                Columns.number(row, "rated_event"),
                Columns.day(row, "lifted_on"),
                Columns.number(row, "lifted_event"));
    }

    private static FeasibilitySheet.@Nullable ReserveRow reserve(ResultSet row, boolean inside) throws SQLException {
        var what = row.getString("reserve_what");
        return what == null
                ? null
                : new FeasibilitySheet.ReserveRow(
                        what,
                        inside ? Columns.person(row, "reserve_owner") : null,
                        Columns.requiredDay(row, "reserve_due_on"));
    }

    private static FeasibilitySheet.@Nullable Study study(ResultSet row, boolean inside) throws SQLException {
        var on = Columns.day(row, "study_on");
        return on == null
                ? null
                : new FeasibilitySheet.Study(
                        row.getInt("population"),
                        row.getLong("operating_revenue"),
                        row.getLong("expense"),
                        row.getLong("threshold"),
                        row.getBoolean("mandatory"),
                        ImpactStudy.valueOf(row.getString("study")),
                        inside ? Evidences.read(row, "study_") : null,
                        on,
                        row.getLong("study_event"));
    }

    private static FeasibilitySheet.@Nullable Level level(ResultSet row) throws SQLException {
        var on = Columns.day(row, "level_on");
        return on == null
                ? null
                : new FeasibilitySheet.Level(
                        row.getInt("firm_actors"),
                        Columns.number(row, "firm_amount"),
                        row.getString("level_reason"),
                        on,
                        row.getLong("level_event"));
    }
}
