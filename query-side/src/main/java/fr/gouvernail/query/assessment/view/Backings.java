package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.ActorKind;
import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.contract.assessment.Commitment;
import fr.gouvernail.contract.assessment.CommitmentKind;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Money;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who backs each project, and who opposes it. A co-financer sees none of it, as of the project itself. */
public final class Backings {

    private static final String ROWS = """
            SELECT * FROM assessment_backing
            WHERE (CAST(:project AS text) IS NULL OR project = :project) AND (CAST(:backing AS text) IS NULL OR backing = :backing)
                AND\s""" + Visibility.CONDITION + " ORDER BY declared_on, declared_event";

    private static final String COMMITMENTS = """
            SELECT * FROM assessment_commitment WHERE backing = ANY(:backings) ORDER BY backing, number""";

    private static final String POSITIONS = """
            SELECT * FROM assessment_position WHERE backing = :backing ORDER BY event DESC""";

    private final JdbcClient jdbc;

    public Backings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were declared. */
    public List<BackingRow> of(Reader reader, ProjectId project, LocalDate day) {
        return rows(reader, project.text(), null, day).stream()
                .map(row -> AssessmentAccess.isHidden(reader, row.namedOutside()) ? row.withoutId() : row)
                .toList();
    }

    public Optional<BackingRow> find(Reader reader, BackingId backing, LocalDate day) {
        return rows(reader, null, backing.text(), day).stream()
                .filter(row -> !AssessmentAccess.isHidden(reader, row.namedOutside()))
                .findFirst();
    }

    /** Every position the actor held, the last one first; only for a backing that the reader found. */
    public List<PositionRow> positions(BackingId backing) {
        return jdbc.sql(POSITIONS)
                .param("backing", backing.text())
                .query((row, _) -> new PositionRow(
                        BackingPosition.valueOf(row.getString("position")),
                        row.getString("reason"),
                        Columns.requiredDay(row, "effective_on"),
                        Columns.instant(row, "recorded_at"),
                        PersonId.of(row.getString("recorded_by")),
                        row.getLong("event")))
                .list();
    }

    private List<BackingRow> rows(Reader reader, @Nullable String project, @Nullable String backing, LocalDate day) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        parameters.put("project", project);
        parameters.put("backing", backing);
        var found = jdbc.sql(ROWS)
                .params(parameters)
                .query((row, _) -> row(row, reader))
                .list();
        var commitments = commitments(found);
        return found.stream()
                .map(row -> with(row, seen(reader, row, commitments), day))
                .toList();
    }

    private static List<CommitmentRow> seen(
            Reader reader, BackingRow row, Map<String, List<CommitmentRow>> commitments) {
        var all = commitments.getOrDefault(id(row), List.of());
        return AssessmentAccess.isOutside(reader)
                ? all.stream().map(one -> one.outside(row.namedOutside())).toList()
                : all;
    }

    private Map<String, List<CommitmentRow>> commitments(List<BackingRow> rows) {
        var byBacking = new HashMap<String, List<CommitmentRow>>();
        if (rows.isEmpty()) {
            return byBacking;
        }
        jdbc.sql(COMMITMENTS)
                .param("backings", rows.stream().map(Backings::id).toArray(String[]::new))
                .query(row -> {
                    byBacking
                            .computeIfAbsent(row.getString("backing"), _ -> new ArrayList<>())
                            .add(commitment(row));
                });
        return byBacking;
    }

    private static String id(BackingRow row) {
        return Objects.requireNonNull(row.backing()).text();
    }

    private static BackingRow with(BackingRow row, List<CommitmentRow> commitments, LocalDate day) {
        return new BackingRow(
                row.backing(),
                row.project(),
                row.territory(),
                row.actor(),
                row.namedOutside(),
                row.position(),
                row.positionOn(),
                row.positionEvent(),
                row.statement(),
                commitments,
                BackingRow.standing(row.position(), commitments, day),
                row.version());
    }

    private static BackingRow row(ResultSet row, Reader reader) throws SQLException {
        var organisation = row.getString("organisation");
        var actor = new BackingActor(
                ActorKind.valueOf(row.getString("actor_kind")),
                organisation == null ? null : OrganisationId.of(organisation),
                Columns.person(row, "person"),
                row.getString("actor_group"));
        boolean namedOutside = row.getBoolean("named_outside");
        return new BackingRow(
                BackingId.of(row.getString("backing")),
                ProjectId.of(row.getString("project")),
                TerritoryId.of(row.getString("territory")),
                AssessmentAccess.seen(reader, actor, namedOutside),
                namedOutside,
                BackingPosition.valueOf(row.getString("position")),
                Columns.requiredDay(row, "position_on"),
                row.getLong("position_event"),
                row.getString("statement"),
                List.of(),
                ActorStanding.IN_WORDS,
                row.getLong("version"));
    }

    private static CommitmentRow commitment(ResultSet row) throws SQLException {
        var amount = Columns.number(row, "amount");
        var quantity = Columns.number(row, "quantity");
        return new CommitmentRow(
                row.getInt("number"),
                new Commitment(
                        CommitmentKind.valueOf(row.getString("kind")),
                        row.getString("what"),
                        amount == null ? null : new Money(amount),
                        quantity == null ? null : quantity.intValue(),
                        row.getString("unit"),
                        row.getString("condition"),
                        Columns.day(row, "valid_until"),
                        Evidences.read(row, "evidence_")),
                Columns.requiredDay(row, "signed_on"),
                row.getLong("signed_event"),
                check(row),
                met(row),
                withdrawal(row));
    }

    private static CommitmentRow.@Nullable Check check(ResultSet row) throws SQLException {
        var on = Columns.day(row, "checked_on");
        return on == null
                ? null
                : new CommitmentRow.Check(
                        on,
                        PersonId.of(row.getString("checked_by")),
                        row.getString("check_note"),
                        row.getLong("check_event"));
    }

    private static CommitmentRow.@Nullable Met met(ResultSet row) throws SQLException {
        var on = Columns.day(row, "met_on");
        return on == null
                ? null
                : new CommitmentRow.Met(
                        on, row.getString("met_how"), Evidences.read(row, "met_"), row.getLong("met_event"));
    }

    private static CommitmentRow.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var on = Columns.day(row, "withdrawn_on");
        return on == null
                ? null
                : new CommitmentRow.Withdrawal(on, row.getString("withdrawn_reason"), row.getLong("withdrawn_event"));
    }
}
