package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.kernel.causal.MapWeight;
import fr.gouvernail.query.platform.web.FormInput;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** Weights as people write and read them: from −1 to +1, while thousandths are kept. The bean of templates is {@code weights}. */
public final class WeightText {

    private static final int DECIMALS = 3;

    /** {@code +0,6}, {@code −0,25}, {@code 0}. */
    public String of(int thousandths) {
        if (thousandths == 0) {
            return "0";
        }
        var digits = BigDecimal.valueOf(Math.abs(thousandths), DECIMALS)
                .stripTrailingZeros()
                .toPlainString();
        var language = LocaleContextHolder.getLocale().getLanguage();
        var local = Locale.ENGLISH.getLanguage().equals(language) ? digits : digits.replace('.', ',');
        return (thousandths > 0 ? "+" : "\u2212") + local;
    }

    /** The mean of several judgments; one that has been rounded says so. */
    public String of(MapWeight weight) {
        return (weight.exact() ? "" : "≈\u202f") + of(weight.thousandths());
    }

    /** Reads a field; what is no such number is noted. Whether it is on the scale is for the map itself to say. */
    static int read(FormInput form, String field) {
        var typed = form.required(field).replaceAll("[\\s\\u00a0\\u202f]", "");
        if (typed.isEmpty()) {
            return 0;
        }
        var plain = typed.replace('\u2212', '-').replace('\u2013', '-').replace(',', '.');
        if (!plain.matches("[+-]?\\d{1,4}(\\.\\d{1,3})?")) {
            form.note(field, "assessment.map.weight.unreadable");
            return 0;
        }
        return new BigDecimal(plain).movePointRight(DECIMALS).intValueExact();
    }
}
