package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_AXIS_LISTED_TWICE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_AXIS_MISSING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_ENDS_BEFORE_START;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_LAUNCHED_ALREADY;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_FRAMED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_LAUNCHED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_PERCENT_OUT_OF_RANGE;

import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectCommand;
import fr.gouvernail.contract.portfolio.ProjectCommand.FrameProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.LaunchProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.ProposeProject;
import fr.gouvernail.contract.portfolio.ProjectCommand.ReportProgress;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.kernel.command.Amounts;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import java.util.HashSet;
import java.util.List;

/** What a project decides. */
final class ProjectDecisions {

    static ProjectProposed propose(ProposeProject command, Home home, Subjects subjects) {
        subjects.require("owner", command.owner());
        requireDistinctAxes(command.axes());
        return new ProjectProposed(
                command.project(),
                command.programme(),
                home.territory(),
                command.reference(),
                command.name(),
                command.summary(),
                command.axes(),
                command.owner(),
                command.effectiveOn());
    }

    static ProjectFramed frame(ProjectState state, FrameProject command) {
        if (ProjectRules.isLaunched(state)) {
            throw launchedAlready(state, command);
        }
        var frame = command.frame();
        if (frame.endsOn().isBefore(frame.startsOn())) {
            throw CommandRejected.of(PROJECT_ENDS_BEFORE_START, "starts", frame.startsOn(), "ends", frame.endsOn());
        }
        Amounts.requireNotNegative("costHt", frame.costHt());
        return new ProjectFramed(command.project(), state.frame(), frame, command.effectiveOn());
    }

    static ProjectLaunched launch(ProjectState state, LaunchProject command) {
        if (ProjectRules.isLaunched(state)) {
            throw launchedAlready(state, command);
        }
        if (!state.framed()) {
            throw CommandRejected.of(PROJECT_NOT_FRAMED, "project", command.project());
        }
        return new ProjectLaunched(command.project(), state.phase(), Phase.OPERATION, command.effectiveOn());
    }

    static ProgressReported reportProgress(ProjectState state, ReportProgress command) {
        if (!ProjectRules.isLaunched(state)) {
            throw CommandRejected.of(PROJECT_NOT_LAUNCHED, "project", command.project(), "phase", state.phase());
        }
        if (!ProjectRules.isPercentage(command.percent())) {
            throw CommandRejected.of(PROJECT_PERCENT_OUT_OF_RANGE, "percent", command.percent());
        }
        return new ProgressReported(
                command.project(),
                state.percent(),
                command.percent(),
                state.weather(),
                command.weather(),
                command.comment(),
                command.nextStep(),
                command.effectiveOn());
    }

    private static CommandRejected launchedAlready(ProjectState state, ProjectCommand command) {
        return CommandRejected.of(PROJECT_LAUNCHED_ALREADY, "project", command.project(), "phase", state.phase());
    }

    private static void requireDistinctAxes(List<Integer> axes) {
        if (axes.isEmpty()) {
            throw CommandRejected.of(PROJECT_AXIS_MISSING);
        }
        var seen = new HashSet<Integer>();
        for (var axis : axes) {
            if (!seen.add(axis)) {
                throw CommandRejected.of(PROJECT_AXIS_LISTED_TWICE, "axis", axis);
            }
        }
    }

    private ProjectDecisions() {}
}
