package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.FollowUpRejection.BEFORE_ITS_CLOSE;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.RISK_CLOSED;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.RISK_NOT_CLOSED;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.RISK_RESIDUAL_HIGHER;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.RISK_REVIEW_BEFORE;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.RISK_SCALE;

import fr.gouvernail.contract.portfolio.RiskCommand.CloseRisk;
import fr.gouvernail.contract.portfolio.RiskCommand.OpenRisk;
import fr.gouvernail.contract.portfolio.RiskCommand.ReassessRisk;
import fr.gouvernail.contract.portfolio.RiskCommand.ReopenRisk;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskClosed;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskOpened;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskReassessed;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskReopened;
import fr.gouvernail.contract.portfolio.RiskRating;
import fr.gouvernail.contract.portfolio.RiskStanding;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import java.time.LocalDate;

/** How a risk is entered, judged again and closed. */
final class RiskDecisions {

    private static final int WORST = 5;

    static RiskOpened open(OpenRisk command, Home home, ProjectStandings projects, LocalDate today) {
        ActionFollowUpDecisions.requireNotClosed(command.project(), projects);
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        requireJudged(command.standing(), command.effectiveOn());
        return new RiskOpened(
                command.risk(),
                command.project(),
                home.territory(),
                home.programme(),
                command.name(),
                command.cause(),
                command.standing(),
                command.effectiveOn());
    }

    static RiskReassessed reassess(RiskState state, ReassessRisk command, LocalDate today) {
        requireOpen(state);
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        requireJudged(command.standing(), command.effectiveOn());
        return new RiskReassessed(
                command.risk(),
                state.project(),
                state.standing(),
                command.standing(),
                command.reason(),
                command.effectiveOn());
    }

    static RiskClosed close(RiskState state, CloseRisk command, LocalDate today) {
        requireOpen(state);
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        return new RiskClosed(
                command.risk(),
                state.project(),
                state.standing().rating(),
                command.outcome(),
                command.reason(),
                command.effectiveOn());
    }

    static RiskReopened reopen(RiskState state, ReopenRisk command, ProjectStandings projects, LocalDate today) {
        var closed = state.closedOn();
        if (closed == null) {
            throw CommandRejected.of(RISK_NOT_CLOSED);
        }
        ActionFollowUpDecisions.requireNotClosed(state.project(), projects);
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        requireNotBefore(closed, command.effectiveOn());
        var standing = state.standing().lookedAtBy(command.reviewOn());
        requireJudged(standing, command.effectiveOn());
        return new RiskReopened(command.risk(), state.project(), standing, command.reason(), command.effectiveOn());
    }

    /** What was closed is not followed again before it was. */
    static void requireNotBefore(LocalDate closedOn, LocalDate on) {
        if (on.isBefore(closedOn)) {
            throw CommandRejected.of(BEFORE_ITS_CLOSE, "on", on, "closedOn", closedOn);
        }
    }

    private static void requireOpen(RiskState state) {
        if (state.closedOn() != null) {
            throw CommandRejected.of(RISK_CLOSED, "on", state.closedOn());
        }
    }

    private static void requireJudged(RiskStanding standing, LocalDate on) {
        requireOnScale(standing.rating());
        var residual = standing.residual();
        if (residual != null) {
            requireOnScale(residual);
            if (residual.score() > standing.rating().score()) {
                throw CommandRejected.of(
                        RISK_RESIDUAL_HIGHER,
                        "residual",
                        residual.score(),
                        "score",
                        standing.rating().score());
            }
        }
        if (standing.reviewOn().isBefore(on)) {
            throw CommandRejected.of(RISK_REVIEW_BEFORE, "review", standing.reviewOn(), "on", on);
        }
    }

    private static void requireOnScale(RiskRating rating) {
        requireOnScale("probability", rating.probability());
        requireOnScale("severity", rating.severity());
    }

    private static void requireOnScale(String field, int value) {
        if (value < 1 || value > WORST) {
            throw CommandRejected.of(RISK_SCALE, "field", field, "value", value);
        }
    }

    private RiskDecisions() {}
}
