package fr.gouvernail.kernel.value;

import java.util.Map;

/**
 * What a check of the rule book found: the rule, its outcome, the figures that were compared and the legal basis.
 * Kept in events as it was shown, so it never has to be recomputed under later rules.
 *
 * @param rule id in the rule book, such as {@code R-02}
 * @param figures named figures in the units of the rule (amounts in cents, rates in basis points, dates in ISO form)
 */
public record Finding(String rule, Outcome outcome, Mode mode, Map<String, String> figures, String basis) {

    /** Whether the rule holds. */
    public enum Outcome {
        HOLDS,
        BROKEN
    }

    /** What a broken rule does to the act that is checked. */
    public enum Mode {
        BLOCK,
        WARN,
        INFORM
    }

    public Finding {
        figures = Map.copyOf(figures);
    }

    public boolean blocks() {
        return outcome == Outcome.BROKEN && mode == Mode.BLOCK;
    }
}
