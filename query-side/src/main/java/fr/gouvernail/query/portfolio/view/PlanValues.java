package fr.gouvernail.query.portfolio.view;

import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_AMOUNT;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_AMOUNT_AMBIGUOUS;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_AMOUNT_NEGATIVE;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_AMOUNT_TAXED;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_DATE;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_PERCENT;

import fr.gouvernail.contract.portfolio.PlanImportRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what people type into a plan: « 1 234,50 € », « 12 k€ », « 03/09/2026 », « 40 % ». What may mean two things is refused. */
final class PlanValues {

    private static final Pattern FRENCH_DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern AMOUNT =
            Pattern.compile("(-?)([\\d ]*\\d(?:[.,]\\d+)?)(k|m)?(?:€|eur|euros?)?(?:ht)?");
    /** Thousands apart by dots, decimals behind a comma: it can mean one thing alone. */
    private static final Pattern DOTTED = Pattern.compile("(-?)\\d{1,3}(\\.\\d{3})+,\\d{1,2}(?:€|eur|euros?)?(?:ht)?");

    private static final Pattern ONE_THOUSAND_OR_ONE = Pattern.compile("-?[\\d ]*\\d[.]\\d{3}(?:€|eur|euros?)?(?:ht)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:[.,]0+)? ?%?");
    private static final BigDecimal MOST_CENTS = BigDecimal.valueOf(100_000_000_000_000L);
    private static final int EARLIEST = 1950;
    private static final int LATEST = 2100;

    static @Nullable LocalDate day(PlanCell cell, String column) {
        if (cell.isEmpty()) {
            return null;
        }
        var iso = ISO_DAY.matcher(cell.text());
        var french = FRENCH_DAY.matcher(cell.text());
        try {
            LocalDate day = null;
            if (cell.kind() != PlanCell.Kind.NUMBER && iso.matches()) {
                day = LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            } else if (french.matches()) {
                day = LocalDate.of(number(french.group(3)), number(french.group(2)), number(french.group(1)));
            }
            if (day != null && day.getYear() >= EARLIEST && day.getYear() <= LATEST) {
                return day;
            }
        } catch (DateTimeException noSuchDay) {
            throw refused(ROW_DATE, cell, column);
        }
        throw refused(ROW_DATE, cell, column);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    static @Nullable Money amount(PlanCell cell, String column) {
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.kind() == PlanCell.Kind.NUMBER) {
            return cents(new BigDecimal(cell.text()).setScale(2, RoundingMode.HALF_UP), cell, column);
        }
        if (cell.kind() != PlanCell.Kind.TEXT) {
            throw refused(ROW_AMOUNT, cell, column);
        }
        var text = cell.text().toLowerCase(Locale.ROOT).replace("−", "-").replaceAll("(?<=\\d) (?=\\d)", "");
        if (text.contains("ttc")) {
            throw refused(ROW_AMOUNT_TAXED, cell, column);
        }
        text = text.replace(" ", "").replace(".ht", "ht");
        if (DOTTED.matcher(text).matches()) {
            text = text.replace(".", "");
        } else if (ONE_THOUSAND_OR_ONE.matcher(text).matches()) {
            throw refused(ROW_AMOUNT_AMBIGUOUS, cell, column);
        }
        var match = AMOUNT.matcher(text);
        if (!match.matches()) {
            throw refused(ROW_AMOUNT, cell, column);
        }
        var number = new BigDecimal(match.group(1) + match.group(2).replace(',', '.'));
        var unit = match.group(3) == null ? "" : match.group(3);
        return cents(number.movePointRight(unit.equals("k") ? 3 : unit.equals("m") ? 6 : 0), cell, column);
    }

    private static Money cents(BigDecimal euros, PlanCell cell, String column) {
        var cents = euros.movePointRight(2).stripTrailingZeros();
        if (cents.scale() > 0 || cents.abs().compareTo(MOST_CENTS) > 0) {
            throw refused(ROW_AMOUNT, cell, column);
        }
        if (cents.signum() < 0) {
            throw refused(ROW_AMOUNT_NEGATIVE, cell, column);
        }
        return new Money(cents.longValueExact());
    }

    /** Whether a number of the cell was rounded to the cent. */
    static boolean isRounded(PlanCell cell) {
        return cell.kind() == PlanCell.Kind.NUMBER
                && new BigDecimal(cell.text()).stripTrailingZeros().scale() > 2;
    }

    /** Share of the work done, 0 to 100; null when nothing is said. */
    static @Nullable Integer percent(PlanCell cell, String column) {
        if (cell.isEmpty()) {
            return null;
        }
        var match = PERCENT.matcher(cell.text());
        if (match.matches() && Integer.parseInt(match.group(1)) <= 100) {
            return Integer.valueOf(match.group(1));
        }
        throw refused(ROW_PERCENT, cell, column);
    }

    private static CommandRejected refused(PlanImportRejection code, PlanCell cell, String column) {
        return CommandRejected.of(code, "column", column, "cell", cell.address(), "value", shortened(cell.text()));
    }

    static String shortened(String text) {
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }

    private PlanValues() {}
}
