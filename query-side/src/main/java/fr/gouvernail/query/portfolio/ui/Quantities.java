package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.Quantity;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Formats;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Values of indicators as people write them, at most three decimals, and as they are kept: whole thousandths of the unit. */
public final class Quantities {

    private static final int DECIMALS = 3;

    /** {@code 12,5}; a dash for what is not known. */
    public String text(@Nullable Long thousandths) {
        if (thousandths == null) {
            return "–";
        }
        boolean french = LocaleContextHolder.getLocale().getLanguage().equals("fr");
        var symbols = new DecimalFormatSymbols(french ? Locale.FRENCH : Locale.ENGLISH);
        if (french) {
            symbols.setGroupingSeparator(Formats.NARROW.charAt(0));
        }
        symbols.setMinusSign('−');
        return new DecimalFormat("#,##0.###", symbols).format(BigDecimal.valueOf(thousandths, DECIMALS));
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
