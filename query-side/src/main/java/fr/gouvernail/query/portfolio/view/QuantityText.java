package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.query.platform.web.Formats;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Values of indicators, which are kept in whole thousandths of their unit, as people write them: at most three decimals. */
public final class QuantityText {

    private static final int DECIMALS = 3;

    /** {@code 12,5}; a dash for what is not known. */
    public static String of(@Nullable Long thousandths) {
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

    private QuantityText() {}
}
