package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.CHAIR_TAKEN;
import static fr.gouvernail.contract.governance.GovernanceRejection.COUNCIL_RULES_ARE_THE_LAWS;
import static fr.gouvernail.contract.governance.GovernanceRejection.FIXED_QUORUM_MALFORMED;
import static fr.gouvernail.contract.governance.GovernanceRejection.MANDATE_ENDS_BEFORE_START;
import static fr.gouvernail.contract.governance.GovernanceRejection.MEMBER_NOT_SEATED;
import static fr.gouvernail.contract.governance.GovernanceRejection.MEMBER_SEATED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.RULES_UNCHANGED;

import fr.gouvernail.contract.governance.BodyCommand.EndSeat;
import fr.gouvernail.contract.governance.BodyCommand.EstablishBody;
import fr.gouvernail.contract.governance.BodyCommand.SeatMember;
import fr.gouvernail.contract.governance.BodyCommand.SetRules;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyEvent.RulesSet;
import fr.gouvernail.contract.governance.BodyEvent.SeatEnded;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Subjects;
import java.time.LocalDate;

/** What may happen to a body. */
final class BodyDecisions {

    /** three clear days is the shortest ordinary notice of a council, that of the smaller communes. */
    private static final int COUNCIL_NOTICE_DAYS = 3;

    static BodyEstablished establish(EstablishBody command, Subjects subjects) {
        subjects.require("territory", command.territory());
        if (command.programme() != null) {
            var scope = subjects.require("programme", command.programme());
            if (!command.territory().equals(scope.territory())) {
                throw CommandRejected.of(
                        PlatformRejection.OTHER_TERRITORY, "field", "programme", "value", command.programme());
            }
        }
        requireWellFormed(command.kind(), command.rules());
        return new BodyEstablished(
                command.body(),
                command.territory(),
                command.programme(),
                command.kind(),
                command.name(),
                command.rules(),
                command.effectiveOn());
    }

    static RulesSet setRules(BodyState state, SetRules command) {
        requireWellFormed(state.kind(), command.rules());
        if (command.rules().equals(state.rules())) {
            throw CommandRejected.of(RULES_UNCHANGED);
        }
        return new RulesSet(command.body(), state.rules(), command.rules(), command.reason(), command.effectiveOn());
    }

    static MemberSeated seat(BodyState state, SeatMember command) {
        var from = command.from();
        var until = command.until();
        if (until != null && until.isBefore(from)) {
            throw CommandRejected.of(MANDATE_ENDS_BEFORE_START, "from", from, "until", until);
        }
        for (var mandate : state.mandates()) {
            if (!mandate.overlaps(from, until)) {
                continue;
            }
            if (mandate.person().equals(command.person())) {
                throw CommandRejected.of(MEMBER_SEATED_ALREADY, "from", mandate.from());
            }
            if (command.chair() && mandate.chair()) {
                throw CommandRejected.of(CHAIR_TAKEN, "from", mandate.from());
            }
        }
        return new MemberSeated(
                command.body(), command.person(), command.quality(), command.voting(), command.chair(), from, until);
    }

    static SeatEnded endSeat(BodyState state, EndSeat command) {
        var day = command.effectiveOn();
        var own = state.mandates().stream()
                .filter(mandate -> mandate.person().equals(command.person()))
                .toList();
        if (own.stream().noneMatch(mandate -> mandate.runsOn(day))) {
            own.stream()
                    .map(BodyState.Mandate::from)
                    .filter(day::isBefore)
                    .min(LocalDate::compareTo)
                    .ifPresent(from -> {
                        throw CommandRejected.of(MANDATE_ENDS_BEFORE_START, "from", from, "until", day);
                    });
            throw CommandRejected.of(MEMBER_NOT_SEATED, "on", day);
        }
        return new SeatEnded(command.body(), command.person(), command.reason(), day);
    }

    private static void requireWellFormed(BodyKind kind, BodyRules rules) {
        boolean fixed = rules.quorum() == Quorum.FIXED;
        if (fixed ? rules.fixedQuorum() < 1 : rules.fixedQuorum() != 0) {
            throw CommandRejected.of(
                    FIXED_QUORUM_MALFORMED, "quorum", rules.quorum(), "fixedQuorum", rules.fixedQuorum());
        }
        if (rules.noticeDays() < 0) {
            throw CommandRejected.of(
                    PlatformRejection.FIELD_MALFORMED, "field", "rules.noticeDays", "value", rules.noticeDays());
        }
        if (kind.isCouncil() && !areTheLaws(rules)) {
            throw CommandRejected.of(
                    COUNCIL_RULES_ARE_THE_LAWS,
                    "noticeDays",
                    rules.noticeDays(),
                    "minimumNoticeDays",
                    COUNCIL_NOTICE_DAYS);
        }
    }

    private static boolean areTheLaws(BodyRules rules) {
        return rules.quorum() == Quorum.MAJORITY_OF_SEATS
                && rules.castingVote()
                && rules.noticeDays() >= COUNCIL_NOTICE_DAYS;
    }

    private BodyDecisions() {}
}
