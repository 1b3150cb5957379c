package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.contract.assessment.CriterionMark;
import fr.gouvernail.contract.assessment.GridCriterion;
import fr.gouvernail.contract.assessment.GridEvent;
import fr.gouvernail.contract.assessment.GridEvent.GridChanged;
import fr.gouvernail.contract.assessment.GridEvent.GridSet;
import fr.gouvernail.contract.assessment.GridEvent.ProjectMarked;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
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
 * @param marks the last that each assessor gave each project
 * @param since the day from which it holds
 */
record GridState(
        Home home,
        int number,
        List<GridCriterion> criteria,
        Map<Integer, GridCriterion> known,
        Map<Marked, List<CriterionMark>> marks,
        LocalDate since) {

    /** What one assessor marked. */
    record Marked(ProjectId project, PersonId assessor) {}

    GridState {
        criteria = List.copyOf(criteria);
        known = Map.copyOf(known);
        marks = Map.copyOf(marks);
    }

    static GridState evolve(@Nullable GridState state, GridEvent event, @Nullable PersonId actor) {
        return switch (event) {
            case GridSet set ->
                new GridState(
                        new Home(set.territory(), set.programme()),
                        set.number(),
                        set.criteria(),
                        with(Map.of(), set.criteria()),
                        Map.of(),
                        set.effectiveOn());
            case GridChanged changed -> {
                var known = Objects.requireNonNull(state);
                yield new GridState(
                        known.home,
                        changed.number(),
                        changed.criteria(),
                        with(known.known, changed.criteria()),
                        known.marks,
                        changed.effectiveOn());
            }
            case ProjectMarked marked -> Objects.requireNonNull(state).marked(marked, actor);
        };
    }

    private GridState marked(ProjectMarked event, @Nullable PersonId actor) {
        if (actor == null) {
            return this;
        }
        var all = new HashMap<>(marks);
        all.put(new Marked(event.project(), actor), event.marks());
        return new GridState(home, number, criteria, known, all, since);
    }

    private static Map<Integer, GridCriterion> with(Map<Integer, GridCriterion> known, List<GridCriterion> criteria) {
        var all = new HashMap<>(known);
        criteria.forEach(criterion -> all.put(criterion.number(), criterion));
        return all;
    }
}
