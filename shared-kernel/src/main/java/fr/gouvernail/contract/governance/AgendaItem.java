package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.id.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * A point on the agenda.
 *
 * @param number its number in the sitting, from 1
 * @param decision the drafted decision to be voted; null for a point that is only discussed
 */
public record AgendaItem(int number, String title, @Nullable DecisionId decision) {}
