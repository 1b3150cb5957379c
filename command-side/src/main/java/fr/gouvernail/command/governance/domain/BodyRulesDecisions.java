package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.CHARTER_MALFORMED;
import static fr.gouvernail.contract.governance.GovernanceRejection.FIXED_QUORUM_MALFORMED;
import static fr.gouvernail.contract.governance.GovernanceRejection.RULES_UNCHANGED;

import fr.gouvernail.command.governance.domain.CouncilLaw.Notice;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.BodyCommand.FollowLaw;
import fr.gouvernail.contract.governance.BodyCommand.SetCharter;
import fr.gouvernail.contract.governance.BodyCommand.SetRules;
import fr.gouvernail.contract.governance.BodyEvent.CharterSet;
import fr.gouvernail.contract.governance.BodyEvent.RulesSet;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import java.util.List;

/** What a body's rules and charter may be: a committee's own, a council's the law's. */
final class BodyRulesDecisions {

    static RulesSet setRules(BodyState state, SetRules command, Notice notice) {
        requireWellFormed(state.kind(), command.rules(), notice);
        if (command.rules().equals(state.rules())) {
            throw CommandRejected.of(RULES_UNCHANGED);
        }
        return new RulesSet(command.body(), state.rules(), command.rules(), command.reason(), command.effectiveOn());
    }

    static CharterSet setCharter(BodyState state, SetCharter command) {
        requireWellFormed(state.kind(), command.charter());
        if (command.charter().equals(state.charter())) {
            throw CommandRejected.of(RULES_UNCHANGED);
        }
        return new CharterSet(
                command.body(), state.charter(), command.charter(), command.reason(), command.effectiveOn());
    }

    /**
     * A notice that was the law's follows it both ways; a longer one of the council's own stays as long as the law is content with it.
     *
     * @param before the law on the eve of the change
     */
    static List<RulesSet> followLaw(BodyState state, FollowLaw command, Notice before, Notice now) {
        var rules = state.rules();
        boolean follows = rules.noticeDays() == before.clearDays() || rules.noticeDays() < now.clearDays();
        if (!state.kind().isCouncil() || !follows || rules.noticeDays() == now.clearDays()) {
            return List.of();
        }
        var reason = "Population de %d habitants, seuil de %d : convocation de %d jours francs (R-43, %s)"
                .formatted(now.inhabitants(), now.threshold(), now.clearDays(), now.basis());
        var current = new BodyRules(rules.quorum(), rules.fixedQuorum(), rules.castingVote(), now.clearDays());
        return List.of(new RulesSet(command.body(), rules, current, reason, command.effectiveOn()));
    }

    static void requireWellFormed(BodyKind kind, BodyRules rules, Notice notice) {
        boolean fixed = rules.quorum() == Quorum.FIXED;
        if (fixed ? rules.fixedQuorum() < 1 : rules.fixedQuorum() != 0) {
            throw CommandRejected.of(
                    FIXED_QUORUM_MALFORMED, "quorum", rules.quorum(), "fixedQuorum", rules.fixedQuorum());
        }
        requireNotNegative("rules.noticeDays", rules.noticeDays());
        if (kind.isCouncil()) {
            CouncilLaw.require(rules, notice);
        }
    }

    static void requireWellFormed(BodyKind kind, BodyCharter charter) {
        boolean silence = charter.decidesBy() == Decides.SILENCE;
        requireNotNegative("charter.everyWeeks", charter.everyWeeks());
        requireNotNegative("charter.minutesDays", charter.minutesDays());
        if (silence ? charter.silenceDays() < 1 : charter.silenceDays() != 0) {
            throw CommandRejected.of(
                    CHARTER_MALFORMED, "decidesBy", charter.decidesBy(), "silenceDays", charter.silenceDays());
        }
        if (kind.isCouncil()) {
            CouncilLaw.require(charter);
        }
    }

    private static void requireNotNegative(String field, int value) {
        if (value < 0) {
            throw CommandRejected.of(PlatformRejection.FIELD_MALFORMED, "field", field, "value", value);
        }
    }

    private BodyRulesDecisions() {}
}
