package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.ActionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of the options of an arbitration while it is open. All are refused once it is settled:
 * {@code portfolio.action.no-arbitration-open}, of an option that was not put: {@code portfolio.action.unknown-option}, with a day still to
 * come: {@code portfolio.in-the-future}, and before the request: {@code portfolio.arbitration.before-request}.
 */
public sealed interface ArbitrationStanceCommand extends Command {

    ActionId action();

    @Override
    default ActionId target() {
        return action();
    }

    /**
     * Records where a body, an organisation or a person stands on an option. A later stance of the same holder takes the place of the one
     * before, which stays readable.
     *
     * <p>Errors: {@code portfolio.arbitration.holder-not-one}, {@code portfolio.arbitration.stance-unchanged},
     * {@code portfolio.arbitration.before-last}, {@code platform.unknown-reference}, {@code platform.other-territory}.
     *
     * @param option its key: A, B, C…
     * @param words what was said, and on which terms
     * @param source how it is known: a meeting, a letter, the address of a document; null where that is not said
     * @param effectiveOn the day it was said
     */
    @CommandName("portfolio.arbitration.take-stance")
    record TakeStance(
            ActionId action,
            @Nullable Long expectedVersion,
            String option,
            StanceHolder holder,
            OptionStance stance,
            @LongText String words,
            @Nullable String source,
            LocalDate effectiveOn)
            implements ArbitrationStanceCommand {}

    /**
     * Records that somebody goes back on a stance, and has none from then on.
     *
     * <p>Errors: {@code portfolio.arbitration.stance-unknown}, {@code portfolio.arbitration.before-last}.
     */
    @CommandName("portfolio.arbitration.withdraw-stance")
    record WithdrawStance(
            ActionId action,
            @Nullable Long expectedVersion,
            String option,
            StanceHolder holder,
            @LongText String reason,
            LocalDate effectiveOn)
            implements ArbitrationStanceCommand {}
}
