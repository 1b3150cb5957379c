package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanAdopted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanRevised;
import fr.gouvernail.contract.funding.FundingPlanEvent.ResourceStateRecorded;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyEvent.SeatEnded;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionAnnounced;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionTookEffect;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAnnulled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionCorrected;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionEnacted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPostponed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPublished;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReceived;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionRefused;
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
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionArbitrated;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import fr.gouvernail.query.reporting.view.MyItemKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;

/** Writes what waits for each person or role, and removes it once done: the tasks of « ma page ». */
@ProcessingGroup("reporting.my-page")
public final class MyPageProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of("my_item", "my_subject");
    }

    @Override
    public Set<String> searchedBy() {
        return Set.of("my_item.subject", "my_item.related");
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        var items = new MyItems(recorded, rows);
        switch (recorded.payload()) {
            case DecisionEvent e -> decision(e, items);
            case BodyEstablished e -> items.name(e.body(), null, e.name());
            case MemberSeated e -> {
                items.mandateIsSettled(e.person(), e.body());
                if (e.until() != null) {
                    items.mandateEnds(e.person(), e.body(), e.until());
                }
            }
            case SeatEnded e -> items.mandateIsSettled(e.person(), e.body());
            case SittingConvened e -> convened(e, items);
            case SittingClosed e -> items.removeAll(e.sitting());
            case ProjectProposed e -> items.name(e.project(), e.reference(), e.name());
            case ProjectFramed e -> framed(e, items);
            case ProjectLaunched e -> items.activate(MyItemKind.PROJECT_WITHOUT_PROGRESS, e.project());
            case ProgressReported e -> {
                items.remove(MyItemKind.PROJECT_WITHOUT_PROGRESS, e.project());
                items.removeRelated(MyItemKind.ACTION_WITHOUT_PROGRESS, e.project());
            }
            case ActionProposed e -> proposed(e, items);
            case ArbitrationAsked e ->
                items.forRoles(MyItemKind.ARBITRATION_ASKED, e.action(), e.project(), null, e.effectiveOn());
            case ActionArbitrated e -> items.remove(MyItemKind.ARBITRATION_ASKED, e.action());
            case FundingPlanDrafted e -> {
                items.remove(MyItemKind.PLAN_BREAKS_RULE, e.plan());
                plan(e.figures().findings(), e.effectiveOn(), new PlanOf(e.plan(), e.project()), items);
            }
            case FundingPlanRevised e -> {
                items.remove(MyItemKind.PLAN_BREAKS_RULE, e.plan());
                plan(e.figures().findings(), e.effectiveOn(), new PlanOf(e.plan(), e.project()), items);
            }
            case FundingPlanAdopted e -> items.remove(MyItemKind.PLAN_BREAKS_RULE, e.plan());
            case ResourceStateRecorded e
            when e.figures() != null -> {
                items.remove(MyItemKind.PLAN_BREAKS_RULE, e.plan());
                plan(e.figures().findings(), e.effectiveOn(), new PlanOf(e.plan(), e.project()), items);
            }
            default -> {
                // Every other event asks nothing of anybody.
            }
        }
    }

    private static void decision(DecisionEvent event, MyItems items) {
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
            case DecisionTabled _ -> items.remove(MyItemKind.DECISION_TO_TABLE, id);
            case DecisionAdopted e -> {
                items.remove(MyItemKind.DECISION_TO_TABLE, id);
                items.forRoles(MyItemKind.DECISION_NOT_EXECUTABLE, id, e.sitting(), null, e.effectiveOn());
                // No last day: the law sets fifteen days for individual decisions alone (R-60, art. L2131-1 CGCT).
                items.activate(MyItemKind.ACT_TO_TRANSMIT, id);
                items.activate(MyItemKind.ACT_TO_PUBLISH, id);
            }
            case DecisionBecameExecutable _ -> items.remove(MyItemKind.DECISION_NOT_EXECUTABLE, id);
            case EnactmentFailed e -> items.forRoles(MyItemKind.ENACTMENT_FAILED, id, null, e.code(), null);
            case EnactmentRetried _ -> items.remove(MyItemKind.ENACTMENT_FAILED, id);
            case DecisionRefused _, DecisionWithdrawn _ -> items.removeAll(id);
            case DecisionEnacted _ -> items.remove(MyItemKind.ENACTMENT_FAILED, id);
            case DecisionPostponed e -> items.forRoles(MyItemKind.DECISION_TO_TABLE, id, e.sitting(), null, null);
            case DecisionSuspended e ->
                items.forRoles(MyItemKind.DECISION_EFFECTS_TO_REVIEW, id, null, null, e.effectiveOn());
            case SuspensionLifted _ -> items.remove(MyItemKind.DECISION_EFFECTS_TO_REVIEW, id);
            case DecisionAnnulled e -> {
                items.removeAll(id);
                items.forRoles(MyItemKind.DECISION_EFFECTS_TO_REVIEW, id, null, null, e.effectiveOn());
            }
            case FollowUpAdded e -> items.followUp(e);
            case FollowUpDone e -> items.followUpSettled(e.decision(), e.number());
            case FollowUpDropped e -> items.followUpSettled(e.decision(), e.number());
            case FollowUpRescheduled e -> items.followUpDue(e.decision(), e.number(), e.dueOn());
            case DecisionReferred _ -> items.remove(MyItemKind.DECISION_TO_TABLE, id);
            case ReviewPlanned e -> review(id, e.reviewOn(), items);
            case DecisionReviewed e -> {
                items.remove(MyItemKind.DECISION_EFFECTS_TO_REVIEW, id);
                review(id, e.nextReviewOn(), items);
            }
            case DecisionTransmitted _ -> items.remove(MyItemKind.ACT_TO_TRANSMIT, id);
            case DecisionPublished _ -> items.remove(MyItemKind.ACT_TO_PUBLISH, id);
            case OptionsRecorded _,
                    FindingsKept _,
                    DissentRecorded _,
                    DecisionReceived _,
                    CorrectionAnnounced _,
                    CorrectionTookEffect _,
                    DecisionCorrected _ -> {
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

    private static void convened(SittingConvened e, MyItems items) {
        for (var seat : e.seats()) {
            items.forPerson(MyItemKind.SITTING_TO_COME, seat.person(), e.sitting(), e.body(), e.heldOn());
        }
        items.forRoles(MyItemKind.SITTING_TO_HOLD, e.sitting(), e.body(), null, e.heldOn());
    }

    /** The lead is known at the framing, and asked for progress from the launch on: the item sleeps in between. */
    private static void framed(ProjectFramed e, MyItems items) {
        items.remove(MyItemKind.PROJECT_WITHOUT_PROGRESS, e.project());
        var lead = e.current().lead();
        if (lead != null) {
            items.asleepForPerson(MyItemKind.PROJECT_WITHOUT_PROGRESS, lead, e.project(), e.effectiveOn());
        }
    }

    private static void proposed(ActionProposed e, MyItems items) {
        items.name(e.action(), e.reference(), e.name());
        if (e.lead() != null) {
            items.forPerson(MyItemKind.ACTION_WITHOUT_PROGRESS, e.lead(), e.action(), e.project(), e.startsOn());
        }
    }

    private record PlanOf(FundingPlanId plan, ProjectId project) {}

    private static void plan(List<Finding> findings, LocalDate day, PlanOf of, MyItems items) {
        var broken = findings.stream()
                .filter(finding -> finding.outcome() == Finding.Outcome.BROKEN)
                .map(Finding::rule)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!broken.isEmpty()) {
            items.forRoles(MyItemKind.PLAN_BREAKS_RULE, of.plan(), of.project(), broken, day);
        }
    }
}
