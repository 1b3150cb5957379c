package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a project leaves behind when it stops, for a while or for good, as it stood on that day.
 *
 * @param lessons what was learned; may be missing only from a suspension
 * @param forecastHt what it was expected to cost, without tax
 * @param grantsToSettle resources of its funding plans still to be settled
 * @param actions what becomes of its actions
 */
public record Legacy(
        @LongText @Nullable String lessons,
        Money forecastHt,
        List<GrantToSettle> grantsToSettle,
        @LongText String actions) {
    public Legacy {
        grantsToSettle = List.copyOf(grantsToSettle);
    }
}
