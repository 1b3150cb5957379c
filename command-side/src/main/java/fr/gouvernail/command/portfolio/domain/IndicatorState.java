package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.IndicatorEvent;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorDefined;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorMeasured;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorWeighed;
import fr.gouvernail.contract.portfolio.IndicatorEvent.MeasureCorrected;
import fr.gouvernail.contract.portfolio.IndicatorEvent.TargetSet;
import fr.gouvernail.contract.portfolio.IndicatorTerms;
import fr.gouvernail.contract.portfolio.Quantity;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on an indicator look at.
 *
 * @param project null for one of the programme
 * @param weight as it counts now
 * @param targets by the day they are to be reached
 * @param measures by their order: the number of the first is 1
 */
record IndicatorState(
        Home home,
        @Nullable ProjectId project,
        IndicatorTerms terms,
        int weight,
        Map<LocalDate, Quantity> targets,
        List<Measure> measures) {

    record Measure(LocalDate on, Quantity value) {}

    static IndicatorState evolve(@Nullable IndicatorState state, IndicatorEvent event) {
        return switch (event) {
            case IndicatorDefined e ->
                new IndicatorState(
                        new Home(e.territory(), e.programme()),
                        e.project(),
                        e.terms(),
                        e.terms().weight(),
                        Map.of(),
                        List.of());
            case TargetSet e -> of(state).targeting(e.target().on(), e.target().value());
            case IndicatorMeasured e -> of(state).measured(new Measure(e.effectiveOn(), e.value()));
            case MeasureCorrected e -> of(state).corrected(e.number(), e.current());
            case IndicatorWeighed e -> of(state).weighing(e.currentWeight());
        };
    }

    @Nullable
    Measure measure(int number) {
        return number < 1 || number > measures.size() ? null : measures.get(number - 1);
    }

    /** The number of the measure of that day; 0 where there is none. */
    int measuredOn(LocalDate day) {
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).on().equals(day)) {
                return i + 1;
            }
        }
        return 0;
    }

    private IndicatorState targeting(LocalDate day, Quantity value) {
        var changed = new HashMap<>(targets);
        changed.put(day, value);
        return new IndicatorState(home, project, terms, weight, changed, measures);
    }

    private IndicatorState measured(Measure one) {
        var more = new ArrayList<>(measures);
        more.add(one);
        return new IndicatorState(home, project, terms, weight, targets, more);
    }

    private IndicatorState corrected(int number, Quantity value) {
        var changed = new ArrayList<>(measures);
        changed.set(number - 1, new Measure(measures.get(number - 1).on(), value));
        return new IndicatorState(home, project, terms, weight, targets, changed);
    }

    private IndicatorState weighing(int newWeight) {
        return new IndicatorState(home, project, terms, newWeight, targets, measures);
    }

    private static IndicatorState of(@Nullable IndicatorState state) {
        return Objects.requireNonNull(state);
    }
}
