package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.kernel.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/** A position that an actor held, with what they said of it. */
public record PositionRow(
        BackingPosition position,
        String reason,
        LocalDate effectiveOn,
        Instant recordedAt,
        PersonId recordedBy,
        long event) {}
