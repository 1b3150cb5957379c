package fr.gouvernail.query.governance.projection;

import static fr.gouvernail.query.governance.projection.DecisionStatements.DECIDE;
import static fr.gouvernail.query.governance.projection.DecisionStatements.DRAFT;
import static fr.gouvernail.query.governance.projection.DecisionStatements.ENACTED;
import static fr.gouvernail.query.governance.projection.DecisionStatements.EXECUTABLE;
import static fr.gouvernail.query.governance.projection.DecisionStatements.FAILED;
import static fr.gouvernail.query.governance.projection.DecisionStatements.MOVE;
import static fr.gouvernail.query.governance.projection.DecisionStatements.POSTPONE;
import static fr.gouvernail.query.governance.projection.DecisionStatements.RETRIED;
import static fr.gouvernail.query.governance.projection.DecisionStatements.RULE;
import static fr.gouvernail.query.governance.projection.DecisionStatements.STEP;
import static fr.gouvernail.query.governance.projection.DecisionStatements.TABLE;
import static fr.gouvernail.query.governance.projection.DecisionStatements.TAKE_OVER;
import static fr.gouvernail.query.governance.projection.DecisionStatements.WITHDRAW;

import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.ActDescribed;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionAnnounced;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionTookEffect;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAnnulled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionApprovedInWriting;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionCorrected;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionEnacted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPostponed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPublished;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPutToConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReceived;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionRefused;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReturnedFromConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReviewed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionSuspended;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTransmitted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionWithdrawn;
import fr.gouvernail.contract.governance.DecisionEvent.DissentRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentFailed;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentRetried;
import fr.gouvernail.contract.governance.DecisionEvent.FindingsKept;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDone;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDropped;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpRescheduled;
import fr.gouvernail.contract.governance.DecisionEvent.OptionsRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.ReviewPlanned;
import fr.gouvernail.contract.governance.DecisionEvent.SuspensionLifted;
import fr.gouvernail.contract.governance.PastOutcome;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.event.Kind;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import tools.jackson.databind.json.JsonMapper;

/** Writes the register of decisions: each with its state, its vote, what it orders, whether that was done, and all its steps. */
@ProcessingGroup("governance.decisions-register")
public final class DecisionsRegisterProjection implements Projection {

    private static final JsonMapper JSON = GouvernailJson.mapper();

    @Override
    public List<String> tables() {
        return List.of(
                "governance_decision",
                "governance_decision_step",
                "governance_dissent",
                "governance_follow_up",
                "governance_referral");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        if (recorded.payload() instanceof DecisionEvent event) {
            write(event, recorded, rows);
            step(event, recorded, rows);
        }
    }

    private static void write(DecisionEvent event, RecordedEvent recorded, Rows rows) {
        var row = recorded.aggregateId();
        long at = recorded.position();
        long version = recorded.sequence();
        var id = event.decision();
        switch (event) {
            case DecisionDrafted e -> draft(e, recorded, rows);
            case PastDecisionRecorded e -> takeOver(e, recorded, rows);
            case DecisionTabled e -> rows.write(row, TABLE, at, e.sitting(), e.item(), version, at, id);
            case DecisionAdopted e ->
                decide(new Vote(id, "ADOPTED", e.sitting(), e.item(), e.tally(), e.effectiveOn()), recorded, rows);
            case DecisionRefused e ->
                decide(new Vote(id, "REFUSED", e.sitting(), e.item(), e.tally(), e.effectiveOn()), recorded, rows);
            case DecisionWithdrawn e -> rows.write(row, WITHDRAW, at, e.reason(), version, at, id);
            case DecisionTransmitted _ -> rows.write(row, MOVE, "TRANSMITTED", at, version, at, id);
            case DecisionPublished _ -> rows.write(row, MOVE, "PUBLISHED", at, version, at, id);
            case DecisionBecameExecutable _ -> rows.write(row, EXECUTABLE, at, at, version, at, id);
            case DecisionEnacted e -> rows.write(row, ENACTED, at, at, e.enacted(), e.version(), version, at, id);
            case EnactmentFailed e -> {
                var parameters = JSON.writeValueAsString(e.parameters());
                rows.write(row, FAILED, at, e.code(), parameters, version, at, id);
            }
            case EnactmentRetried e -> rows.write(row, RETRIED, at, e.attempt(), version, at, id);
            case DecisionPostponed e -> rows.write(row, POSTPONE, at, e.ground(), e.reason(), version, at, id);
            case DecisionSuspended e ->
                rows.write(row, RULE, "SUSPENDED", e.effectiveOn(), e.by(), e.reference(), at, version, at, id);
            case SuspensionLifted e ->
                rows.write(row, RULE, "IN_FORCE", e.effectiveOn(), null, e.reference(), at, version, at, id);
            case DecisionAnnulled e ->
                rows.write(row, RULE, "ANNULLED", e.effectiveOn(), e.by(), e.reference(), at, version, at, id);
            case DecisionPutToConsultation _, DecisionApprovedInWriting _, DecisionReturnedFromConsultation _ ->
                WrittenDecisionRows.write(event, recorded, rows);
            case DecisionReferred _,
                    DecisionReceived _,
                    ActDescribed _,
                    OptionsRecorded _,
                    FindingsKept _,
                    DissentRecorded _,
                    FollowUpAdded _,
                    FollowUpDone _,
                    FollowUpDropped _,
                    FollowUpRescheduled _,
                    ReviewPlanned _,
                    DecisionReviewed _,
                    CorrectionAnnounced _,
                    CorrectionTookEffect _,
                    DecisionCorrected _ -> new DecisionRecordRows(recorded, rows).write(event);
        }
    }

