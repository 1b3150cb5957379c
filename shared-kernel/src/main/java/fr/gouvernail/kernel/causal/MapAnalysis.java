package fr.gouvernail.kernel.causal;

/**
 * What a map says of a project.
 *
 * @param sensitivity of nothing unless it comes to rest
 */
public record MapAnalysis(Outcome outcome, Sensitivity sensitivity) {

    public static MapAnalysis of(CognitiveMap map) {
        var propagation = new Propagation(map);
        var outcome = propagation.outcome();
        return new MapAnalysis(
                outcome, outcome.steady() ? Sensitivity.of(map, propagation, outcome) : Sensitivity.NONE);
    }

    /** Whether no single weight, made a quarter weaker or stronger, overturns the conclusion on that factor. */
    public boolean robust(int factor) {
        return sensitivity.complete() && sensitivity.of(factor).isEmpty();
    }
}
