package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a project or an action from going on, and who must act: one person or one organisation.
 *
 * @param dueOn the day by which it should be lifted; null while none is set
 */
public record Blocking(
        BlockKind kind,
        @LongText String what,
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        @Nullable LocalDate dueOn) {}
