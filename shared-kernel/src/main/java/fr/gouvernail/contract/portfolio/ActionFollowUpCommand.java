package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of an action while it is carried out. All are refused of a cancelled one: {@code portfolio.action.cancelled},
 * or with a day still to come: {@code portfolio.in-the-future}.
 */
public sealed interface ActionFollowUpCommand extends Command {

    ActionId action();

    @Override
    default ActionId target() {
        return action();
    }

    /**
     * Reports how the action stands.
     *
     * <p>Errors: {@code portfolio.project.suspended}, {@code portfolio.project.closed}, {@code portfolio.project.percent-out-of-range},
     * {@code portfolio.action.done-before-start}, {@code portfolio.action.done-below-whole}.
     *
     * @param percent share of the work done, 0 to 100
     * @param startedOn the real first day; null while it has not started
     * @param doneOn the real last day; null until it is wholly done
     */
    @CommandName("portfolio.action.report-progress")
    record ReportActionProgress(
            ActionId action,
            @Nullable Long expectedVersion,
            int percent,
            @LongText String comment,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate doneOn,
            LocalDate effectiveOn)
            implements ActionFollowUpCommand {
        /** The project may have been suspended a moment ago. */
        @Override
        public boolean keepsWhatItLooksUp() {
            return true;
        }
    }

    /**
     * Cancels the action. Errors: {@code portfolio.action.arbitration-pending}, {@code platform.amount-negative}.
     *
     * @param remainingHt what it costs all the same, without tax: works begun, compensation
     */
    @CommandName("portfolio.action.cancel")
    record CancelAction(
            ActionId action,
            @Nullable Long expectedVersion,
            @LongText String reason,
            Money remainingHt,
            LocalDate effectiveOn)
            implements ActionFollowUpCommand {}

    /**
     * Says that the action depends on another one of the same territory.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code platform.other-territory}, {@code portfolio.action.linked-already},
     * {@code portfolio.action.link-cycle}.
     */
    @CommandName("portfolio.action.link")
    record LinkAction(ActionId action, @Nullable Long expectedVersion, ActionId dependsOn, LocalDate effectiveOn)
            implements ActionFollowUpCommand {
        /** A link made a moment ago may close a circle. */
        @Override
        public boolean keepsWhatItLooksUp() {
            return true;
        }
    }

    /** Takes such a link away. Errors: {@code portfolio.action.not-linked}. */
    @CommandName("portfolio.action.unlink")
    record UnlinkAction(
            ActionId action,
            @Nullable Long expectedVersion,
            ActionId dependsOn,
            @LongText String reason,
            LocalDate effectiveOn)
            implements ActionFollowUpCommand {}

    /**
     * Says that the action cannot go on. Several blocks may be open at once.
     *
     * <p>Errors: {@code portfolio.block.who-missing}, {@code portfolio.block.due-before-start}, {@code platform.unknown-reference},
     * {@code platform.other-territory}.
     */
    @CommandName("portfolio.action.block")
    record BlockAction(ActionId action, @Nullable Long expectedVersion, Blocking blocking, LocalDate effectiveOn)
            implements ActionFollowUpCommand {}

    /**
     * Says that one block is lifted. Errors: {@code portfolio.block.unknown}, {@code portfolio.block.lifted-before-start}.
     *
     * @param number of the block, from 1
     * @param done what was done about it
     */
    @CommandName("portfolio.action.unblock")
    record UnblockAction(
            ActionId action,
            @Nullable Long expectedVersion,
            int number,
            @LongText String done,
            LocalDate effectiveOn) implements ActionFollowUpCommand {}
}
