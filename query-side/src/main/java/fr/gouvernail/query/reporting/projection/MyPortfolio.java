package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.contract.portfolio.ActionEvent.ActionBlocked;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionCancelled;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProgressReported;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionUnblocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectAbandoned;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectBlocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectCompleted;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectResumed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectSuspended;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectTakenOver;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectUnblocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectWithdrawn;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.reporting.view.MyItemKind;

/** What the life of projects and actions after their framing asks of people, and what it settles. */
final class MyPortfolio {

    static void portfolio(DomainEvent event, MyItems items) {
        switch (event) {
            case ProjectBlocked e ->
                items.ofProjects()
                        .blocked(MyItemKind.PROJECT_BLOCKED, e.project(), e.project(), e.number(), e.blocking());
            case ProjectUnblocked e ->
                items.ofProjects().unblocked(MyItemKind.PROJECT_BLOCKED, e.project(), e.project(), e.number());
            case ActionBlocked e ->
                items.ofProjects()
                        .blocked(MyItemKind.ACTION_BLOCKED, e.action(), e.project(), e.number(), e.blocking());
            case ActionUnblocked e ->
                items.ofProjects().unblocked(MyItemKind.ACTION_BLOCKED, e.action(), e.project(), e.number());
            case ProjectTakenOver e -> items.remove(MyItemKind.PROJECT_WITHOUT_PROGRESS, e.project());
            case ProjectSuspended e -> {
                items.remove(MyItemKind.PROJECT_WITHOUT_PROGRESS, e.project());
                items.forRoles(MyItemKind.SUSPENSION_TO_REVIEW, e.project(), null, null, e.reviewOn());
            }
            case ProjectResumed e -> items.remove(MyItemKind.SUSPENSION_TO_REVIEW, e.project());
            case ProjectCompleted e -> over(e.project(), items);
            case ProjectAbandoned e -> over(e.project(), items);
            case ProjectWithdrawn e -> over(e.project(), items);
            case ActionProgressReported e ->
                items.ofProjects().remove(MyItemKind.ACTION_WITHOUT_PROGRESS, e.action(), e.project());
            case ActionCancelled e -> {
                items.ofProjects().remove(MyItemKind.ACTION_WITHOUT_PROGRESS, e.action(), e.project());
                items.ofProjects().remove(MyItemKind.ACTION_BLOCKED, e.action(), e.project());
            }
            default -> {
                // Every other event asks nothing of anybody.
            }
        }
    }

    private static void over(ProjectId project, MyItems items) {
        items.removeAll(project);
        items.removeRelated(MyItemKind.ACTION_WITHOUT_PROGRESS, project);
        items.removeRelated(MyItemKind.ACTION_BLOCKED, project);
        items.removeRelated(MyItemKind.REPORT_TO_SUBMIT, project);
        items.removeRelated(MyItemKind.REPORT_TO_REVIEW, project);
        items.removeRelated(MyItemKind.RISK_TO_REVIEW, project);
    }

    private MyPortfolio() {}
}
