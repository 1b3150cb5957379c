package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.AdviceGround;
import fr.gouvernail.contract.assessment.AppealBy;
import fr.gouvernail.contract.assessment.AppealSilence;
import fr.gouvernail.contract.assessment.OpinionContent;
import fr.gouvernail.contract.assessment.OpinionDocument;
import fr.gouvernail.contract.assessment.OpinionKind;
import fr.gouvernail.contract.assessment.PermitKind;
import fr.gouvernail.contract.assessment.PermitOutcome;
import fr.gouvernail.contract.assessment.Prescription;
import fr.gouvernail.contract.assessment.PrescriptionOwner;
import fr.gouvernail.contract.assessment.SilenceEffect;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.reading.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of opinions. */
final class OpinionColumns {

    /** A line of a draft; the prescription is null for a draft without any. */
    record DraftLine(
            Verdict verdict, String reasons, @Nullable Prescription prescription) {}

    static OpinionRow row(ResultSet rs, int number) throws SQLException {
        var action = rs.getString("action");
        return new OpinionRow(
                OpinionId.of(rs.getString("opinion")),
                TerritoryId.of(rs.getString("territory")),
                ProjectId.of(rs.getString("project")),
                rs.getString("project_reference"),
                rs.getString("project_name"),
                action == null ? null : ActionId.of(action),
                rs.getString("action_name"),
                OpinionKind.valueOf(rs.getString("kind")),
                Columns.constant(AdviceGround.class, rs, "ground"),
                rs.getString("service_shown"),
                rs.getString("subject"),
                Columns.requiredDay(rs, "asked_on"),
                rs.getLong("asked_event"),
                Columns.requiredDay(rs, "due_on"),
                rs.getLong("due_event"),
                rs.getString("delay_rule"),
                SilenceEffect.valueOf(rs.getString("silence")),
                rs.getString("silence_rule"),
                permit(rs),
                OpinionStage.valueOf(rs.getString("state")),
                rs.getBoolean("drafted"),
                Columns.constant(Verdict.class, rs, "verdict"),
                Columns.day(rs, "answered_on"),
                Columns.number(rs, "answered_event"),
                Columns.day(rs, "appeal_on"),
                Columns.constant(AppealBy.class, rs, "appeal_by"),
                Columns.day(rs, "appeal_answer_by"),
                Columns.constant(AppealSilence.class, rs, "appeal_silence"),
                opinion(rs, "replaces"),
                opinion(rs, "replaced_by"),
                rs.getString("reason"),
                new PrescriptionTotals(
                        rs.getInt("count"),
                        rs.getInt("open"),
                        rs.getInt("unestimated"),
                        rs.getLong("cost"),
                        rs.getInt("days")),
                Columns.requiredDay(rs, "last_on"),
                rs.getLong("version"),
                rs.getLong("last_event"));
    }

    private static @Nullable PermitRow permit(ResultSet rs) throws SQLException {
        var kind = Columns.constant(PermitKind.class, rs, "permit_kind");
        return kind == null
                ? null
                : new PermitRow(
                        kind,
                        Columns.requiredDay(rs, "permit_filed_on"),
                        rs.getString("permit_reference"),
                        Columns.day(rs, "decision_due_on"),
                        Columns.constant(PermitOutcome.class, rs, "permit_outcome"),
                        Columns.day(rs, "permit_decided_on"),
                        rs.getString("permit_decision"),
                        rs.getBoolean("permit_states"),
                        Columns.number(rs, "permit_event"));
    }

    private static @Nullable OpinionId opinion(ResultSet rs, String column) throws SQLException {
        var text = rs.getString(column);
        return text == null ? null : OpinionId.of(text);
    }

    static @Nullable Boolean said(ResultSet rs, String column) throws SQLException {
        boolean value = rs.getBoolean(column);
        return rs.wasNull() ? null : value;
    }

    /** @param inside whether the reader is shown persons */
    static OpinionSheet.PrescriptionRow prescription(ResultSet rs, boolean inside) throws SQLException {
        var owner = owner(rs);
        boolean shown = owner != null && (inside || owner.person() == null);
        return new OpinionSheet.PrescriptionRow(
                rs.getInt("number"),
                rs.getString("text"),
                Columns.number(rs, "cost_ht"),
                Columns.number(rs, "cost_event"),
                days(rs),
                shown ? owner : null,
                rs.getString("owner_name"),
                Columns.number(rs, "owner_event"),
                Columns.day(rs, "in_charge_on"),
                Columns.day(rs, "closed_on"),
                inside ? Columns.person(rs, "closed_by") : null,
                Columns.number(rs, "closed_event"),
                Columns.day(rs, "reopened_on"),
                rs.getString("reopened_reason"),
                rs.getBoolean("lapsed"),
                rs.getLong("issued_event"));
    }

    private static @Nullable PrescriptionOwner owner(ResultSet rs) throws SQLException {
        var person = Columns.person(rs, "owner_person");
        var organisation = rs.getString("owner_organisation");
        return person == null && organisation == null
                ? null
                : new PrescriptionOwner(person, organisation == null ? null : OrganisationId.of(organisation));
    }

    private static @Nullable Integer days(ResultSet rs) throws SQLException {
        int days = rs.getInt("delay_days");
        return rs.wasNull() ? null : days;
    }

    /** @param inside whether the reader is shown persons and papers */
    static OpinionSheet.Step step(ResultSet rs, boolean inside) throws SQLException {
        var document = rs.getString("document_name");
        return new OpinionSheet.Step(
                rs.getLong("event"),
                rs.getString("name"),
                rs.getObject("number", Integer.class),
                rs.getString("detail"),
                rs.getString("text"),
                Columns.requiredDay(rs, "effective_on"),
                Columns.instant(rs, "recorded_at"),
                inside ? Columns.person(rs, "actor") : null,
                Role.valueOf(rs.getString("role")),
                !inside || document == null
                        ? null
                        : new OpinionDocument(
                                document, rs.getString("fingerprint"), rs.getLong("bytes"), rs.getString("link")));
    }

    static DraftLine draftLine(ResultSet rs, int number) throws SQLException {
        var text = rs.getString("text");
        var cost = Columns.number(rs, "cost_ht");
        return new DraftLine(
                Verdict.valueOf(rs.getString("verdict")),
                rs.getString("reasons"),
                text == null
                        ? null
                        : new Prescription(text, cost == null ? null : new Money(cost), days(rs), owner(rs)));
    }

    static @Nullable OpinionContent draft(List<DraftLine> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        var first = lines.getFirst();
        var prescriptions = lines.stream()
                .map(DraftLine::prescription)
                .<Prescription>mapMulti((one, into) -> {
                    if (one != null) {
                        into.accept(one);
                    }
                })
                .toList();
        return new OpinionContent(first.verdict(), first.reasons(), prescriptions);
    }

    private OpinionColumns() {}
}
