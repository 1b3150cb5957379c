package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.CausalMapRejection.TOO_MANY_FACTORS;

import fr.gouvernail.contract.assessment.CausalMapCommand.AddFactor;
import fr.gouvernail.contract.assessment.CausalMapCommand.ChooseMap;
import fr.gouvernail.contract.assessment.CausalMapCommand.DrawMap;
import fr.gouvernail.contract.assessment.CausalMapCommand.RemoveFactor;
import fr.gouvernail.contract.assessment.CausalMapCommand.RenameFactor;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorAdded;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorRemoved;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorRenamed;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapChosen;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapDrawn;
import fr.gouvernail.contract.assessment.LinkEnds;
import fr.gouvernail.contract.assessment.MapFactor;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How a map is drawn and chosen, and its factors come and go. */
final class FactorDecisions {

    /** The starter map is written into the event, so that this map stays what it is when the starter changes. */
    static MapDrawn draw(DrawMap command, LocalDate today) {
        CausalMapRules.requireNotInFuture(command, today);
        var name = command.name().strip();
        if (!command.fromStarter()) {
            return new MapDrawn(
                    command.map(), command.territory(), name, null, List.of(), List.of(), command.effectiveOn());
        }
        var starter = StarterMap.standard();
        return new MapDrawn(
                command.map(),
                command.territory(),
                name,
                starter.version(),
                starter.factors(),
                starter.links(),
                command.effectiveOn());
    }

    static List<MapChosen> choose(CausalMapState state, ChooseMap command, LocalDate today) {
        CausalMapRules.requireNotInFuture(command, today);
        return List.of(new MapChosen(command.map(), command.effectiveOn()));
    }

    static FactorAdded add(CausalMapState state, AddFactor command, LocalDate today) {
        CausalMapRules.requireNotInFuture(command, today);
        var name = command.name().strip();
        CausalMapRules.requireNewName(state, 0, name);
        if (state.factors().size() >= CausalMapRules.MOST_FACTORS) {
            throw CommandRejected.of(TOO_MANY_FACTORS, "limit", CausalMapRules.MOST_FACTORS);
        }
        var factor = new MapFactor(state.lastNumber() + 1, name, CausalMapRules.stripped(command.what()));
        return new FactorAdded(command.map(), factor, command.effectiveOn());
    }

    /** The same name again is no change. */
    static List<FactorRenamed> rename(CausalMapState state, RenameFactor command, LocalDate today) {
        CausalMapRules.requireNotInFuture(command, today);
        var before = CausalMapRules.requireFactor(state, command.factor());
        var name = command.name().strip();
        CausalMapRules.requireNewName(state, command.factor(), name);
        return name.equals(before)
                ? List.of()
                : List.of(new FactorRenamed(command.map(), command.factor(), before, name, command.effectiveOn()));
    }

    static FactorRemoved remove(CausalMapState state, RemoveFactor command, LocalDate today) {
        CausalMapRules.requireNotInFuture(command, today);
        var name = CausalMapRules.requireFactor(state, command.factor());
        var links = state.links().keySet().stream()
                .filter(link -> link.touches(command.factor()))
                .sorted(Comparator.comparingInt(LinkEnds::cause).thenComparingInt(LinkEnds::effect))
                .toList();
        return new FactorRemoved(
                command.map(),
                command.factor(),
                name,
                links,
                projectsOn(state, command.factor()),
                command.reason().strip(),
                command.effectiveOn());
    }

    private static List<ProjectId> projectsOn(CausalMapState state, int factor) {
        return state.levers().entrySet().stream()
                .filter(project -> project.getValue().levers().stream().anyMatch(lever -> lever.factor() == factor))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(ProjectId::text))
                .toList();
    }

    private FactorDecisions() {}
}
