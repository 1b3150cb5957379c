package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.ActionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who carries an action and where it is. Both are refused with a day still to come: {@code portfolio.in-the-future}. */
public sealed interface ActionStructureCommand extends Command {

    ActionId action();

    @Override
    default ActionId target() {
        return action();
    }

    /**
     * Says who carries it from that day on, the whole list at once; who is no longer named no longer does.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code platform.other-territory}, {@code portfolio.parties.listed-twice},
     * {@code portfolio.parties.change-nothing}.
     */
    @CommandName("portfolio.action.set-parties")
    record SetActionParties(
            ActionId action,
            @Nullable Long expectedVersion,
            Parties parties,
            @LongText String reason,
            LocalDate effectiveOn)
            implements ActionStructureCommand {}

    /**
     * Says where it is, or that it is elsewhere than was said.
     *
     * <p>Errors: {@code portfolio.location.outside-france}, {@code portfolio.location.perimeter-open},
     * {@code portfolio.location.perimeter-crosses}, {@code portfolio.location.perimeter-too-long}, {@code portfolio.location.area}.
     */
    @CommandName("portfolio.action.locate")
    record LocateAction(
            ActionId action,
            @Nullable Long expectedVersion,
            Location location,
            @LongText String reason,
            LocalDate effectiveOn)
            implements ActionStructureCommand {}
}
