package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.contract.assessment.OpinionEvent;
import fr.gouvernail.contract.assessment.PrescriptionEvent;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanAdopted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanRevised;
import fr.gouvernail.contract.funding.FundingPlanEvent.ResourceStateRecorded;
import fr.gouvernail.contract.funding.SubsidyEvent;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.CharterSet;
import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyEvent.RulesSet;
import fr.gouvernail.contract.governance.BodyEvent.SeatEnded;
import fr.gouvernail.contract.governance.ConsultationEvent;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.SittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionArbitrated;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ReportEvent;
import fr.gouvernail.contract.portfolio.RiskEvent;
import fr.gouvernail.kernel.event.RecordedEvent;
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

/** Writes what waits for each person or role, and removes it once done: the tasks of « ma page ». */
@ProcessingGroup("reporting.my-page")
public final class MyPageProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of("my_item", "my_subject", "my_body", "my_body_sitting", "my_body_figure");
    }

    @Override
    public Set<String> searchedBy() {
        return Set.of("my_item.subject", "my_item.related");
    }

    @Override
    public int version() {
        return 10;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        var items = new MyItems(recorded, rows);
        var bodies = new MyBodies(recorded, rows);
        switch (recorded.payload()) {
            case DecisionEvent e -> MyDecisions.decision(e, items);
            case BodyEstablished e -> {
                items.name(e.body(), null, e.name());
                items.forRoles(MyItemKind.CONVOCATION_TO_SEND, e.body(), null, null, null);
                bodies.established(e);
            }
            case RulesSet e -> bodies.rulesSet(e);
            case CharterSet e -> bodies.charterSet(e);
            case MemberSeated e -> bodies.seated(e);
            case SeatEnded e -> bodies.left(e);
            case SittingEvent e -> {
                if (e instanceof SittingCalledOff calledOff) {
                    bodies.calledOff(calledOff);
                }
                if (e instanceof SittingConvened convened) {
                    bodies.convened(convened);
                }
                MySittings.sitting(e, items);
            }
            case ConsultationEvent e -> MyConsultations.consultation(e, items);
            case OpinionEvent e -> MyOpinions.opinion(e, items);
            case RiskEvent e -> MyFollowUp.risk(e, items);
            case ReportEvent e -> MyFollowUp.report(e, items);
            case PrescriptionEvent e -> MyOpinions.prescription(e, items);
            case SubsidyEvent e -> MySubsidies.subsidy(e, items);
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
                if (!new MyAssessments(recorded, rows).write()) {
                    MyPortfolio.portfolio(recorded.payload(), items);
                }
            }
        }
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
