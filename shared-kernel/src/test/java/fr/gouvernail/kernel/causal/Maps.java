package fr.gouvernail.kernel.causal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Maps for tests: drawn by hand, or from a seed. Weights are thousandths. */
final class Maps {

    static WeightedLink link(int cause, int effect, int weight) {
        return new WeightedLink(cause, effect, MapWeight.of(weight));
    }

    static WeightedLink lever(int factor, int strength) {
        return link(CognitiveMap.PROJECT, factor, strength);
    }

    static CognitiveMap of(int factors, WeightedLink... links) {
        return new CognitiveMap(IntStream.rangeClosed(1, factors).boxed().toList(), Arrays.asList(links));
    }

    /** Any links between any factors, and a lever or more. */
    static CognitiveMap random(Random random) {
        int factors = 2 + random.nextInt(8);
        var links = new ArrayList<WeightedLink>();
        var drawn = new HashSet<List<Integer>>();
        for (int i = random.nextInt(3 * factors); i >= 0; i--) {
            int cause = 1 + random.nextInt(factors);
            int effect = 1 + random.nextInt(factors);
            if (cause != effect && drawn.add(List.of(cause, effect))) {
                links.add(link(cause, effect, random.nextInt(2_001) - 1_000));
            }
        }
        for (int factor = 1; factor <= factors; factor++) {
            if (random.nextInt(3) == 0) {
                links.add(lever(factor, random.nextInt(2_001) - 1_000));
            }
        }
        return of(factors, links.toArray(WeightedLink[]::new));
    }

    static CognitiveMap without(CognitiveMap map) {
        return new CognitiveMap(
                map.factors(),
                map.links().stream().filter(link -> !link.isLever()).toList());
    }

    /** As many links as there may be, between as many factors. */
    static CognitiveMap large(int factors, int links, long seed) {
        var random = new Random(seed);
        var drawn = new HashSet<List<Integer>>();
        var all = new ArrayList<WeightedLink>();
        while (all.size() < links) {
            int cause = 1 + random.nextInt(factors);
            int effect = 1 + random.nextInt(factors);
            if (cause != effect && drawn.add(List.of(cause, effect))) {
                all.add(link(cause, effect, random.nextInt(2_001) - 700));
            }
        }
        for (int factor = 1; factor <= 10; factor++) {
            all.add(lever(factor, 400));
        }
        return of(factors, all.toArray(WeightedLink[]::new));
    }

    private Maps() {}
}
