package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that follows from a decision and that someone has to do: a person, or whoever holds a role.
 *
 * @param owner who has to do it; null when it is a role's
 * @param role whose it is; null when it is one person's
 * @param dueOn the last day for it
 */
public record FollowUpTask(
        @LongText String task,
        @Nullable PersonId owner,
        @Nullable Role role,
        LocalDate dueOn) {}
