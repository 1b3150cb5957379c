package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a decision; {@code name} is the event's name, {@code details} what is to be read beside it, {@code actor} null for a reader who may not know. */
public record DecisionStep(
        long position,
        String name,
        @Nullable LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable PersonId actor,
        Role role,
        Map<String, String> details) {
    public DecisionStep {
        details = Map.copyOf(details);
    }
}
