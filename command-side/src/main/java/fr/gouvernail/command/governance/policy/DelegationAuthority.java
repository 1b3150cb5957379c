package fr.gouvernail.command.governance.policy;

import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_AMOUNT_UNKNOWN;
import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_CEILING_EXCEEDED;
import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_DECISION_WITHOUT_FORCE;
import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_FOR_ANOTHER_COMMAND;
import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_HELD_BY_ANOTHER;
import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_NOT_IN_FORCE;
import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_NOT_IN_FORCE_TODAY;
import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_UNKNOWN;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_DEROGATION_UNDER_DELEGATION;

import fr.gouvernail.command.governance.lookup.JdbcDelegations.Delegated;
import fr.gouvernail.command.platform.dispatch.AuthorityCheck;
import fr.gouvernail.command.platform.dispatch.CommandNames;
import fr.gouvernail.command.platform.lookup.JdbcGovernedAmounts;
import fr.gouvernail.contract.portfolio.Derogation;
import fr.gouvernail.contract.portfolio.ProjectCommand.LaunchProject;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Governed;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Subjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A governed command may name a delegation instead of a decision: it passes when the sender holds it, it covers that very command and its
 * amount, the decision that grants it still stands, and it is in force both on the day the command takes effect and on the day it is
 * recorded: nobody decides under a power that is over by dating the act back. Anything else is held against decisions.
 */
public final class DelegationAuthority implements AuthorityCheck {

    private static final String DELEGATION = "delegation-";

    private final AuthorityCheck decisions;
    private final Function<String, Optional<Delegated>> delegations;
    private final JdbcGovernedAmounts amounts;
    private final Subjects subjects;
    private final Clock clock;

    /** @param delegations by the text form of their id */
    public DelegationAuthority(
            AuthorityCheck decisions,
            Function<String, Optional<Delegated>> delegations,
            JdbcGovernedAmounts amounts,
            Subjects subjects,
            Clock clock) {
        this.decisions = decisions;
        this.delegations = delegations;
        this.amounts = amounts;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public void check(Governed command, @Nullable String authority) {
        decisions.check(command, authority);
    }

    @Override
    public void check(Governed command, @Nullable String authority, Actor sender) {
        if (authority == null || !authority.startsWith(DELEGATION)) {
            decisions.check(command, authority);
            return;
        }
        var delegated = delegations
                .apply(authority)
                .orElseThrow(() -> CommandRejected.of(DELEGATION_UNKNOWN, "delegation", authority));
        if (!delegated.holder().equals(sender.person())) {
            throw CommandRejected.of(DELEGATION_HELD_BY_ANOTHER, "delegation", authority);
        }
        var figures = GovernedFigures.of(command, amounts);
        if (figures == null || figures.power() != delegated.power()) {
            var name = CommandNames.of(command.getClass());
            throw CommandRejected.of(DELEGATION_FOR_ANOTHER_COMMAND, "power", delegated.power(), "command", name);
        }
        if (!delegated.stands()) {
            throw CommandRejected.of(
                    DELEGATION_DECISION_WITHOUT_FORCE, "delegation", authority, "decision", delegated.decision());
        }
        requireNothingSetAside(command);
        requireInForce(figures, delegated, LocalDate.now(clock));
        requireInScope(figures, delegated);
        requireBelowCeiling(figures, delegated);
    }

    /** What has to hold before a launch is set aside by a body that votes on it, and by no one alone. */
    private static void requireNothingSetAside(Governed command) {
        if (command instanceof LaunchProject launch && launch.derogations() != null) {
            throw CommandRejected.of(
                    PROJECT_DEROGATION_UNDER_DELEGATION,
                    "project",
                    launch.project(),
                    "rules",
                    String.join(", ", Derogation.rules(launch.derogations())));
        }
    }

    private static void requireInForce(GovernedFigures figures, Delegated delegated, LocalDate today) {
        var on = figures.effectiveOn();
        var from = delegated.from();
        var until = delegated.until() == null ? "–" : delegated.until();
        if (!delegated.holdsOn(on)) {
            throw CommandRejected.of(DELEGATION_NOT_IN_FORCE, "on", on, "from", from, "until", until);
        }
        if (!delegated.holdsOn(today)) {
            throw CommandRejected.of(
                    DELEGATION_NOT_IN_FORCE_TODAY, "on", on, "today", today, "from", from, "until", until);
        }
    }

    private void requireInScope(GovernedFigures figures, Delegated delegated) {
        var scope = subjects.require("delegation", figures.subject());
        boolean elsewhere =
                delegated.programme() != null && !delegated.programme().equals(scope.programme());
        if (elsewhere || !Objects.equals(delegated.territory(), scope.territory())) {
            throw CommandRejected.of(
                    PlatformRejection.OTHER_TERRITORY, "field", "delegation", "value", figures.subject());
        }
    }

    private static void requireBelowCeiling(GovernedFigures figures, Delegated delegated) {
        var ceiling = delegated.ceiling();
        if (ceiling == null) {
            return;
        }
        var amount = figures.amount();
        if (amount == null) {
            throw CommandRejected.of(DELEGATION_AMOUNT_UNKNOWN, "ceiling", ceiling.cents());
        }
        if (amount.compareTo(ceiling) > 0) {
            throw CommandRejected.of(
                    DELEGATION_CEILING_EXCEEDED,
                    "amount",
                    amount.cents(),
                    "ceiling",
                    ceiling.cents(),
                    "excess",
                    amount.minus(ceiling).cents(),
                    "tax",
                    delegated.power().isWithTax() ? "TTC" : "HT");
        }
    }
}
