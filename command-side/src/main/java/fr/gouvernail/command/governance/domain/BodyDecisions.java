package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.CHAIR_TAKEN;
import static fr.gouvernail.contract.governance.GovernanceRejection.KIND_NAME_MALFORMED;
import static fr.gouvernail.contract.governance.GovernanceRejection.MANDATE_ENDS_BEFORE_START;
import static fr.gouvernail.contract.governance.GovernanceRejection.MEMBER_NOT_SEATED;
import static fr.gouvernail.contract.governance.GovernanceRejection.MEMBER_SEATED_ALREADY;

import fr.gouvernail.command.governance.domain.CouncilLaw.Notice;
import fr.gouvernail.contract.governance.BodyCommand.EndSeat;
import fr.gouvernail.contract.governance.BodyCommand.EstablishBody;
import fr.gouvernail.contract.governance.BodyCommand.SeatMember;
import fr.gouvernail.contract.governance.BodyEvent;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.BodyKindNamed;
import fr.gouvernail.contract.governance.BodyEvent.BodyTakenOver;
import fr.gouvernail.contract.governance.BodyEvent.CharterSet;
import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyEvent.SeatEnded;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Subjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What may happen to a body. */
final class BodyDecisions {

    static List<BodyEvent> establish(EstablishBody command, Subjects subjects, Notice notice) {
        requireKnown(command, subjects);
        var kind = command.kind();
        if ((kind == BodyKind.OTHER) != (command.kindName() != null)) {
            throw CommandRejected.of(KIND_NAME_MALFORMED, "kind", kind);
        }
        var rules = command.rules();
        if (rules == null) {
            if (!kind.isCouncil()) {
                throw CommandRejected.of(PlatformRejection.FIELD_MISSING, "field", "rules");
            }
            rules = CouncilLaw.rules(notice);
        }
        BodyRulesDecisions.requireWellFormed(kind, rules, notice);
        var events = new ArrayList<BodyEvent>();
        events.add(new BodyEstablished(
                command.body(),
                command.territory(),
                command.programme(),
                kind,
                command.name(),
                rules,
                command.effectiveOn()));
        if (command.kindName() != null) {
            events.add(new BodyKindNamed(command.body(), command.kindName(), command.effectiveOn()));
        }
        var paper = command.takenOver();
        if (paper != null) {
            events.add(new BodyTakenOver(command.body(), paper.source(), paper.reason(), command.effectiveOn()));
        }
        var charter = command.charter();
        if (charter != null) {
            BodyRulesDecisions.requireWellFormed(kind, charter);
            events.add(new CharterSet(command.body(), null, charter, null, command.effectiveOn()));
        }
        return events;
    }

    private static void requireKnown(EstablishBody command, Subjects subjects) {
        subjects.require("territory", command.territory());
        if (command.programme() != null) {
            var scope = subjects.require("programme", command.programme());
            if (!command.territory().equals(scope.territory())) {
                throw CommandRejected.of(
                        PlatformRejection.OTHER_TERRITORY, "field", "programme", "value", command.programme());
            }
        }
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

    private BodyDecisions() {}
}
