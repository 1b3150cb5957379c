package fr.gouvernail.contract.funding;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.Governed;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of a multi-year budget. Amounts are with tax (TTC). */
public sealed interface BudgetCommand extends Command {

    BudgetId budget();

    @Override
    default BudgetId target() {
        return budget();
    }

    /**
     * Authorises a project's budget.
     *
     * <p>Errors: {@code funding.budget.credits-differ-from-authorisation}, {@code funding.budget.years-not-ascending},
     * {@code funding.budget.authorisation-zero}, {@code platform.amount-negative}, {@code platform.unknown-reference},
     * {@code funding.rule-not-in-force}, and those of {@link Governed}.
     */
    @CommandName("funding.budget.authorise")
    record AuthoriseBudget(BudgetId budget, ProjectId project, BudgetEnvelope envelope, LocalDate effectiveOn)
            implements BudgetCommand, Governed {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /** Replaces the envelope. Errors: as for authorising, and {@code funding.budget.nothing-changes}. */
    @CommandName("funding.budget.reframe")
    record ReframeBudget(
            BudgetId budget,
            @Nullable Long expectedVersion,
            BudgetEnvelope envelope,
            @LongText String reason,
            LocalDate effectiveOn)
            implements BudgetCommand, Governed {}
}
