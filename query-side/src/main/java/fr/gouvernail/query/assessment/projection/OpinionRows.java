package fr.gouvernail.query.assessment.projection;

import fr.gouvernail.contract.assessment.NumberedPrescription;
import fr.gouvernail.contract.assessment.OpinionContent;
import fr.gouvernail.contract.assessment.OpinionEvent;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealAnswered;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealLodged;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealSilenceRecorded;
import fr.gouvernail.contract.assessment.OpinionEvent.CommissionConsulted;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionAsked;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionDelayChanged;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionDrafted;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionIssued;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionReplaced;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionWithdrawn;
import fr.gouvernail.contract.assessment.OpinionEvent.PermitDecided;
import fr.gouvernail.contract.assessment.OpinionEvent.SilenceRecorded;
import fr.gouvernail.contract.assessment.Prescription;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.query.assessment.projection.OpinionSteps.Said;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The statements of one event on an opinion. All name the opinion as their row, so that they keep their order. */
final class OpinionRows {

    private final RecordedEvent recorded;
    private final Rows rows;
    private final OpinionSteps steps;

    OpinionRows(RecordedEvent recorded, Rows rows) {
        this.recorded = recorded;
        this.rows = rows;
        this.steps = new OpinionSteps(recorded, rows);
    }

    void write(OpinionEvent event) {
        change(event);
        steps.write(event.opinion(), Objects.requireNonNull(event.effectiveOn()), said(event));
    }

    private void change(OpinionEvent event) {
        long at = recorded.position();
        long version = recorded.sequence();
        var id = event.opinion();
        switch (event) {
            case OpinionAsked e -> asked(e);
            case OpinionDelayChanged e ->
                send(
                        id,
                        OpinionSql.DELAY,
                        e.currentDueOn(),
                        at,
                        e.currentDecisionDueOn(),
                        e.effectiveOn(),
                        version,
                        at,
                        id);
            case OpinionWithdrawn e -> send(id, OpinionSql.STATE, "WITHDRAWN", e.effectiveOn(), version, at, id);
            case OpinionDrafted e -> drafted(e);
            case OpinionIssued e ->
                answered(id, "ISSUED", e.verdict(), e.reasons(), e.onBehalf(), e.effectiveOn(), e.prescriptions());
            case SilenceRecorded e -> answered(id, "SILENT", null, null, null, e.effectiveOn(), List.of());
            case OpinionReplaced e -> {
                send(id, OpinionSql.REPLACED, e.by(), e.effectiveOn(), version, at, id);
                send(id, OpinionSql.LAPSE, at, id);
            }
            case AppealLodged e ->
                send(
                        id,
                        OpinionSql.APPEAL,
                        e.effectiveOn(),
                        e.by(),
                        e.answerBy(),
                        e.silence(),
                        at,
                        e.effectiveOn(),
                        version,
                        at,
                        id);
            case CommissionConsulted e -> send(id, OpinionSql.TOUCH, e.effectiveOn(), version, at, id);
            case AppealAnswered e ->
                answered(id, "SETTLED", e.verdict(), e.reasons(), null, e.effectiveOn(), e.prescriptions());
            case AppealSilenceRecorded e -> silentOnAppeal(e);
            case PermitDecided e -> permit(e);
        }
    }

    /** The line of the chronology. */
    private static Said said(OpinionEvent event) {
        return switch (event) {
            case OpinionAsked e ->
                Said.of(
                        e.replaces() == null ? "asked" : "taken-over",
                        e.reason(),
                        e.request().document());
            case OpinionDelayChanged e -> Said.of("delay-changed", e.reason(), e.document());
            case OpinionWithdrawn e -> Said.of("withdrawn", e.reason(), null);
            case OpinionDrafted e -> new Said("drafted", null, e.draft().verdict(), null, null);
            case OpinionIssued e -> new Said("issued", null, e.verdict(), e.reasons(), e.document());
            case SilenceRecorded e -> new Said("silence-recorded", null, e.silence(), e.silenceRule(), null);
            case OpinionReplaced e -> Said.of("replaced", e.reason(), null);
            case AppealLodged e -> new Said("appeal-lodged", null, e.by(), e.grounds(), e.document());
            case CommissionConsulted e -> Said.of("commission-consulted", e.view(), e.document());
            case AppealAnswered e -> new Said("appeal-answered", null, e.verdict(), e.reasons(), e.document());
            case AppealSilenceRecorded e -> new Said("appeal-silence-recorded", null, e.silence(), e.delayRule(), null);
            case PermitDecided e ->
                new Said(
                        "permit-decided",
                        null,
                        e.outcome(),
                        e.reason() == null ? e.reference() : e.reference() + " — " + e.reason(),
                        e.document());
        };
    }

