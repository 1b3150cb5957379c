package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delegation: who decides what alone.
 *
 * @param ceiling with or without tax as the power says; null for no ceiling
 * @param until last day foreseen; null when none was
 * @param holder null for a reader who may not know: outside of the administrations only elected members in office are named
 * @param decision the decision that grants it; null for a reader who may not see it
 * @param decisionReference its reference in the register; null for a reader who may not see it
 * @param withdrawnOn first day on which it no longer holds, where it was taken back
 * @param acts how many acts were done under it
 */
public record DelegationRow(
        DelegationId delegation,
        BodyId body,
        String bodyName,
        @Nullable PersonId holder,
        DelegatedPower power,
        @Nullable Money ceiling,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable DecisionId decision,
        @Nullable String decisionReference,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalReason,
        int acts,
        long event) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from)
                && (until == null || !day.isAfter(until))
                && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }
}
