package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.Quantity;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.portfolio.view.QuantityText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values of indicators as people write them, at most three decimals, and as they are kept: whole thousandths of the unit. */
public final class Quantities {

    private static final int DECIMALS = 3;

    /** {@code 12,5}; a dash for what is not known. */
    public String text(@Nullable Long thousandths) {
        return QuantityText.of(thousandths);
    }

    /** What was typed; noted on the form where it is no number, or a finer one than is kept. */
    static Quantity read(FormInput form, String field) {
        var value = form.required(field)
                .replaceAll("[\\s\\u00a0\\u202f]", "")
                .replace(',', '.')
                .replace('−', '-');
        if (value.isEmpty()) {
            return new Quantity(0);
        }
        if (!value.matches("-?\\d{1,12}(\\.\\d{1,3})?")) {
            form.note(field, "portfolio.indicator.value-unreadable");
            return new Quantity(0);
        }
        return new Quantity(new BigDecimal(value).movePointRight(DECIMALS).longValueExact());
    }
}
