package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.kernel.causal.CognitiveMap;
import fr.gouvernail.kernel.causal.Direction;
import fr.gouvernail.kernel.causal.MapAnalysis;
import fr.gouvernail.kernel.causal.Outcome.Effect;
import fr.gouvernail.kernel.causal.Sensitivity.Turn;
import fr.gouvernail.query.assessment.view.CausalMapSheet;
import java.util.List;

/**
 * One conclusion of a map, in names.
 *
 * @param rank 0 for what does not change
 * @param robust whether no single weight overturns it, all having been tried
 * @param hangsOn the links that overturn it
 */
public record MapFinding(String name, Direction direction, int rank, boolean robust, List<Dependence> hangsOn) {
    public MapFinding {
        hangsOn = List.copyOf(hangsOn);
    }

    /**
     * A link on which the conclusion hangs.
     *
     * @param cause empty for the project itself
     * @param stronger whether it is a quarter more, and not less, that overturns it
     * @param settles whether the map then still comes to rest
     */
    public record Dependence(String cause, String effect, boolean stronger, boolean settles) {}

    static MapFinding of(CausalMapSheet map, MapAnalysis analysis, Effect effect) {
        return new MapFinding(
                map.nameOf(effect.factor()),
                effect.direction(),
                effect.rank(),
                analysis.robust(effect.factor()),
                analysis.sensitivity().of(effect.factor()).stream()
                        .map(turn -> dependence(map, turn))
                        .toList());
    }

    private static Dependence dependence(CausalMapSheet map, Turn turn) {
        return new Dependence(
                turn.cause() == CognitiveMap.PROJECT ? "" : map.nameOf(turn.cause()),
                map.nameOf(turn.effect()),
                turn.stronger(),
                turn.settles());
    }
}
