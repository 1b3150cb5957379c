package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The last figures of a project on the day it stops.
 *
 * @param percent share of the work done, 0 to 100
 * @param weather null when no progress was ever reported
 * @param framedHt the cost as last framed, without tax; null when it was never framed
 */
public record FrozenFigures(
        int percent, @Nullable Weather weather, @Nullable Money framedHt) {}
