package fr.gouvernail.kernel.causal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The feedback loops of a map: ways that come back to where they began without passing twice through a factor. The shortest are looked for
 * first, since they act soonest and are the ones that people can follow.
 *
 * @param shortest the first of them, by length and then by factors
 * @param reinforcing how many were found that carry further what they began
 * @param balancing how many were found that work against it
 * @param complete whether there are no others than those that were counted
 */
public record FeedbackLoops(List<Loop> shortest, int reinforcing, int balancing, boolean complete) {

    static final int MOST_LISTED = 40;
    private static final int MOST_COUNTED = 2_000;
    private static final long MOST_WORK = 3_000_000;

    public FeedbackLoops {
        shortest = List.copyOf(shortest);
    }

    /**
     * A feedback loop.
     *
     * @param factors each acts on the next, and the last on the first
     * @param reinforcing an even number of its links are negative: what goes up comes back up
     */
    public record Loop(List<Integer> factors, boolean reinforcing) {
        public Loop {
            factors = List.copyOf(factors);
        }
    }

    public int count() {
        return reinforcing + balancing;
    }

    public static FeedbackLoops of(CognitiveMap map) {
        return new Search(map).run();
    }

    /** Looks for loops of two factors, then of three, and so on; each is found from the first of its factors only. */
    private static final class Search {

        private final List<Integer> factors;
        private final int[][] next;
        private final int[][] signs;
        private final int[][] back;
        private final List<Loop> listed = new ArrayList<>();
        private int reinforcing;
        private int balancing;
        private long work;

        Search(CognitiveMap map) {
            this.factors = map.factors();
            var places = new HashMap<Integer, Integer>();
            factors.forEach(factor -> places.put(factor, places.size()));
            var from = new ArrayList<List<WeightedLink>>();
            factors.forEach(factor -> from.add(new ArrayList<>()));
            map.links().stream()
                    .filter(link -> !link.isLever())
                    .forEach(link ->
                            from.get(places.getOrDefault(link.cause(), -1)).add(link));
            this.next = new int[factors.size()][];
            this.signs = new int[factors.size()][];
            for (int i = 0; i < next.length; i++) {
                var links = from.get(i);
                next[i] = links.stream()
                        .mapToInt(link -> places.getOrDefault(link.effect(), -1))
                        .toArray();
                signs[i] = links.stream().mapToInt(link -> link.weight().sign()).toArray();
            }
            this.back = new int[factors.size()][];
            Arrays.setAll(back, this::stepsBackTo);
        }

        FeedbackLoops run() {
            int longest = longest();
            boolean complete = true;
            for (int length = 2; length <= longest && complete; length++) {
                for (int start = 0; start < next.length && complete; start++) {
                    complete = extend(new ArrayDeque<>(List.of(start)), start, 1, length);
                }
            }
            return new FeedbackLoops(listed, reinforcing, balancing, complete);
        }

        /** No loop is longer than there are factors on one. */
        private int longest() {
            int most = 0;
            for (int start = 0; start < next.length; start++) {
                int around = 0;
                for (int i = start; i < next.length; i++) {
                    around += back[start][i] < Integer.MAX_VALUE ? 1 : 0;
                }
                boolean looped = Arrays.stream(next[start]).anyMatch(reachesBack(start));
                most = Math.max(most, looped ? around : 0);
            }
            return most;
        }

        private IntPredicate reachesBack(int start) {
            return i -> back[start][i] < Integer.MAX_VALUE;
        }

        /** @return false when there is more than can be counted */
        private boolean extend(ArrayDeque<Integer> way, int start, int sign, int length) {
            int last = way.getLast();
            for (int i = 0; i < next[last].length; i++) {
                int to = next[last][i];
                if (++work > MOST_WORK) {
                    return false;
                }
                if (to == start && way.size() == length) {
                    if (!found(way, sign * signs[last][i])) {
                        return false;
                    }
                } else if (to > start
                        && way.size() < length
                        && back[start][to] <= length - way.size()
                        && !way.contains(to)) {
                    way.addLast(to);
                    boolean more = extend(way, start, sign * signs[last][i], length);
                    way.removeLast();
                    if (!more) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean found(ArrayDeque<Integer> way, int sign) {
            if (reinforcing + balancing == MOST_COUNTED) {
                return false;
            }
            if (sign > 0) {
                reinforcing++;
            } else {
                balancing++;
            }
            if (listed.size() < MOST_LISTED) {
                listed.add(new Loop(way.stream().map(factors::get).toList(), sign > 0));
            }
            return true;
        }

        /** How many steps it takes to come back to a factor from each of those after it, through them alone. */
        private int[] stepsBackTo(int start) {
            var steps = new int[next.length];
            Arrays.fill(steps, Integer.MAX_VALUE);
            steps[start] = 0;
            boolean grows = true;
            while (grows) {
                grows = false;
                for (int i = start + 1; i < next.length; i++) {
                    for (int to : next[i]) {
                        if (to >= start && steps[to] < Integer.MAX_VALUE && steps[to] + 1 < steps[i]) {
                            steps[i] = steps[to] + 1;
                            grows = true;
                        }
                    }
                }
            }
            return steps;
        }
    }
}
