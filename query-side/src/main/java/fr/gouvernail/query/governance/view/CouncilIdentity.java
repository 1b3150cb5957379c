package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.LegalIdentity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose acts a council's are, from a day on.
 *
 * @param reason why it was recorded anew; null for the first time
 * @param replaced whether its first day was corrected, so that it no longer holds
 */
public record CouncilIdentity(
        LegalIdentity identity,
        LocalDate effectiveOn,
        @Nullable String reason,
        boolean replaced,
        Instant recordedAt,
        long event) {}
