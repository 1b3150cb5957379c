package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.contract.governance.CorrectionKind;
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
import fr.gouvernail.contract.governance.Resolution.ArbitrateAction;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.query.reporting.view.MyItemKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the life of a decision asks of people, and what it settles. */
final class MyDecisions {

    static void decision(DecisionEvent event, MyItems items) {
        var id = event.decision();
        switch (event) {
            case DecisionDrafted e -> {
                items.name(id, e.reference(), e.title());
                items.forRoles(MyItemKind.DECISION_TO_TABLE, id, e.body(), null, null);
                if (e.councilAct()) {
                    items.asleepForRoles(MyItemKind.ACT_TO_TRANSMIT, id, e.body());
                    items.asleepForRoles(MyItemKind.ACT_TO_PUBLISH, id, e.body());
                }
                if (e.resolution() instanceof ArbitrateAction arbitrate) {
                    items.remove(MyItemKind.ARBITRATION_ASKED, arbitrate.action());
                }
            }
            case PastDecisionRecorded e -> items.name(id, e.reference(), e.title());
            case DecisionTabled _, DecisionPutToConsultation _ -> items.remove(MyItemKind.DECISION_TO_TABLE, id);
            case DecisionApprovedInWriting _ -> items.remove(MyItemKind.DECISION_TO_TABLE, id);
            case DecisionReturnedFromConsultation e ->
                items.forRoles(MyItemKind.DECISION_TO_TABLE, id, e.consultation(), null, null);
            case DecisionAdopted e -> {
                items.remove(MyItemKind.DECISION_TO_TABLE, id);
                // No last day: the law sets fifteen days for individual decisions alone (R-60, art. L2131-1 CGCT).
                items.activate(MyItemKind.ACT_TO_TRANSMIT, id);
                items.activate(MyItemKind.ACT_TO_PUBLISH, id);
            }
            case DecisionBecameExecutable e ->
                items.forRoles(MyItemKind.DECISION_NOT_ENACTED, id, null, null, e.effectiveOn());
            case EnactmentFailed e -> {
                items.remove(MyItemKind.DECISION_NOT_ENACTED, id);
                items.forRoles(MyItemKind.ENACTMENT_FAILED, id, null, e.code(), null);
            }
            case EnactmentRetried e -> {
                items.remove(MyItemKind.ENACTMENT_FAILED, id);
                items.forRoles(MyItemKind.DECISION_NOT_ENACTED, id, null, null, e.effectiveOn());
            }
            case DecisionRefused _, DecisionWithdrawn _ -> items.removeAll(id);
            case DecisionEnacted _ -> {
                items.remove(MyItemKind.DECISION_NOT_ENACTED, id);
                items.remove(MyItemKind.ENACTMENT_FAILED, id);
            }
            case DecisionPostponed e -> items.forRoles(MyItemKind.DECISION_TO_TABLE, id, e.sitting(), null, null);
            case DecisionSuspended e ->
                items.forRoles(MyItemKind.DECISION_EFFECTS_TO_REVIEW, id, null, null, e.effectiveOn());
            case SuspensionLifted _ -> items.remove(MyItemKind.DECISION_EFFECTS_TO_REVIEW, id);
            case DecisionAnnulled e -> {
                items.removeAll(id);
                MySubsidies.withoutForce(id, items);
                items.forRoles(MyItemKind.DECISION_EFFECTS_TO_REVIEW, id, null, null, e.effectiveOn());
            }
            case FollowUpAdded e -> items.ofDecisions().followUp(e);
            case FollowUpDone e -> items.ofDecisions().followUpSettled(e.decision(), e.number());
            case FollowUpDropped e -> items.ofDecisions().followUpSettled(e.decision(), e.number());
            case FollowUpRescheduled e -> items.ofDecisions().followUpDue(e.decision(), e.number(), e.dueOn());
            case DecisionReferred _ -> items.remove(MyItemKind.DECISION_TO_TABLE, id);
            case ReviewPlanned e -> review(id, e.reviewOn(), items);
            case DecisionReviewed e -> {
                items.remove(MyItemKind.DECISION_EFFECTS_TO_REVIEW, id);
                review(id, e.nextReviewOn(), items);
            }
            case DecisionCorrected e -> {
                if (e.kind() == CorrectionKind.SUPERSEDES) {
                    MySubsidies.withoutForce(id, items);
                }
            }
            case DecisionTransmitted _ -> items.remove(MyItemKind.ACT_TO_TRANSMIT, id);
            case DecisionPublished _ -> items.remove(MyItemKind.ACT_TO_PUBLISH, id);
            case ActDescribed _,
                    OptionsRecorded _,
                    FindingsKept _,
                    DissentRecorded _,
                    DecisionReceived _,
                    CorrectionAnnounced _,
                    CorrectionTookEffect _ -> {
                // Said for the record: it asks nothing of anybody.
            }
        }
    }

    /** It waits for nobody before its day: the page shows only what is due. */
    private static void review(DecisionId decision, @Nullable LocalDate day, MyItems items) {
        items.remove(MyItemKind.DECISION_REVIEW_DUE, decision);
        if (day != null) {
            items.forRoles(MyItemKind.DECISION_REVIEW_DUE, decision, null, null, day);
        }
    }

    private MyDecisions() {}
}
