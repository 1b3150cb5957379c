package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.LongText;

/**
 * What one assessor gives a project on one criterion.
 *
 * @param criterion its number
 * @param mark 0 to 4
 * @param comment why
 */
public record CriterionMark(
        int criterion, int mark, @LongText String comment) {}
