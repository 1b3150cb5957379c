package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.BlockKind;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What blocks, or blocked, a project or an action, and who has to act.
 *
 * @param subject text form of the project or action
 * @param number within it, from 1
 * @param person null too for a reader to whom the trail is closed
 * @param liftedOn null while it is open
 * @param late whether it is open past its day
 */
public record BlockRow(
        String subject,
        int number,
        BlockKind kind,
        String what,
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        @Nullable LocalDate dueOn,
        LocalDate since,
        long event,
        @Nullable LocalDate liftedOn,
        @Nullable String done,
        @Nullable Long liftedEvent,
        boolean late) {

    public boolean open() {
        return liftedOn == null;
    }
}
