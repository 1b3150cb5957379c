package fr.gouvernail.command.governance.policy;

import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_AMOUNT_UNKNOWN;
import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_CEILING_EXCEEDED;
import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_FOR_ANOTHER_COMMAND;
import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_HELD_BY_ANOTHER;
import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_NOT_IN_FORCE;
import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_UNKNOWN;

import fr.gouvernail.command.governance.lookup.JdbcDelegations;
import fr.gouvernail.command.governance.lookup.JdbcDelegations.Delegated;
import fr.gouvernail.command.platform.dispatch.AuthorityCheck;
import fr.gouvernail.command.platform.dispatch.CommandNames;
import fr.gouvernail.command.platform.lookup.JdbcGovernedAmounts;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Governed;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Subjects;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A governed command may name a delegation instead of a decision: it passes when the sender holds it, it covers that very command and its
 * amount, and it is in force on the day the command takes effect. Anything else is held against decisions.
 */
public final class DelegationAuthority implements AuthorityCheck {

    private static final String DELEGATION = "delegation-";

    private final AuthorityCheck decisions;
    private final JdbcDelegations delegations;
    private final JdbcGovernedAmounts amounts;
    private final Subjects subjects;

    public DelegationAuthority(
            AuthorityCheck decisions, JdbcDelegations delegations, JdbcGovernedAmounts amounts, Subjects subjects) {
        this.decisions = decisions;
        this.delegations = delegations;
        this.amounts = amounts;
        this.subjects = subjects;
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
                .find(authority)
                .orElseThrow(() -> CommandRejected.of(DELEGATION_UNKNOWN, "delegation", authority));
        if (!delegated.holder().equals(sender.person())) {
            throw CommandRejected.of(DELEGATION_HELD_BY_ANOTHER, "delegation", authority);
        }
        var figures = GovernedFigures.of(command, amounts);
        if (figures == null || figures.power() != delegated.power()) {
            var name = CommandNames.of(command.getClass());
            throw CommandRejected.of(DELEGATION_FOR_ANOTHER_COMMAND, "power", delegated.power(), "command", name);
        }
        requireInForce(figures, delegated);
        requireInScope(figures, delegated);
        requireBelowCeiling(figures, delegated);
    }

    private static void requireInForce(GovernedFigures figures, Delegated delegated) {
        if (!delegated.holdsOn(figures.effectiveOn())) {
            var until = delegated.until();
            throw CommandRejected.of(
                    DELEGATION_NOT_IN_FORCE,
                    "on",
                    figures.effectiveOn(),
                    "from",
                    delegated.from(),
                    "until",
                    until == null ? "–" : until);
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
