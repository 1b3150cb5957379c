package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.contract.assessment.CausalMapEvent;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorAdded;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorRemoved;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorRenamed;
import fr.gouvernail.contract.assessment.CausalMapEvent.LeversSet;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkDrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkJudged;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkWithdrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapChosen;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapDrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapReviewed;
import fr.gouvernail.contract.assessment.Lever;
import fr.gouvernail.contract.assessment.LinkEnds;
import fr.gouvernail.contract.assessment.MapFactor;
import fr.gouvernail.contract.assessment.MapLink;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on a causal map have to know.
 *
 * @param factors names by number
 * @param lastNumber the last that was given, be its factor removed since
 * @param links the last judgment of each expert; none while only the starter map speaks
 * @param revision how many times the map has changed; that of a project's levers is kept beside them
 */
record CausalMapState(
        TerritoryId territory,
        Map<Integer, String> factors,
        int lastNumber,
        Map<LinkEnds, Map<PersonId, LinkJudged>> links,
        Map<ProjectId, ProjectLevers> levers,
        int revision) {

    CausalMapState {
        factors = Map.copyOf(factors);
        links = Map.copyOf(links);
        levers = Map.copyOf(levers);
    }

    /** @param revision how many times they have changed */
    record ProjectLevers(List<Lever> levers, int revision) {
        static final ProjectLevers NONE = new ProjectLevers(List.of(), 0);

        ProjectLevers {
            levers = List.copyOf(levers);
        }
    }

    static CausalMapState evolve(@Nullable CausalMapState state, CausalMapEvent event) {
        if (event instanceof MapDrawn drawn) {
            return of(drawn);
        }
        var before = Objects.requireNonNull(state);
        var after = before.with(event);
        return event.changesMap()
                ? new CausalMapState(
                        after.territory,
                        after.factors,
                        after.lastNumber,
                        after.links,
                        after.levers,
                        before.revision + 1)
                : after;
    }

    private static CausalMapState of(MapDrawn drawn) {
        var names = drawn.factors().stream().collect(Collectors.toMap(MapFactor::number, MapFactor::name));
        var last = drawn.factors().stream().mapToInt(MapFactor::number).max().orElse(0);
        var unjudged =
                drawn.links().stream().collect(Collectors.toMap(MapLink::ends, _ -> Map.<PersonId, LinkJudged>of()));
        return new CausalMapState(drawn.territory(), names, last, unjudged, Map.of(), 1);
    }

    private CausalMapState with(CausalMapEvent event) {
        return switch (event) {
            case MapDrawn drawn -> of(drawn);
            case FactorAdded added ->
                named(added.factor().number(), added.factor().name());
            case FactorRenamed renamed -> named(renamed.factor(), renamed.currentName());
            case FactorRemoved removed -> without(removed);
            case LinkDrawn drawn -> linked(new LinkEnds(drawn.cause(), drawn.effect()), Map.of());
            case LinkJudged judged -> judged(judged);
            case LinkWithdrawn withdrawn -> unlinked(new LinkEnds(withdrawn.cause(), withdrawn.effect()));
            case LeversSet set -> moved(set.project(), set.currentLevers());
            case MapChosen _, MapReviewed _ -> this;
        };
    }

    private CausalMapState named(int number, String name) {
        var names = new HashMap<>(factors);
        names.put(number, name);
        return new CausalMapState(territory, names, Math.max(lastNumber, number), links, levers, revision);
    }

    private CausalMapState without(FactorRemoved removed) {
        var names = new HashMap<>(factors);
        names.remove(removed.factor());
        var left = new HashMap<>(links);
        removed.links().forEach(left::remove);
        var after = new CausalMapState(territory, names, lastNumber, left, levers, revision);
        for (var project : removed.projects()) {
            var kept = leversOf(project).levers().stream()
                    .filter(lever -> lever.factor() != removed.factor())
                    .toList();
            after = after.moved(project, kept);
        }
        return after;
    }

    private CausalMapState judged(LinkJudged judged) {
        var ends = new LinkEnds(judged.cause(), judged.effect());
        var judgments = new HashMap<>(links.getOrDefault(ends, Map.of()));
        judgments.put(judged.person(), judged);
        return linked(ends, judgments);
    }

    private CausalMapState linked(LinkEnds ends, Map<PersonId, LinkJudged> judgments) {
        var more = new HashMap<>(links);
        more.put(ends, Map.copyOf(judgments));
        return new CausalMapState(territory, factors, lastNumber, more, levers, revision);
    }

    private CausalMapState unlinked(LinkEnds ends) {
        var left = new HashMap<>(links);
        left.remove(ends);
        return new CausalMapState(territory, factors, lastNumber, left, levers, revision);
    }

    private CausalMapState moved(ProjectId project, List<Lever> current) {
        var more = new HashMap<>(levers);
        more.put(project, new ProjectLevers(current, leversOf(project).revision() + 1));
        return new CausalMapState(territory, factors, lastNumber, links, more, revision);
    }

    ProjectLevers leversOf(ProjectId project) {
        return levers.getOrDefault(project, ProjectLevers.NONE);
    }
}
