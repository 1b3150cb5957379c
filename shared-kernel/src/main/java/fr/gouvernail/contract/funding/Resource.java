package fr.gouvernail.contract.funding;

import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.value.Money;

/**
 * A resource of a funding plan.
 *
 * @param key names it within the plan: {@code dsil}, {@code region}…
 * @param amountHt without tax
 */
public record Resource(String key, OrganisationId funder, FundingScheme scheme, Money amountHt, FundingState state) {}
