package fr.gouvernail.query.platform.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An amount as it stands in a field of a form, ready to be typed over. */
public final class MoneyText {

    /** Euros with a decimal comma where there are cents; null for no amount. */
    public static @Nullable String of(@Nullable Long cents) {
        if (cents == null) {
            return null;
        }
        var euros = BigDecimal.valueOf(cents, 2);
        return cents % 100 == 0
                ? String.valueOf(cents / 100)
                : euros.toPlainString().replace('.', ',');
    }

    private MoneyText() {}
}
