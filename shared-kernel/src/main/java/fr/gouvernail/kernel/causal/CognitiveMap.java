package fr.gouvernail.kernel.causal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Factors and the links between them, in an order of its own, so that no result hangs on the order in which they came. Links of no weight are
 * left out: they were judged to be none.
 *
 * @param factors their numbers
 * @param links those of the map, then the levers of the project
 */
public record CognitiveMap(List<Integer> factors, List<WeightedLink> links) {

    /** The project, as a factor: no factor of a map has this number. */
    public static final int PROJECT = 0;

    private static final Comparator<WeightedLink> ORDER = Comparator.comparing(WeightedLink::isLever)
            .thenComparingInt(WeightedLink::effect)
            .thenComparingInt(WeightedLink::cause);

    public CognitiveMap {
        factors = factors.stream().sorted().toList();
        links = links.stream()
                .filter(link -> link.weight().sign() != 0)
                .sorted(ORDER)
                .toList();
    }

    /** Those that the project's push comes to, be it by a long way. */
    Set<Integer> reached() {
        var reached = new TreeSet<Integer>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (var link : links) {
                if (link.isLever() || reached.contains(link.cause())) {
                    grows |= reached.add(link.effect());
                }
            }
        }
        return reached;
    }
}
