package fr.gouvernail.kernel.command;

import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a decision may know of the command's sending: who, in which role, on which day. Passed to each handler. */
public interface CommandContext {

    Actor actor();

    /** The day it is on the territory, for rules on dates. */
    LocalDate today();

    /**
     * Refuses the command unless the actor holds, on that territory, the role they act in, and that role may send this command.
     * The first line of every handler.
     *
     * @param territory null for what concerns the whole installation
     * @throws CommandRejected {@code platform.role-not-allowed} or {@code platform.role-not-held}
     */
    void requireRightOn(@Nullable TerritoryId territory);

    /** Whom the actor acts for in their role on that territory, as the role was granted; null for nobody but themselves. */
    @Nullable
    OrganisationId actsFor(TerritoryId territory);

    default PersonId person() {
        return actor().person();
    }
}
