package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.CausalMapRejection.LEVERS_MISSING;
import static fr.gouvernail.contract.assessment.CausalMapRejection.LEVER_TWICE;
import static fr.gouvernail.contract.assessment.CausalMapRejection.LEVER_WITHOUT_STRENGTH;

import fr.gouvernail.contract.assessment.CausalMapCommand.ReviewMap;
import fr.gouvernail.contract.assessment.CausalMapCommand.SetLevers;
import fr.gouvernail.contract.assessment.CausalMapEvent.LeversSet;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapReviewed;
import fr.gouvernail.contract.assessment.Lever;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Subjects;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** What a project takes hold of, and who has reread what the map says of it. */
final class LeverDecisions {

    /** The same levers again are no change, in whatever order they come. */
    static List<LeversSet> set(CausalMapState state, SetLevers command, Subjects subjects, LocalDate today) {
        CausalMapRules.requireNotInFuture(command, today);
        var home = Home.of(subjects, "project", command.project());
        if (!home.territory().equals(state.territory())) {
            throw CommandRejected.of(PlatformRejection.OTHER_TERRITORY, "field", "project", "value", command.project());
        }
        var levers = checked(state, command.levers());
        var before = state.leversOf(command.project()).levers();
        return levers.equals(before)
                ? List.of()
                : List.of(new LeversSet(command.map(), command.project(), before, levers, command.effectiveOn()));
    }

    private static List<Lever> checked(CausalMapState state, List<Lever> levers) {
        var seen = new HashSet<Integer>();
        for (var lever : levers) {
            var name = CausalMapRules.requireFactor(state, lever.factor());
            CausalMapRules.requireWeight(lever.strength());
            if (lever.strength() == 0) {
                throw CommandRejected.of(LEVER_WITHOUT_STRENGTH, "name", name);
            }
            if (!seen.add(lever.factor())) {
                throw CommandRejected.of(LEVER_TWICE, "name", name);
            }
        }
        return levers.stream()
                .map(lever -> new Lever(lever.factor(), lever.strength(), CausalMapRules.stripped(lever.why())))
                .sorted(Comparator.comparingInt(Lever::factor))
                .toList();
    }

    static MapReviewed review(CausalMapState state, ReviewMap command, CommandContext context) {
        CausalMapRules.requireNotInFuture(command, context.today());
        var levers = state.leversOf(command.project());
        if (levers.levers().isEmpty()) {
            throw CommandRejected.of(LEVERS_MISSING, "project", command.project());
        }
        return new MapReviewed(
                command.map(),
                command.project(),
                context.person(),
                context.actor().role(),
                state.revision(),
                levers.revision(),
                command.comment().strip(),
                command.effectiveOn());
    }

    private LeverDecisions() {}
}
