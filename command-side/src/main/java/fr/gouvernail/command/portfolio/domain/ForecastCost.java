package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.ActionEvent;
import fr.gouvernail.contract.portfolio.ProjectEvent;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.value.Money;
import java.util.List;

/**
 * What a project is expected to cost, in cents without tax, counted from its events: the sum of its actions' forecasts once it has actions,
 * else what it was framed at, and nothing before that. A cancelled action counts for what it costs all the same.
 */
public final class ForecastCost {

    /** @param actions the history of each of its actions */
    public static Money of(List<DomainEvent> project, List<List<DomainEvent>> actions) {
        if (actions.isEmpty()) {
            return framed(project);
        }
        return actions.stream().map(ForecastCost::forecast).reduce(Money.ZERO, Money::plus);
    }

    private static Money forecast(List<DomainEvent> action) {
        ActionState state = null;
        for (var event : action) {
            if (event instanceof ActionEvent of) {
                state = ActionState.evolve(state, of);
            }
        }
        return state == null ? Money.ZERO : state.forecastHt();
    }

    private static Money framed(List<DomainEvent> project) {
        ProjectState state = null;
        for (var event : project) {
            if (event instanceof ProjectEvent of) {
                state = ProjectState.evolve(state, of);
            }
        }
        return state == null || state.frame() == null
                ? Money.ZERO
                : state.frame().costHt();
    }

    private ForecastCost() {}
}
