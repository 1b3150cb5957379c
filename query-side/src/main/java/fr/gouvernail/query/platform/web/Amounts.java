package fr.gouvernail.query.platform.web;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Amounts and rates as people type them: {@code 2 400 000,50 €}, {@code 30,5 %}. What could be read in two ways ({@code 2.400}) is
 * refused rather than guessed.
 */
public final class Amounts {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009']+");
    private static final Pattern SIGNS = Pattern.compile("(?i)\\s*(€|euros?|eur)$");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+|\\d{1,3}( \\d{3})+)([.,]\\d{1,2})?");

    /** @throws CommandRejected {@code web.amount-unreadable}, {@code web.amount-too-large} */
    public static Money parse(String text) {
        var number = number(SIGNS.matcher(spaced(text)).replaceFirst(""), WebRejection.AMOUNT_UNREADABLE, text);
        try {
            return Money.ofEuros(number);
        } catch (ArithmeticException tooLarge) {
            throw CommandRejected.of(WebRejection.AMOUNT_TOO_LARGE, "value", shortened(text));
        }
    }

    /** A percentage with at most two decimals. @throws CommandRejected {@code web.rate-unreadable} */
    public static BasisPoints parseRate(String text) {
        var bare = spaced(text).replaceFirst("\\s*%$", "");
        try {
            return new BasisPoints(number(bare, WebRejection.RATE_UNREADABLE, text)
                    .movePointRight(2)
                    .intValueExact());
        } catch (ArithmeticException tooLarge) {
            throw CommandRejected.of(WebRejection.RATE_UNREADABLE, "value", shortened(text));
        }
    }

    private static BigDecimal number(String text, WebRejection code, String typed) {
        if (text.length() > 40 || !NUMBER.matcher(text).matches()) {
            throw CommandRejected.of(code, "value", shortened(typed));
        }
        return new BigDecimal(text.replace(" ", "").replace(',', '.'));
    }

    private static String spaced(String text) {
        var spaced = SPACES.matcher(text).replaceAll(" ").strip().replace('\u2212', '-');
        return spaced.startsWith("- ") ? "-" + spaced.substring(2) : spaced;
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private Amounts() {}
}
