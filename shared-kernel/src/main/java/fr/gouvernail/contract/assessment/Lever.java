package fr.gouvernail.contract.assessment;

import org.jspecify.annotations.Nullable;

/**
 * On which factor a project acts of itself, before anything spreads.
 *
 * @param strength in thousandths, −1000 to +1000, never zero
 * @param why how the project does it
 */
public record Lever(int factor, int strength, @Nullable String why) {}
