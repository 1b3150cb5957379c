package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.FollowUpRejection.REPORT_DUE_BEFORE;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.REPORT_NOT_AWAITED;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.REPORT_NOT_SUBMITTED;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.REPORT_NOT_YOURS;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.REPORT_OWN;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.REPORT_PERIOD_UNFIT;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.REPORT_PROJECT_OVER;

import fr.gouvernail.command.portfolio.domain.ReportState.Stage;
import fr.gouvernail.contract.portfolio.ReportCommand.AcceptReport;
import fr.gouvernail.contract.portfolio.ReportCommand.AskReport;
import fr.gouvernail.contract.portfolio.ReportCommand.CallReportOff;
import fr.gouvernail.contract.portfolio.ReportCommand.SendReportBack;
import fr.gouvernail.contract.portfolio.ReportCommand.SubmitReport;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportAccepted;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportAsked;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportCalledOff;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportSentBack;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportSubmitted;
import fr.gouvernail.contract.portfolio.ReportFigures;
import fr.gouvernail.kernel.command.Amounts;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a report is asked for, handed in, read, and accepted or sent back. */
final class ReportDecisions {

    /** Those who may hand it in for whoever was asked. */
    private static final Set<Role> FOR_ANYBODY = Set.of(Role.DIRECTOR, Role.PMO);

    static ReportAsked ask(AskReport command, Home home, ProjectStandings projects, LocalDate today) {
        ActionFollowUpDecisions.requireNotClosed(command.project(), projects);
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        var period = command.period();
        if (period.until().isBefore(period.from()) || period.dueOn().isBefore(period.until())) {
            throw CommandRejected.of(
                    REPORT_PERIOD_UNFIT, "from", period.from(), "until", period.until(), "due", period.dueOn());
        }
        return new ReportAsked(
                command.report(), command.project(), home.territory(), home.programme(), period, command.effectiveOn());
    }

    static ReportSubmitted submit(
            ReportState state, SubmitReport command, ProjectStandings projects, CommandContext context) {
        ProjectRules.requireNotAfter(context.today(), command.effectiveOn());
        requireAwaited(state);
        requireAliveInPeriod(state, projects);
        if (!state.by().equals(context.person())
                && !FOR_ANYBODY.contains(context.actor().role())) {
            throw CommandRejected.of(REPORT_NOT_YOURS);
        }
        requireSound(command.figures());
        return new ReportSubmitted(
                command.report(),
                state.project(),
                state.submissions() + 1,
                command.content(),
                command.figures(),
                command.effectiveOn());
    }

    /** Of a project that was over before, there is nothing to tell. */
    private static void requireAliveInPeriod(ReportState state, ProjectStandings projects) {
        projects.closedOn(state.project())
                .filter(day -> day.isBefore(state.from()))
                .ifPresent(day -> {
                    throw CommandRejected.of(REPORT_PROJECT_OVER, "closedOn", day, "from", state.from());
                });
    }

    /** The figures are those that were shown to whoever hands it in: they are kept as such, and have to be figures at all. */
    private static void requireSound(ReportFigures figures) {
        ProjectRules.requirePercentage(figures.percent());
        requireNotNegative("framedHt", figures.framedHt());
        requireNotNegative("forecastHt", figures.forecastHt());
        requireNotNegative("votedHt", figures.votedHt());
        requireNotNegative("notifiedHt", figures.notifiedHt());
        for (var milestone : figures.milestones()) {
            if (milestone.percent() != null) {
                ProjectRules.requirePercentage(milestone.percent());
            }
        }
    }

    private static void requireNotNegative(String field, @Nullable Money amount) {
        if (amount != null) {
            Amounts.requireNotNegative(field, amount);
        }
    }

    /** Whoever handed it in does not judge it, whatever their role. */
    static ReportAccepted accept(ReportState state, AcceptReport command, CommandContext context) {
        ProjectRules.requireNotAfter(context.today(), command.effectiveOn());
        requireSubmitted(state);
        if (context.person().equals(state.submittedBy())) {
            throw CommandRejected.of(REPORT_OWN);
        }
        return new ReportAccepted(command.report(), state.project(), command.comment(), command.effectiveOn());
    }

    static ReportSentBack sendBack(ReportState state, SendReportBack command, LocalDate today) {
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        requireSubmitted(state);
        if (command.dueOn().isBefore(command.effectiveOn())) {
            throw CommandRejected.of(REPORT_DUE_BEFORE, "due", command.dueOn(), "on", command.effectiveOn());
        }
        return new ReportSentBack(
                command.report(),
                state.project(),
                command.reason(),
                state.dueOn(),
                command.dueOn(),
                command.effectiveOn());
    }

    static ReportCalledOff callOff(ReportState state, CallReportOff command, LocalDate today) {
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        requireAwaited(state);
        return new ReportCalledOff(command.report(), state.project(), command.reason(), command.effectiveOn());
    }

    private static void requireAwaited(ReportState state) {
        if (state.stage() != Stage.AWAITED) {
            throw CommandRejected.of(REPORT_NOT_AWAITED);
        }
    }

    private static void requireSubmitted(ReportState state) {
        if (state.stage() != Stage.SUBMITTED) {
            throw CommandRejected.of(REPORT_NOT_SUBMITTED);
        }
    }

    private ReportDecisions() {}
}
