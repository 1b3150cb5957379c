package fr.gouvernail.contract.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What goes up or down in a territory, as a causal map names it.
 *
 * @param number within its map, from 1; never given twice
 * @param what how it is understood, where its name does not say enough
 */
public record MapFactor(int number, String name, @Nullable String what) {}