    private record Vote(
            DecisionId decision, String state, SittingId sitting, int item, Tally tally, LocalDate effectiveOn) {}

    private static void draft(DecisionDrafted e, RecordedEvent recorded, Rows rows) {
        rows.write(
                recorded.aggregateId(),
                DRAFT,
                e.decision(),
                e.territory(),
                e.programme(),
                e.body(),
                e.councilAct(),
                e.reference(),
                e.title(),
                e.text(),
                kindOf(e.resolution()),
                JSON.writerFor(Resolution.class).writeValueAsString(e.resolution()),
                e.resolution().subject(),
                recorded.position(),
                recorded.sequence(),
                recorded.position());
    }

    private static void takeOver(PastDecisionRecorded e, RecordedEvent recorded, Rows rows) {
        var allows = e.allows() == null ? new Resolution.TakeNote() : e.allows();
        rows.write(
                recorded.aggregateId(),
                TAKE_OVER,
                e.decision(),
                e.territory(),
                e.programme(),
                e.body(),
                e.councilAct(),
                e.reference(),
                e.title(),
                e.text(),
                kindOf(allows),
                JSON.writerFor(Resolution.class).writeValueAsString(allows),
                allows.subject(),
                e.outcome() == PastOutcome.ADOPTED ? "TAKEN_OVER" : "REFUSED",
                recorded.position(),
                e.effectiveOn(),
                recorded.position(),
                recorded.recordedAt(),
                e.source(),
                e.reason(),
                e.allowed(),
                recorded.sequence(),
                recorded.position());
    }

    private static void decide(Vote vote, RecordedEvent recorded, Rows rows) {
        var tally = vote.tally();
        rows.write(
                recorded.aggregateId(),
                DECIDE,
                vote.state(),
                recorded.position(),
                vote.sitting(),
                vote.item(),
                vote.effectiveOn(),
                recorded.position(),
                recorded.recordedAt(),
                tally.votesFor(),
                tally.votesAgainst(),
                tally.abstained(),
                tally.recused(),
                tally.cast(),
                tally.quorumRequired(),
                tally.quorumCounted(),
                tally.outcome(),
                recorded.sequence(),
                recorded.position(),
                vote.decision());
    }

    private static void step(DecisionEvent event, RecordedEvent recorded, Rows rows) {
        rows.write(
                recorded.aggregateId(),
                STEP,
                event.decision(),
                recorded.position(),
                recorded.context().territory(),
                recorded.name(),
                event.effectiveOn(),
                recorded.recordedAt(),
                recorded.context().actor(),
                recorded.context().role(),
                DecisionDetails.json(event),
                recorded.position());
    }

    static String kindOf(Resolution resolution) {
        var kind = resolution.getClass().getAnnotation(Kind.class);
        if (kind == null) {
            throw new IllegalStateException(resolution.getClass().getName() + " has no @Kind");
        }
        return kind.value();
    }
}
