package fr.gouvernail.kernel.causal;

import java.util.List;

/**
 * Where a map comes to rest.
 *
 * @param period after how many steps an oscillation repeats itself; 0 for the others
 * @param effects one for each factor, the strongest first; none unless it is steady
 * @param work what it took to compute, in links followed
 */
public record Outcome(Steadiness steadiness, int period, List<Effect> effects, long work) {
    public Outcome {
        effects = List.copyOf(effects);
    }

    /**
     * What becomes of a factor.
     *
     * @param rank 1 for the strongest, equals sharing one; 0 for what does not change
     */
    public record Effect(int factor, Direction direction, int rank) {}

    public boolean steady() {
        return steadiness == Steadiness.STEADY;
    }

    /** @throws IllegalArgumentException when there is no such factor, or no outcome */
    public Direction direction(int factor) {
        return effects.stream()
                .filter(effect -> effect.factor() == factor)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no effect on " + factor))
                .direction();
    }
}
