package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.ArbitrationOption;

/** The sentences an action's decisions are made of. */
final class ActionRules {

    /** What the funders and the owner would pay is what the option would cost, to the cent. */
    static boolean addsUp(ArbitrationOption option) {
        return option.subsidies().plus(option.ownShare()).equals(option.totalHt());
    }

    private ActionRules() {}
}
