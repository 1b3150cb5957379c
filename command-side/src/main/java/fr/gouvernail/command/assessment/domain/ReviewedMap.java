package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.contract.assessment.CausalMapEvent;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkJudged;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapDrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapReviewed;
import fr.gouvernail.contract.assessment.LinkEnds;
import fr.gouvernail.kernel.causal.CognitiveMap;
import fr.gouvernail.kernel.causal.MapWeight;
import fr.gouvernail.kernel.causal.Propagation;
import fr.gouvernail.kernel.causal.WeightedLink;
import fr.gouvernail.kernel.id.ProjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who reread what the causal map says of a project, as the map and the project's levers now are (V-05). */
final class ReviewedMap {

    /**
     * How many roles, each by another person than the others: one person in two roles is one reader. None where the map does not come to
     * rest, or nobody said what the project acts on, for then it says nothing.
     */
    static int reviewers(List<CausalMapEvent> events, ProjectId project) {
        CausalMapState state = null;
        for (var event : events) {
            state = CausalMapState.evolve(state, event);
        }
        if (state == null
                || state.leversOf(project).levers().isEmpty()
                || !comesToRest(state, starterWeights(events), project)) {
            return 0;
        }
        int map = state.revision();
        int levers = state.leversOf(project).revision();
        var current = events.stream()
                .filter(MapReviewed.class::isInstance)
                .map(MapReviewed.class::cast)
                .filter(review -> review.project().equals(project))
                .filter(review -> review.mapRevision() == map && review.leversRevision() == levers)
                .toList();
        long roles = current.stream().map(MapReviewed::role).distinct().count();
        long persons = current.stream().map(MapReviewed::person).distinct().count();
        return (int) Math.min(roles, persons);
    }

    /** A link that nobody judged has the weight that the map was drawn with. */
    private static boolean comesToRest(CausalMapState state, Map<LinkEnds, Integer> starter, ProjectId project) {
        var links = new ArrayList<WeightedLink>();
        state.links().forEach((ends, judged) -> {
            var weights =
                    judged.values().stream().map(LinkJudged::currentWeight).toList();
            var weight = weights.isEmpty() ? MapWeight.of(starter.getOrDefault(ends, 0)) : MapWeight.mean(weights);
            links.add(new WeightedLink(ends.cause(), ends.effect(), weight));
        });
        state.leversOf(project)
                .levers()
                .forEach(lever -> links.add(
                        new WeightedLink(CognitiveMap.PROJECT, lever.factor(), MapWeight.of(lever.strength()))));
        var map = new CognitiveMap(List.copyOf(state.factors().keySet()), links);
        return new Propagation(map).outcome().steady();
    }

    private static Map<LinkEnds, Integer> starterWeights(List<CausalMapEvent> events) {
        var weights = new HashMap<LinkEnds, Integer>();
        for (var event : events) {
            if (event instanceof MapDrawn drawn) {
                drawn.links().forEach(link -> weights.put(link.ends(), link.weight()));
            }
        }
        return weights;
    }

    private ReviewedMap() {}
}
