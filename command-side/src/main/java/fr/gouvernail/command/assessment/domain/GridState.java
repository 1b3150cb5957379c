package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.contract.assessment.GridCriterion;
import fr.gouvernail.contract.assessment.GridEvent;
import fr.gouvernail.contract.assessment.GridEvent.GridChanged;
import fr.gouvernail.contract.assessment.GridEvent.GridSet;
import fr.gouvernail.contract.assessment.GridEvent.ProjectMarked;
import fr.gouvernail.kernel.command.Home;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on a grid look at.
 *
 * @param number of the version that holds, from 1
 * @param known every criterion that ever was, by number: a number keeps its meaning, be it dropped since
 * @param since the day from which it holds
 */
record GridState(
        Home home, int number, List<GridCriterion> criteria, Map<Integer, GridCriterion> known, LocalDate since) {

    GridState {
        criteria = List.copyOf(criteria);
        known = Map.copyOf(known);
    }

    static GridState evolve(@Nullable GridState state, GridEvent event) {
        return switch (event) {
            case GridSet set ->
                new GridState(
                        new Home(set.territory(), set.programme()),
                        set.number(),
                        set.criteria(),
                        with(Map.of(), set.criteria()),
                        set.effectiveOn());
            case GridChanged changed ->
                new GridState(
                        Objects.requireNonNull(state).home,
                        changed.number(),
                        changed.criteria(),
                        with(Objects.requireNonNull(state).known, changed.criteria()),
                        changed.effectiveOn());
            case ProjectMarked _ -> Objects.requireNonNull(state);
        };
    }

    private static Map<Integer, GridCriterion> with(Map<Integer, GridCriterion> known, List<GridCriterion> criteria) {
        var all = new HashMap<>(known);
        criteria.forEach(criterion -> all.put(criterion.number(), criterion));
        return all;
    }
}
