package fr.gouvernail.kernel.event;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import org.jspecify.annotations.Nullable;

/**
 * What every event says about how it came to be.
 *
 * @param commandId the idempotency key of the command that produced it
 * @param territory the territory whose history it belongs to; null only for installation-wide facts
 * @param authority text form of the decision or delegation under which it was done; null when none was needed
 * @param correlation the conversation it belongs to: the first command's key
 * @param causation the key of the command or the id of the event that caused the command
 */
public record EventContext(
        String commandId,
        PersonId actor,
        Role role,
        @Nullable TerritoryId territory,
        @Nullable ProgrammeId programme,
        @Nullable String authority,
        String correlation,
        String causation) {}
