package fr.gouvernail.contract.governance;

/**
 * What may be decided alone under a delegation: one governed command each, and whether its amount is counted with tax.
 */
public enum DelegatedPower {
    /** Launch a project, up to its framed cost without tax. */
    LAUNCH_PROJECT("portfolio.project.launch", false),
    /** Settle an arbitration, up to the cost without tax of the option taken. */
    ARBITRATE_ACTION("portfolio.action.arbitrate", false),
    /** Authorise a budget, up to its programme authorisation with tax. */
    AUTHORISE_BUDGET("funding.budget.authorise", true),
    /** Reframe a budget, up to its new programme authorisation with tax. */
    REFRAME_BUDGET("funding.budget.reframe", true),
    /** Adopt a funding plan, up to its cost without tax. */
    ADOPT_FUNDING_PLAN("funding.plan.adopt", false);

    private final String command;
    private final boolean withTax;

    DelegatedPower(String command, boolean withTax) {
        this.command = command;
        this.withTax = withTax;
    }

    /** The logical name of the governed command. */
    public String command() {
        return command;
    }

    /** Whether amounts are TTC; HT otherwise. */
    public boolean isWithTax() {
        return withTax;
    }
}
