package fr.gouvernail.contract.funding;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a multi-year budget. Amounts are with tax (TTC). */
public sealed interface BudgetEvent extends DomainEvent {

    BudgetId budget();

    ProjectId project();

    /** A project has a programme authorisation and payment credits. */
    @EventName("funding.budget.authorised")
    record BudgetAuthorised(
            BudgetId budget,
            ProjectId project,
            @Nullable ProgrammeId programme,
            TerritoryId territory,
            BudgetEnvelope envelope,
            LocalDate effectiveOn)
            implements BudgetEvent {}

    /** The envelope was replaced; before and after are both here. */
    @EventName("funding.budget.reframed")
    record BudgetReframed(
            BudgetId budget,
            ProjectId project,
            BudgetEnvelope previous,
            BudgetEnvelope current,
            Money difference,
            String reason,
            LocalDate effectiveOn)
            implements BudgetEvent {}
}
