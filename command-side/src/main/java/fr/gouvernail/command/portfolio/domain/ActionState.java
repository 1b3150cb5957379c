package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.ActionEvent;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionArbitrated;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an action's decisions look at.
 *
 * @param forecastHt what the action is expected to cost, without tax: planned at first, then as asked, then as arbitrated
 * @param openOptions the options before the body; empty while no arbitration is open
 */
record ActionState(
        Home home,
        ProjectId project,
        LocalDate startsOn,
        LocalDate endsOn,
        Money forecastHt,
        List<ArbitrationOption> openOptions) {

    static ActionState evolve(@Nullable ActionState state, ActionEvent event) {
        return switch (event) {
            case ActionProposed proposed ->
                new ActionState(
                        new Home(proposed.territory(), proposed.programme()),
                        proposed.project(),
                        proposed.startsOn(),
                        proposed.endsOn(),
                        proposed.costHt(),
                        List.of());
            case ArbitrationAsked asked -> of(state).asked(asked.forecastHt(), asked.options());
            case ActionArbitrated arbitrated ->
                of(state).arbitrated(arbitrated.currentForecastHt(), arbitrated.currentEndsOn());
        };
    }

    boolean arbitrationOpen() {
        return !openOptions.isEmpty();
    }

    List<String> optionKeys() {
        return openOptions.stream().map(ArbitrationOption::key).toList();
    }

    private ActionState asked(Money forecast, List<ArbitrationOption> options) {
        return new ActionState(home, project, startsOn, endsOn, forecast, options);
    }

    private ActionState arbitrated(Money forecast, LocalDate newEnd) {
        return new ActionState(home, project, startsOn, newEnd, forecast, List.of());
    }

    private static ActionState of(@Nullable ActionState state) {
        return Objects.requireNonNull(state);
    }
}
