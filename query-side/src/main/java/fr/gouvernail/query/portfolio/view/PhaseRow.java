package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.ProgrammePhase;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A phase that a programme entered, or went back to.
 *
 * @param phase null where it had entered none after all
 * @param previous null for the first
 * @param corrects whether it was gone back to, for a reason
 * @param reference the act it follows from; null for a correction
 * @param event its position
 */
public record PhaseRow(
        @Nullable ProgrammePhase phase,
        @Nullable ProgrammePhase previous,
        boolean corrects,
        @Nullable String reference,
        @Nullable String reason,
        LocalDate effectiveOn,
        Instant recordedAt,
        long event) {}
