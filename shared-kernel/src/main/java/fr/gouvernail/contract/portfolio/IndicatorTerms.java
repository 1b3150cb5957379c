package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.LongText;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator measures and how.
 *
 * @param definition what is counted, and what is not
 * @param unit as it is shown: %, passages par jour, logements
 * @param source who publishes the figure
 * @param weight in the mean of its project, 0 to 100; 0 leaves it out
 * @param baseline null while it is not known
 */
public record IndicatorTerms(
        String name,
        @LongText String definition,
        String unit,
        IndicatorDirection direction,
        String source,
        int weight,
        @Nullable DatedQuantity baseline) {

    /** The same indicator, said better. */
    public IndicatorTerms said(String newName, String newDefinition, String newUnit, String newSource) {
        return new IndicatorTerms(newName, newDefinition, newUnit, direction, newSource, weight, baseline);
    }
}
