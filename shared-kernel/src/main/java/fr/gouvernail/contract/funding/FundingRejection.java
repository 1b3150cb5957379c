package fr.gouvernail.contract.funding;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why a command on a funding plan or a budget is refused. */
public enum FundingRejection implements RejectionCode {
    /** The rule book says nothing for the effective date. Parameters: rule, date. */
    RULE_NOT_IN_FORCE("funding.rule-not-in-force", RejectionKind.RULE),
    /** Parameters: resource (its key). */
    PLAN_RESOURCE_LISTED_TWICE("funding.plan.resource-listed-twice", RejectionKind.MALFORMED),
    /** Parameters: ht, ttc (in cents). */
    PLAN_TTC_BELOW_HT("funding.plan.ttc-below-ht", RejectionKind.MALFORMED),
    /** Parameters: base, ttc (in cents). */
    PLAN_FCTVA_BASE_ABOVE_TTC("funding.plan.fctva-base-above-ttc", RejectionKind.MALFORMED),
    /** Parameters: plan. */
    PLAN_NOTHING_CHANGES("funding.plan.nothing-changes", RejectionKind.RULE),
    /** Parameters: plan. */
    PLAN_ADOPTED_ALREADY("funding.plan.adopted-already", RejectionKind.RULE),
    /** Parameters: rule, basis, found and limit (in cents), and the finding's other figures. */
    PLAN_RULE_BROKEN("funding.plan.rule-broken", RejectionKind.RULE),
    /** Parameters: resource, resources (the keys of the plan). */
    PLAN_UNKNOWN_RESOURCE("funding.plan.unknown-resource", RejectionKind.UNKNOWN),
    /** Parameters: credits, authorisation, difference (in cents), rule, basis. */
    BUDGET_CREDITS_DIFFER("funding.budget.credits-differ-from-authorisation", RejectionKind.RULE),
    /** Parameters: year, previous. */
    BUDGET_YEARS_NOT_ASCENDING("funding.budget.years-not-ascending", RejectionKind.MALFORMED),
    /** A programme authorisation of nothing authorises nothing. Parameters: budget. */
    BUDGET_AUTHORISATION_ZERO("funding.budget.authorisation-zero", RejectionKind.RULE),
    /** Parameters: budget, authorisation (in cents). */
    BUDGET_NOTHING_CHANGES("funding.budget.nothing-changes", RejectionKind.RULE);

    private final String code;
    private final RejectionKind kind;

    FundingRejection(String code, RejectionKind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public RejectionKind kind() {
        return kind;
    }
}
