package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.LongText;
import org.jspecify.annotations.Nullable;

/**
 * The level of one criterion: what the figures proposed, and what the lead gave.
 *
 * @param proposed null where no figure proposes one
 * @param measured the figure it was proposed from, in the unit of the criterion; null like the proposal
 * @param rule the rule with the thresholds, such as W-02; null like the proposal
 * @param critical whether it counts for the overall level: on the event as the rule book says (W-06), whatever the command says
 * @param comment asked for when the level given is not the one proposed, and where a critical criterion has no proposal
 */
public record WeatherRating(
        WeatherCriterion criterion,
        @Nullable Weather proposed,
        @Nullable Long measured,
        @Nullable String rule,
        Weather given,
        boolean critical,
        @LongText @Nullable String comment) {

    public boolean differs() {
        return proposed != null && proposed != given;
    }

    /** The same, counted for the overall level or not. */
    public WeatherRating counted(boolean counts) {
        return new WeatherRating(criterion, proposed, measured, rule, given, counts, comment);
    }
}
