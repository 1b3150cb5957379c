package fr.gouvernail.kernel.causal;

import fr.gouvernail.kernel.causal.Outcome.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lets a project's push spread over a map until it comes to rest. The only class that counts in floating point: with {@link StrictMath},
 * which gives the same bits on every machine, and nothing but signs and ranks leaves it. The package says what the numbers mean.
 */
public final class Propagation {

    /** It rests when no activation moves more than this in a step. */
    private static final double AT_REST = 1e-6;

    /** What fades with the cube of itself takes some 7 000 steps to come to rest; what has not by then never will. */
    private static final int MOST_STEPS = 10_000;

    /** Below it no chain of links that can be written comes to rest. */
    private static final double UNCHANGED_BELOW = 0.05;

    /** Wider than what is left to go where it is taken to be at rest: two factors closer than that are equals. */
    private static final double EQUAL_WITHIN = 1e-3;

    private static final int LOOKED_AT_EVERY = 512;
    private static final int LONGEST_PERIOD = 24;
    private static final double SAME_STATE = 1e-9;
    private static final double MOVES = 1e-2;
    /** A hyperbolic tangent takes about as long as this many links. */
    private static final int TANH = 8;

    private final CognitiveMap map;
    private final int[] causes;
    private final int[] effects;
    private final double[] weights;
    private double[] rest;

    public Propagation(CognitiveMap map) {
        this.map = map;
        var places = new HashMap<Integer, Integer>();
        map.factors().forEach(factor -> places.put(factor, places.size()));
        int size = map.links().size();
        this.causes = new int[size];
        this.effects = new int[size];
        this.weights = new double[size];
        for (int i = 0; i < size; i++) {
            var link = map.links().get(i);
            causes[i] = link.isLever() ? map.factors().size() : places.getOrDefault(link.cause(), -1);
            effects[i] = places.getOrDefault(link.effect(), -1);
            weights[i] = link.weight().sum() / (1_000.0 * link.weight().count());
        }
        this.rest = new double[map.factors().size()];
    }

    /** With the map as it is. */
    public Outcome outcome() {
        var state = new double[map.factors().size()];
        var outcome = settle(state, weights);
        rest = state;
        return outcome;
    }

    /**
     * With one link stronger or weaker than it is, which may take it beyond the scale.
     *
     * @param link its place in {@link CognitiveMap#links}
     */
    public Outcome outcomeWith(int link, int percent) {
        var changed = weights.clone();
        changed[link] = weights[link] * percent / 100;
        return settle(new double[map.factors().size()], changed);
    }

    /** The places of the links, that which carries most at the state of rest first. After {@link #outcome}. */
    List<Integer> byInfluence() {
        return IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(link -> -carried(link)))
                .toList();
    }

    private double carried(int link) {
        double cause = causes[link] == rest.length ? 1 : rest[causes[link]];
        return Math.abs(weights[link] * cause);
    }

    /** Leaves in the state where it came to. Without levers it would stay at zero: that is what the effects are held against. */
    private Outcome settle(double[] state, double[] by) {
        long eachStep = by.length + (long) TANH * state.length;
        double[] reference = {};
        double movedThen = 0;
        for (int step = 1; step <= MOST_STEPS; step++) {
            double moved = advance(state, by);
            if (moved < AT_REST) {
                return new Outcome(Steadiness.STEADY, 0, effects(state), step * eachStep);
            }
            int since = step % LOOKED_AT_EVERY;
            if (since == 0) {
                reference = state.clone();
                movedThen = moved;
            } else if (since > 1
                    && since <= LONGEST_PERIOD
                    && reference.length > 0
                    && movedThen > MOVES
                    && distance(reference, state) < SAME_STATE) {
                return new Outcome(Steadiness.OSCILLATES, since, List.of(), step * eachStep);
            }
        }
        return new Outcome(Steadiness.RESTLESS, 0, List.of(), MOST_STEPS * eachStep);
    }

    /** One step, all factors at once. @return how far the activation moved that moved most */
    private double advance(double[] state, double[] by) {
        var sums = state.clone();
        for (int i = 0; i < by.length; i++) {
            sums[effects[i]] += by[i] * (causes[i] == state.length ? 1 : state[causes[i]]);
        }
        double most = 0;
        for (int i = 0; i < sums.length; i++) {
            double next = StrictMath.tanh(sums[i]);
            most = Math.max(most, Math.abs(next - state[i]));
            state[i] = next;
        }
        return most;
    }

    private static double distance(double[] one, double[] other) {
        double most = 0;
        for (int i = 0; i < one.length; i++) {
            most = Math.max(most, Math.abs(one[i] - other[i]));
        }
        return most;
    }

    private List<Effect> effects(double[] state) {
        var order = IntStream.range(0, state.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -Math.abs(state[i]))
                        .thenComparing(map.factors()::get))
                .toList();
        var found = new ArrayList<Effect>();
        double equalTo = Double.POSITIVE_INFINITY;
        int rank = 0;
        for (int place = 0; place < order.size(); place++) {
            int i = order.get(place);
            double strength = Math.abs(state[i]);
            if (equalTo - strength > EQUAL_WITHIN) {
                rank = place + 1;
                equalTo = strength;
            }
            boolean moves = strength >= UNCHANGED_BELOW;
            found.add(new Effect(map.factors().get(i), direction(state[i]), moves ? rank : 0));
        }
        return found;
    }

    private static Direction direction(double activation) {
        if (Math.abs(activation) < UNCHANGED_BELOW) {
            return Direction.UNCHANGED;
        }
        return activation > 0 ? Direction.UP : Direction.DOWN;
    }

    /** For tests of the arithmetic: in millionths, after so many steps. */
    Map<Integer, Long> millionthsAfter(int steps) {
        var state = new double[map.factors().size()];
        for (int step = 0; step < steps; step++) {
            advance(state, weights);
        }
        var found = new HashMap<Integer, Long>();
        for (int i = 0; i < state.length; i++) {
            found.put(map.factors().get(i), Math.round(state[i] * 1_000_000));
        }
        return found;
    }
}
