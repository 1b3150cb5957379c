package fr.gouvernail.kernel.command;

import fr.gouvernail.kernel.value.Money;

/** Checks of the amounts a command carries. */
public final class Amounts {

    /** Ten thousand billion euros: far above any project, and low enough that sums of many amounts stay exact in cents. */
    private static final Money CEILING = Money.euros(10_000_000_000_000L);

    /** @throws CommandRejected {@code platform.amount-negative}, or {@code platform.field-malformed} above any amount that can be meant */
    public static void requireNotNegative(String field, Money amount) {
        if (amount.isNegative()) {
            throw CommandRejected.of(PlatformRejection.AMOUNT_NEGATIVE, "field", field);
        }
        if (amount.compareTo(CEILING) > 0) {
            throw CommandRejected.of(PlatformRejection.FIELD_MALFORMED, "field", field, "value", amount.cents());
        }
    }

    private Amounts() {}
}
