package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.contract.portfolio.ReportEvent;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportAccepted;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportAsked;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportCalledOff;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportSentBack;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportSubmitted;
import fr.gouvernail.contract.portfolio.RiskEvent;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskClosed;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskOpened;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskReassessed;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskReopened;
import fr.gouvernail.query.reporting.view.MyItemKind;

/** What the follow-up of projects asks: of whoever is asked, a report; of the team, to read it; of the owner of a risk, to look again. */
final class MyFollowUp {

    static void risk(RiskEvent event, MyItems items) {
        var risk = event.risk();
        var project = event.project();
        items.ofProjects().remove(MyItemKind.RISK_TO_REVIEW, risk, project);
        switch (event) {
            case RiskOpened e -> {
                items.name(risk, null, e.name());
                var standing = e.standing();
                items.ofProjects().add(MyItemKind.RISK_TO_REVIEW, risk, project, standing.owner(), standing.reviewOn());
            }
            case RiskReassessed e ->
                items.ofProjects()
                        .add(
                                MyItemKind.RISK_TO_REVIEW,
                                risk,
                                project,
                                e.current().owner(),
                                e.current().reviewOn());
            case RiskReopened e ->
                items.ofProjects()
                        .add(
                                MyItemKind.RISK_TO_REVIEW,
                                risk,
                                project,
                                e.current().owner(),
                                e.current().reviewOn());
            case RiskClosed _ -> {
                // Nobody has to look at it any more.
            }
        }
    }

    static void report(ReportEvent event, MyItems items) {
        var report = event.report();
        var project = event.project();
        switch (event) {
            case ReportAsked e ->
                items.ofProjects()
                        .add(
                                MyItemKind.REPORT_TO_SUBMIT,
                                report,
                                project,
                                e.period().by(),
                                e.period().dueOn());
            case ReportSubmitted _ -> {
                items.ofProjects().rest(MyItemKind.REPORT_TO_SUBMIT, report, project);
                items.ofProjects().add(MyItemKind.REPORT_TO_REVIEW, report, project, null, event.effectiveOn());
            }
            case ReportSentBack e -> {
                items.ofProjects().remove(MyItemKind.REPORT_TO_REVIEW, report, project);
                items.ofProjects().wake(MyItemKind.REPORT_TO_SUBMIT, report, project, e.currentDueOn());
            }
            case ReportAccepted _, ReportCalledOff _ -> {
                items.ofProjects().remove(MyItemKind.REPORT_TO_SUBMIT, report, project);
                items.ofProjects().remove(MyItemKind.REPORT_TO_REVIEW, report, project);
            }
        }
    }

    private MyFollowUp() {}
}
