package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.LongText;

/**
 * By what projects are marked.
 *
 * @param number within the grid; a number keeps its meaning from one version of the grid to the next
 * @param meaning what 0 stands for and what 4 does
 * @param weight whole percent; the weights of a grid add up to 100
 */
public record GridCriterion(
        int number, String title, @LongText String meaning, int weight) {}
