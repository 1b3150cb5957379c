package fr.gouvernail.contract.portfolio;

import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.value.Money;

/**
 * A resource of a project's funding plan that is still to be settled when the project stops, as the decision found it.
 *
 * @param key names it within the plan
 * @param amountHt without tax
 */
public record GrantToSettle(
        FundingPlanId plan, String key, OrganisationId funder, FundingScheme scheme, Money amountHt) {}
