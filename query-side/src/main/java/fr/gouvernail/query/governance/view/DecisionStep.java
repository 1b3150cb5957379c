package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a decision; {@code name} is the event's name. */
public record DecisionStep(
        long position, String name, @Nullable LocalDate effectiveOn, Instant recordedAt, PersonId actor, Role role) {}
