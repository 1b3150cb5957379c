package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.CausalMapRejection.HYPOTHESIS_MISSING;
import static fr.gouvernail.contract.assessment.CausalMapRejection.LINK_UNKNOWN;
import static fr.gouvernail.contract.assessment.CausalMapRejection.SELF_LINK;
import static fr.gouvernail.contract.assessment.CausalMapRejection.TOO_MANY_LINKS;

import fr.gouvernail.contract.assessment.CausalMapCommand.JudgeLink;
import fr.gouvernail.contract.assessment.CausalMapCommand.WithdrawLink;
import fr.gouvernail.contract.assessment.CausalMapEvent;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkDrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkJudged;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkWithdrawn;
import fr.gouvernail.contract.assessment.LinkEnds;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.CommandRejected;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How links are judged, drawn by their first judgment, and withdrawn. */
final class LinkDecisions {

    static List<CausalMapEvent> judge(CausalMapState state, JudgeLink command, CommandContext context) {
        CausalMapRules.requireNotInFuture(command, context.today());
        var cause = CausalMapRules.requireFactor(state, command.cause());
        var effect = CausalMapRules.requireFactor(state, command.effect());
        if (command.cause() == command.effect()) {
            throw CommandRejected.of(SELF_LINK, "name", cause);
        }
        CausalMapRules.requireWeight(command.weight());
        var comment = CausalMapRules.stripped(command.comment());
        var judgments = state.links().get(new LinkEnds(command.cause(), command.effect()));
        if (judgments == null) {
            return List.of(draw(state, command, cause, effect, comment), judged(command, context, null, null));
        }
        var before = judgments.get(context.person());
        boolean same = before != null
                && before.currentWeight() == command.weight()
                && before.role() == context.actor().role()
                && Objects.equals(before.comment(), comment);
        return same
                ? List.of()
                : List.of(judged(command, context, before == null ? null : before.currentWeight(), comment));
    }

    private static LinkDrawn draw(
            CausalMapState state, JudgeLink command, String cause, String effect, @Nullable String hypothesis) {
        if (hypothesis == null) {
            throw CommandRejected.of(HYPOTHESIS_MISSING, "cause", cause, "effect", effect);
        }
        if (state.links().size() >= CausalMapRules.MOST_LINKS) {
            throw CommandRejected.of(TOO_MANY_LINKS, "limit", CausalMapRules.MOST_LINKS);
        }
        return new LinkDrawn(command.map(), command.cause(), command.effect(), hypothesis, command.effectiveOn());
    }

    private static LinkJudged judged(
            JudgeLink command, CommandContext context, @Nullable Integer before, @Nullable String comment) {
        return new LinkJudged(
                command.map(),
                command.cause(),
                command.effect(),
                context.person(),
                context.actor().role(),
                before,
                command.weight(),
                comment,
                command.effectiveOn());
    }

    static LinkWithdrawn withdraw(CausalMapState state, WithdrawLink command, LocalDate today) {
        CausalMapRules.requireNotInFuture(command, today);
        var cause = CausalMapRules.requireFactor(state, command.cause());
        var effect = CausalMapRules.requireFactor(state, command.effect());
        if (!state.links().containsKey(new LinkEnds(command.cause(), command.effect()))) {
            throw CommandRejected.of(LINK_UNKNOWN, "cause", cause, "effect", effect);
        }
        return new LinkWithdrawn(
                command.map(),
                command.cause(),
                command.effect(),
                command.reason().strip(),
                command.effectiveOn());
    }

    private LinkDecisions() {}
}
