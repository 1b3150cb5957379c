package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.id.OrganisationId;

/**
 * A registered organisation that takes part in a project or an action.
 *
 * @param role what it does there, in a few words: « co-finance », « mène l’étude »
 */
public record Partner(OrganisationId organisation, String role) {}
