package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an action costs in one year and one section, foreseen and real. Amounts are without tax (HT); staff is in hundredths of a full-time
 * post (ETP).
 *
 * @param realHt null until something is known
 * @param forecastFte null where no staff is foreseen
 * @param realFte null until something is known
 */
public record YearFigures(
        Money forecastHt,
        @Nullable Money realHt,
        @Nullable Integer forecastFte,
        @Nullable Integer realFte) {

    /** Whether a figure that the other one holds is another here, or gone. */
    public boolean replaces(YearFigures other) {
        return !forecastHt.equals(other.forecastHt)
                || (other.realHt != null && !other.realHt.equals(realHt))
                || (other.forecastFte != null && !other.forecastFte.equals(forecastFte))
                || (other.realFte != null && !other.realFte.equals(realFte));
    }
}
