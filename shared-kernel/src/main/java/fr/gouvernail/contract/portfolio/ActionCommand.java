package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.Governed;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of an action. */
public sealed interface ActionCommand extends Command {

    ActionId action();

    @Override
    default ActionId target() {
        return action();
    }

    /**
     * Proposes an action of a project.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code platform.amount-negative}, {@code portfolio.action.ends-before-start}.
     *
     * @param costHt planned cost without tax
     */
    @CommandName("portfolio.action.propose")
    record ProposeAction(
            ActionId action,
            ProjectId project,
            String reference,
            String name,
            Money costHt,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable PersonId lead,
            LocalDate effectiveOn)
            implements ActionCommand {
        @Override
        public boolean creates() {
            return true;
        }

        /** The project may have been closed a moment ago. */
        @Override
        public boolean keepsWhatItLooksUp() {
            return true;
        }
    }

    /**
     * Asks a body to choose between options.
     *
     * <p>Errors: {@code portfolio.action.arbitration-open-already}, {@code portfolio.action.options-missing} (at least two),
     * {@code portfolio.action.option-listed-twice}, {@code portfolio.action.option-does-not-add-up} (subsidies + own share = total),
     * {@code portfolio.action.ends-before-start}, {@code platform.amount-negative}.
     *
     * @param question what has to be settled and why
     * @param forecastHt the cost without tax if nothing is decided
     */
    @CommandName("portfolio.action.ask-arbitration")
    record AskArbitration(
            ActionId action,
            @Nullable Long expectedVersion,
            @LongText String question,
            Money forecastHt,
            List<ArbitrationOption> options,
            LocalDate effectiveOn)
            implements ActionCommand {
        public AskArbitration {
            options = List.copyOf(options);
        }
    }

    /**
     * Settles the arbitration. Errors: {@code portfolio.action.no-arbitration-open}, {@code portfolio.action.unknown-option}, and those of
     * {@link Governed}.
     */
    @CommandName("portfolio.action.arbitrate")
    record ArbitrateAction(
            ActionId action,
            @Nullable Long expectedVersion,
            String option,
            @LongText String reason,
            LocalDate effectiveOn)
            implements ActionCommand, Governed {}
}