    private void asked(OpinionAsked e) {
        var request = e.request();
        var regime = e.regime();
        var file = request.file();
        long at = recorded.position();
        send(
                e.opinion(),
                OpinionSql.ASK,
                e.opinion(),
                e.territory(),
                e.programme(),
                request.project(),
                request.action(),
                request.kind(),
                request.ground(),
                request.service(),
                request.serviceName(),
                request.subject(),
                request.askedOn(),
                at,
                recorded.recordedAt(),
                regime.dueOn(),
                at,
                regime.delayRule(),
                regime.silence(),
                regime.silenceRule(),
                file == null ? null : file.kind(),
                file == null ? null : file.filedOn(),
                file == null ? null : file.reference(),
                regime.decisionDueOn(),
                e.replaces(),
                e.reason(),
                e.effectiveOn(),
                recorded.sequence(),
                at);
    }

    private void drafted(OpinionDrafted e) {
        var id = e.opinion();
        long at = recorded.position();
        send(id, OpinionSql.DRAFTED, e.effectiveOn(), recorded.sequence(), at, id);
        send(id, OpinionSql.FORGET_DRAFT, id);
        if (e.draft().prescriptions().isEmpty()) {
            draftLine(id, 0, e.draft(), null);
        }
        int rank = 1;
        for (var prescription : e.draft().prescriptions()) {
            draftLine(id, rank++, e.draft(), prescription);
        }
    }

    private void draftLine(OpinionId id, int rank, OpinionContent content, @Nullable Prescription line) {
        var owner = line == null ? null : line.owner();
        send(
                id,
                OpinionSql.DRAFT,
                id,
                rank,
                recorded.context().territory(),
                content.verdict(),
                content.reasons(),
                line == null ? null : line.text(),
                line == null ? null : line.costHt(),
                line == null ? null : line.delayDays(),
                owner == null ? null : owner.person(),
                owner == null ? null : owner.organisation(),
                recorded.position());
    }

    private void answered(
            OpinionId id,
            String state,
            @Nullable Verdict verdict,
            @Nullable String reasons,
            @Nullable Boolean onBehalf,
            LocalDate on,
            List<NumberedPrescription> prescriptions) {
        long at = recorded.position();
        send(id, OpinionSql.ANSWER, state, verdict, reasons, onBehalf, on, at, on, recorded.sequence(), at, id);
        send(id, OpinionSql.FORGET_DRAFT, id);
        send(id, OpinionSql.LAPSE, at, id);
        prescriptions.forEach(one -> prescribe(id, one));
    }

    /** The architect's opinion gives way to the draft that is held to be approved; it stays where the appeal failed. */
    private void silentOnAppeal(AppealSilenceRecorded e) {
        var id = e.opinion();
        switch (e.silence()) {
            case DRAFT_APPROVED -> answered(id, "APPEAL_SILENT", null, null, null, e.effectiveOn(), List.of());
            case REFUSAL_CONFIRMED ->
                send(
                        id,
                        OpinionSql.STATE,
                        "APPEAL_SILENT",
                        e.effectiveOn(),
                        recorded.sequence(),
                        recorded.position(),
                        id);
        }
    }

    private void prescribe(OpinionId id, NumberedPrescription one) {
        var said = one.prescription();
        var owner = said.owner();
        long at = recorded.position();
        send(
                id,
                OpinionSql.PRESCRIBE,
                id,
                one.number(),
                recorded.context().territory(),
                said.text(),
                said.costHt(),
                said.costHt() == null ? null : at,
                said.delayDays(),
                owner == null ? null : owner.person(),
                owner == null ? null : owner.organisation(),
                owner == null ? null : at,
                at,
                at);
    }

    private void permit(PermitDecided e) {
        var id = e.opinion();
        long at = recorded.position();
        send(
                id,
                OpinionSql.PERMIT,
                e.outcome(),
                e.effectiveOn(),
                e.reference(),
                e.statesPrescriptions(),
                at,
                e.effectiveOn(),
                recorded.sequence(),
                at,
                id);
    }

    private void send(OpinionId id, String sql, @Nullable Object... parameters) {
        rows.write(id.text(), sql, parameters);
    }
}
