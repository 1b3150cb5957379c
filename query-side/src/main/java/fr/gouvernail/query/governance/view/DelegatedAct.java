package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided alone, under a delegation.
 *
 * @param name logical name of what happened
 * @param amount with or without tax as the power says; null where the act states none
 * @param actor null for a reader who may not know
 * @param reportOn the body's first sitting from that day on, which is told of it; null while none is convened
 */
public record DelegatedAct(
        long event,
        DelegationId delegation,
        BodyId body,
        DelegatedPower power,
        String aggregate,
        String name,
        @Nullable Money amount,
        @Nullable PersonId actor,
        @Nullable LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable LocalDate reportOn) {}
