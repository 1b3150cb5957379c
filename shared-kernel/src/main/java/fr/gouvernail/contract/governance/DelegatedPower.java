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
    ADOPT_FUNDING_PLAN("funding.plan.adopt", false),
    /** Suspend a project, up to its framed cost without tax. */
    SUSPEND_PROJECT("portfolio.project.suspend", false),
    /** Let a suspended project go on, up to its framed cost without tax. */
    RESUME_PROJECT("portfolio.project.resume", false),
    /** Close a project as done, up to its framed cost without tax. */
    COMPLETE_PROJECT("portfolio.project.complete", false),
    /** Abandon a project, up to its framed cost without tax. */
    ABANDON_PROJECT("portfolio.project.abandon", false),
    /** Reframe a launched project, up to its new cost without tax. */
    REFRAME_PROJECT("portfolio.project.reframe", false);

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
