package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an actor binds themselves to.
 *
 * @param what in their words
 * @param amountHt what they give, without tax; asked for where the kind is money, null where nothing is paid
 * @param quantity of what they give otherwise, above 0, such as 1 200; null where it is not counted
 * @param unit of the quantity, such as hours a year; there with it and only with it
 * @param condition what has to happen first; null for a commitment without one
 * @param validUntil last day it can be counted on; null while no end is set
 * @param evidence the signed letter or agreement; null while it was only said
 */
public record Commitment(
        CommitmentKind kind,
        @LongText String what,
        @Nullable Money amountHt,
        @Nullable Integer quantity,
        @Nullable String unit,
        @LongText @Nullable String condition,
        @Nullable LocalDate validUntil,
        @Nullable Evidence evidence) {}
