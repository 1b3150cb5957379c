package fr.gouvernail.query.platform.web;

import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Figures and dates as people of the reader's language write them; the bean {@code fmt} of the templates. What is absent is shown as a
 * dash. Amounts are euro cents ({@link Money} or a number), rates basis points ({@link BasisPoints} or a number).
 */
public final class Formats {

    /** The narrow no-break space that French sets between thousands and before € and %. */
    public static final String NARROW = "\u202f";

    private static final String NO_BREAK = "\u00a0";
    private static final String ABSENT = "–";
    private static final String MINUS = "\u2212" + NARROW;

    private final MessageSource messages;
    private final ZoneId zone;

    public Formats(MessageSource messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /** An amount; its cents are shown only when there are some. */
    public String money(@Nullable Object amount) {
        return amount == null ? ABSENT : money(cents(amount), cents(amount) % 100 != 0);
    }

    /** An amount, always to the cent. */
    public String moneyExact(@Nullable Object amount) {
        return amount == null ? ABSENT : money(cents(amount), true);
    }

    /** A difference: its sign is always shown, except on zero. */
    public String moneySigned(@Nullable Object amount) {
        if (amount == null) {
            return ABSENT;
        }
        return (cents(amount) > 0 ? "+" + NARROW : "") + money(amount);
    }

    /** A rate with one decimal, or two where the second one counts: {@code 30,0 %}, {@code 33,65 %}. */
    public String rate(@Nullable Object basisPoints) {
        if (basisPoints == null) {
            return ABSENT;
        }
        var points = basisPoints instanceof BasisPoints rate ? rate.value() : whole(basisPoints);
        var text = decimal(BigDecimal.valueOf(Math.abs(points), 2), points % 10 == 0 ? 1 : 2);
        return (points < 0 ? MINUS : "") + text + (french() ? NARROW : "") + "%";
    }

    /** The share that a part is of a whole, to the unit: {@code 20 %}; a dash when the whole is zero. */
    public String percent(@Nullable Object part, @Nullable Object whole) {
        if (part == null || whole == null || cents(whole) == 0) {
            return ABSENT;
        }
        var share = BigDecimal.valueOf(cents(part))
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(cents(whole)), 0, RoundingMode.HALF_UP);
        return number(share.longValueExact()) + (french() ? NARROW : "") + "%";
    }

    /** A whole number with its thousands apart. */
    public String number(@Nullable Object number) {
        if (number == null) {
            return ABSENT;
        }
        var value = whole(number);
        return (value < 0 ? MINUS : "") + decimal(BigDecimal.valueOf(value).abs(), 0);
    }

    /** {@code 240 ko}, {@code 1,2 Mo}: in thousands and millions of bytes, never shown as nothing. */
    public String bytes(long size) {
        boolean millions = size >= 1_000_000;
        var amount = millions
                ? decimal(BigDecimal.valueOf(size).movePointLeft(6), 1)
                : decimal(BigDecimal.valueOf(Math.ceilDiv(size, 1_000)), 0);
        var unit = french() ? (millions ? "Mo" : "ko") : (millions ? "MB" : "kB");
        return amount + NO_BREAK + unit;
    }

    /** {@code 12 mars 2026}. */
    public String date(@Nullable LocalDate date) {
        if (date == null) {
            return ABSENT;
        }
        if (!french()) {
            return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
        }
        var monthAndYear = date.format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH));
        return (date.getDayOfMonth() == 1 ? "1er" : date.getDayOfMonth()) + " " + monthAndYear;
    }

    /** {@code 12/03/2026}, where a column has no room for words. */
    public String dateShort(@Nullable LocalDate date) {
        return date == null ? ABSENT : date.format(DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT));
    }

    /** {@code 2 avril 2026 à 09 h 14}, at the clock of the territory; all on one line, so that no column parts the hour from its day. */
    public String instant(@Nullable Instant instant) {
        if (instant == null) {
            return ABSENT;
        }
        var local = instant.atZone(zone);
        var pattern = french() ? " 'à' HH 'h' mm" : " 'at' HH:mm";
        var text = date(local.toLocalDate()) + local.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
        return text.replace(" ", NO_BREAK);
    }

    /** The day of an instant on the territory. */
    public String day(@Nullable Instant instant) {
        return instant == null ? ABSENT : date(instant.atZone(zone).toLocalDate());
    }

    /** The text of a value of an enum: message key {@code <prefix>.<NAME>}; the name itself when there is no such key. */
    public String label(String prefix, @Nullable Object value) {
        if (value == null) {
            return ABSENT;
        }
        var name = value instanceof Enum<?> constant ? constant.name() : value.toString();
        var text = messages.getMessage(prefix + "." + name, null, name, locale());
        return text == null ? name : text;
    }

    /** The territory's day that an instant falls on, for comparing dates. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private String money(long cents, boolean showCents) {
        var text = decimal(BigDecimal.valueOf(cents, 2).abs(), showCents ? 2 : 0);
        var sign = cents < 0 ? MINUS : "";
        return french() ? sign + text + NARROW + "€" : sign + "€" + text;
    }

    private static String decimal(BigDecimal value, int decimals) {
        var symbols = DecimalFormatSymbols.getInstance(french() ? Locale.FRENCH : Locale.ENGLISH);
        symbols.setGroupingSeparator(french() ? NARROW.charAt(0) : ',');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private static long cents(Object amount) {
        return amount instanceof Money money ? money.cents() : whole(amount);
    }

    private static long whole(Object number) {
        return switch (number) {
            case Long value -> value;
            case Integer value -> value;
            case Short value -> value;
            case BasisPoints rate -> rate.value();
            case BigDecimal value -> value.longValueExact();
            default -> Long.parseLong(number.toString());
        };
    }

    private static boolean french() {
        return !Locale.ENGLISH.getLanguage().equals(locale().getLanguage());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
