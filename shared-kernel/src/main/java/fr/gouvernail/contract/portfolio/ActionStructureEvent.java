package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who carries an action and where it is. */
public sealed interface ActionStructureEvent extends ActionHistory {

    @Override
    ActionId action();

    /** Others carry it from that day on. */
    @EventName("portfolio.action.parties-set")
    record ActionPartiesSet(
            ActionId action,
            ProjectId project,
            @Nullable Parties previous,
            Parties current,
            String reason,
            LocalDate effectiveOn)
            implements ActionStructureEvent {}

    /** It was located, or located anew. */
    @EventName("portfolio.action.located")
    record ActionLocated(
            ActionId action,
            ProjectId project,
            @Nullable Location previous,
            Location current,
            String reason,
            LocalDate effectiveOn)
            implements ActionStructureEvent {}
}
