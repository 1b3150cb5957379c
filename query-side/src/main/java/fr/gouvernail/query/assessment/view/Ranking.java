package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.GridCriterion;
import fr.gouvernail.kernel.id.ProjectId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the projects of a programme come out by a grid: the weighted sum of the mean marks, the rank, and whether a weight that is a quarter
 * more or less would change it. Exact throughout: nothing is rounded before it is shown.
 *
 * @param means of every project that is marked on every criterion, by criterion
 */
public record Ranking(List<GridCriterion> criteria, Map<ProjectId, Map<Integer, Score>> means) {

    private static final long WHOLE = 100;

    /** @param rank 1 for the best; equals share one */
    public record Place(ProjectId project, Score score, int rank) {}

    /**
     * A weight that changes the rank of a project when it is a quarter more or less, the others rescaled so that they still make 100.
     *
     * @param quarters 3 for a quarter less, 5 for a quarter more
     */
    public record Shift(GridCriterion criterion, int quarters, int rank) {}

    /** One given mark. */
    public record Given(ProjectId project, int criterion, int mark) {}

    /** @param given the last mark of each assessor on each criterion */
    public static Ranking of(List<GridCriterion> criteria, List<Given> given) {
        var sums = new LinkedHashMap<ProjectId, Map<Integer, long[]>>();
        for (var one : given) {
            var sum = sums.computeIfAbsent(one.project(), _ -> new TreeMap<>())
                    .computeIfAbsent(one.criterion(), _ -> new long[2]);
            sum[0] += one.mark();
            sum[1]++;
        }
        var means = new LinkedHashMap<ProjectId, Map<Integer, Score>>();
        sums.forEach((project, byCriterion) -> {
            if (criteria.stream().allMatch(criterion -> byCriterion.containsKey(criterion.number()))) {
                var mean = new TreeMap<Integer, Score>();
                criteria.forEach(criterion -> {
                    var sum = byCriterion.get(criterion.number());
                    mean.put(criterion.number(), sum == null ? Score.ZERO : Score.of(sum[0], sum[1]));
                });
                means.put(project, mean);
            }
        });
        return new Ranking(criteria, means);
    }

    /** The best first. */
    public List<Place> places() {
        return placed(null, 4);
    }

    /** Which weights, a quarter more or less, would give a project another rank; none where it stands firm. */
    public List<Shift> shifts(ProjectId project) {
        int rank = rank(places(), project);
        var shifts = new ArrayList<Shift>();
        for (var criterion : criteria) {
            for (int quarters : new int[] {3, 5}) {
                int changed = rank(placed(criterion, quarters), project);
                if (changed != rank) {
                    shifts.add(new Shift(criterion, quarters, changed));
                }
            }
        }
        return shifts;
    }

    private static int rank(List<Place> places, ProjectId project) {
        return places.stream()
                .filter(place -> place.project().equals(project))
                .mapToInt(Place::rank)
                .findFirst()
                .orElse(0);
    }

    private List<Place> placed(@Nullable GridCriterion moved, int quarters) {
        var scores = new ArrayList<Place>();
        means.forEach((project, mean) -> scores.add(new Place(project, score(mean, moved, quarters), 0)));
        scores.sort((one, other) -> other.score().compareTo(one.score()));
        var places = new ArrayList<Place>();
        for (var place : scores) {
            long better = scores.stream()
                    .filter(other -> other.score().compareTo(place.score()) > 0)
                    .count();
            places.add(new Place(place.project(), place.score(), (int) better + 1));
        }
        return places;
    }

    private Score score(Map<Integer, Score> mean, @Nullable GridCriterion moved, int quarters) {
        var sum = Score.ZERO;
        for (var criterion : criteria) {
            var mark = mean.getOrDefault(criterion.number(), Score.ZERO);
            if (moved == null || moved.weight() == WHOLE) {
                sum = sum.plus(mark.times(criterion.weight(), WHOLE));
            } else {
                long weight = Math.min((long) moved.weight() * quarters, 4 * WHOLE);
                sum = sum.plus(
                        criterion.number() == moved.number()
                                ? mark.times(weight, 4 * WHOLE)
                                : mark.times(
                                        criterion.weight() * (4 * WHOLE - weight),
                                        4 * WHOLE * (WHOLE - moved.weight())));
            }
        }
        return sum;
    }
}
