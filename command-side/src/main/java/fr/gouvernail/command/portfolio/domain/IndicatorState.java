package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.IndicatorEvent;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorDefined;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorMeasured;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorTermsCorrected;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorWeighed;
import fr.gouvernail.contract.portfolio.IndicatorEvent.MeasureCorrected;
import fr.gouvernail.contract.portfolio.IndicatorEvent.MeasureWithdrawn;
import fr.gouvernail.contract.portfolio.IndicatorEvent.TargetSet;
import fr.gouvernail.contract.portfolio.IndicatorTerms;
import fr.gouvernail.contract.portfolio.Quantity;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
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

    /**
     * One measure.
     *
     * @param by who recorded it
     * @param withdrawn whether it counts no more; its number stays taken
     */
    record Measure(
            LocalDate on,
            Quantity value,
            String source,
            @Nullable PersonId by,
            boolean withdrawn) {

        private Measure corrected(Quantity rightValue, String rightSource) {
            return new Measure(on, rightValue, rightSource, by, withdrawn);
        }

        private Measure taken() {
            return new Measure(on, value, source, by, true);
        }
    }

    static IndicatorState evolve(@Nullable IndicatorState state, IndicatorEvent event, @Nullable PersonId actor) {
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
            case IndicatorMeasured e ->
                of(state).measured(new Measure(e.effectiveOn(), e.value(), e.source(), actor, false));
            case MeasureCorrected e ->
                of(state).changed(e.number(), measure -> measure.corrected(e.current(), e.source()));
            case MeasureWithdrawn e -> of(state).changed(e.number(), Measure::taken);
            case IndicatorTermsCorrected e -> of(state).said(e.current());
            case IndicatorWeighed e -> of(state).weighing(e.currentWeight());
        };
    }

    @Nullable
    Measure measure(int number) {
        var found = number < 1 || number > measures.size() ? null : measures.get(number - 1);
        return found == null || found.withdrawn() ? null : found;
    }

    /** How many measures count. */
    int counted() {
        return (int) measures.stream().filter(measure -> !measure.withdrawn()).count();
    }

    /** The number of the measure of that day; 0 where there is none. */
    int measuredOn(LocalDate day) {
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).on().equals(day) && !measures.get(i).withdrawn()) {
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

    private IndicatorState said(IndicatorTerms current) {
        return new IndicatorState(home, project, current, weight, targets, measures);
    }

    private IndicatorState changed(int number, UnaryOperator<Measure> change) {
        var changed = new ArrayList<>(measures);
        changed.set(number - 1, change.apply(measures.get(number - 1)));
        return new IndicatorState(home, project, terms, weight, targets, changed);
    }

    private IndicatorState weighing(int newWeight) {
        return new IndicatorState(home, project, terms, newWeight, targets, measures);
    }

    private static IndicatorState of(@Nullable IndicatorState state) {
        return Objects.requireNonNull(state);
    }
}
