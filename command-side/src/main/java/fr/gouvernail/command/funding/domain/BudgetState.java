package fr.gouvernail.command.funding.domain;

import fr.gouvernail.contract.funding.BudgetEvent;
import fr.gouvernail.contract.funding.BudgetEvent.BudgetAuthorised;
import fr.gouvernail.contract.funding.BudgetEvent.BudgetReframed;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a budget's decisions look at. */
record BudgetState(Home home, ProjectId project, BudgetEnvelope envelope) {

    static BudgetState evolve(@Nullable BudgetState state, BudgetEvent event) {
        return switch (event) {
            case BudgetAuthorised authorised ->
                new BudgetState(
                        new Home(authorised.territory(), authorised.programme()),
                        authorised.project(),
                        authorised.envelope());
            case BudgetReframed reframed -> Objects.requireNonNull(state).with(reframed.current());
        };
    }

    private BudgetState with(BudgetEnvelope newEnvelope) {
        return new BudgetState(home, project, newEnvelope);
    }
}
