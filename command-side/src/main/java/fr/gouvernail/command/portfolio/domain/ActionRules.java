package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.PortfolioRejection.ACTION_CANCELLED;

import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.ActionId;

/** The sentences an action's decisions are made of. */
final class ActionRules {

    /** What the funders and the owner would pay is what the option would cost, to the cent. */
    static boolean addsUp(ArbitrationOption option) {
        return option.subsidies().plus(option.ownShare()).equals(option.totalHt());
    }

    static void requireNotCancelled(ActionState state, ActionId action) {
        if (state.cancelled()) {
            throw CommandRejected.of(ACTION_CANCELLED, "action", action);
        }
    }

    private ActionRules() {}
}
