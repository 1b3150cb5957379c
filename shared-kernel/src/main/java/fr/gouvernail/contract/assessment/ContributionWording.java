package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What a contribution says, and of whom it is.
 *
 * @param organisation null for residents, who are counted and never named
 * @param people how many it is of, at least 1
 */
public record ContributionWording(
        ContributionChannel channel,
        @Nullable OrganisationId organisation,
        int people,
        @LongText String summary) {}
