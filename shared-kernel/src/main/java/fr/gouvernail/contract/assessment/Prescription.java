package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * One condition of an opinion, with what it is held to cost.
 *
 * @param costHt what it adds to the cost, without tax; 0 or less is possible; null until somebody has estimated it
 * @param delayDays what it adds to the calendar, in days; null until somebody has estimated it
 * @param owner null until somebody answers for it
 */
public record Prescription(
        @LongText String text,
        @Nullable Money costHt,
        @Nullable Integer delayDays,
        @Nullable PrescriptionOwner owner) {}
