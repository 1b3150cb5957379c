package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.PortfolioRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_CLOSED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_ENDS_BEFORE_START;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_ITEMS_BLOCKING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_LAUNCHED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_PERCENT_OUT_OF_RANGE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_SUSPENDED;

import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.kernel.command.Amounts;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The sentences a project's decisions are made of. */
final class ProjectRules {

    /** Once it is an operation, its frame changes by arbitration and reframing only. */
    static boolean isLaunched(ProjectState state) {
        return switch (state.phase()) {
            case IDEA, STUDY -> false;
            case OPERATION, CLOSED -> true;
        };
    }

    static void requireLaunched(ProjectState state, ProjectId project) {
        if (!isLaunched(state)) {
            throw CommandRejected.of(PROJECT_NOT_LAUNCHED, "project", project, "phase", state.phase());
        }
    }

    /** A project that was completed or abandoned has no further life. */
    static void requireNotClosed(ProjectState state, ProjectId project) {
        if (state.phase() == Phase.CLOSED) {
            throw CommandRejected.of(PROJECT_CLOSED, "project", project);
        }
    }

    /** Neither closed nor suspended. */
    static void requireUnderWay(ProjectState state, ProjectId project) {
        requireNotClosed(state, project);
        if (state.suspendedOn() != null) {
            throw CommandRejected.of(PROJECT_SUSPENDED, "project", project, "since", state.suspendedOn());
        }
    }

    static void requireSound(ProjectFrame frame) {
        if (frame.endsOn().isBefore(frame.startsOn())) {
            throw CommandRejected.of(PROJECT_ENDS_BEFORE_START, "starts", frame.startsOn(), "ends", frame.endsOn());
        }
        Amounts.requireNotNegative("costHt", frame.costHt());
    }

    static void requirePercentage(int percent) {
        if (percent < 0 || percent > 100) {
            throw CommandRejected.of(PROJECT_PERCENT_OUT_OF_RANGE, "percent", percent);
        }
    }

    /** What an examination found blocking is opened there, with evidence, before the project becomes an operation. */
    static void requireNothingBlocking(ProjectId project, BlockingItems blocking) {
        int items = blocking.of(project);
        if (items > 0) {
            throw CommandRejected.of(PROJECT_ITEMS_BLOCKING, "project", project, "items", items);
        }
    }

    /** What happened is recorded once it has. */
    static void requireNotAfter(LocalDate today, @Nullable LocalDate... days) {
        for (var day : days) {
            if (day != null && day.isAfter(today)) {
                throw CommandRejected.of(IN_THE_FUTURE, "on", day, "today", today);
            }
        }
    }

    private ProjectRules() {}
}
