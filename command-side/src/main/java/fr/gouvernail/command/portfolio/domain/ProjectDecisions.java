package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.PortfolioRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_AXIS_LISTED_TWICE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_AXIS_MISSING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_LAUNCHED_ALREADY;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_FRAMED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_REFERENCE_TAKEN;

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
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Subjects;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** What a project decides. */
final class ProjectDecisions {

    static ProjectProposed propose(
            ProposeProject command, Home home, Subjects subjects, ProjectStandings projects, LocalDate today) {
        subjects.require("owner", command.owner());
        requireDistinctAxes(command.axes());
        requireReferenceFree(command, projects);
        if (command.effectiveOn().isAfter(today)) {
            throw CommandRejected.of(IN_THE_FUTURE, "on", command.effectiveOn(), "today", today);
        }
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
        ProjectRules.requireNotClosed(state, command.project());
        if (ProjectRules.isLaunched(state)) {
            throw launchedAlready(state, command);
        }
        ProjectRules.requireSound(command.frame());
        return new ProjectFramed(command.project(), state.frame(), command.frame(), command.effectiveOn());
    }

    /** What blocks a project in its examination is opened there, with evidence, before any body may launch it. */
    static ProjectLaunched launch(ProjectState state, LaunchProject command, BlockingItems blocking, LaunchGate gate) {
        ProjectRules.requireUnderWay(state, command.project());
        if (ProjectRules.isLaunched(state)) {
            throw launchedAlready(state, command);
        }
        if (!state.framed()) {
            throw CommandRejected.of(PROJECT_NOT_FRAMED, "project", command.project());
        }
        ProjectRules.requireNothingBlocking(command.project(), blocking);
        return new ProjectLaunched(
                command.project(),
                state.phase(),
                Phase.OPERATION,
                gate.pass(command),
                command.derogations(),
                command.effectiveOn());
    }

    static ProgressReported reportProgress(ProjectState state, ReportProgress command) {
        ProjectRules.requireUnderWay(state, command.project());
        ProjectRules.requireLaunched(state, command.project());
        ProjectRules.requirePercentage(command.percent());
        return new ProgressReported(
                command.project(),
                state.percent(),
                command.percent(),
                state.lastWeather(),
                command.weather(),
                command.comment(),
                command.nextStep(),
                command.effectiveOn());
    }

    private static CommandRejected launchedAlready(ProjectState state, ProjectCommand command) {
        return CommandRejected.of(PROJECT_LAUNCHED_ALREADY, "project", command.project(), "phase", state.phase());
    }

    /** People name projects by their reference, in votes and in invoices: two of one programme never share it. */
    private static void requireReferenceFree(ProposeProject command, ProjectStandings projects) {
        projects.called(command.programme(), command.reference()).ifPresent(other -> {
            throw CommandRejected.of(PROJECT_REFERENCE_TAKEN, "reference", command.reference(), "project", other);
        });
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
