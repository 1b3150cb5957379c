package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.DecisionRejection.NOT_A_COUNCIL_ACT;
import static fr.gouvernail.contract.governance.DecisionRejection.PAST_ALLOWS_TOO_LATE;
import static fr.gouvernail.contract.governance.DecisionRejection.PAST_FORMALITIES_MISSING;
import static fr.gouvernail.contract.governance.DecisionRejection.PAST_IN_THE_FUTURE;
import static fr.gouvernail.contract.governance.DecisionRejection.REFUSED_ALLOWS_NOTHING;

import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordPastDecision;
import fr.gouvernail.contract.governance.PastOutcome;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Subjects;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a body had decided before its decisions were kept here. */
final class PastDecisions {

    /** Those who declare what a body adopted: an authority without a sitting here is theirs alone to enter. */
    static final Set<Role> DECLARING =
            Set.copyOf(EnumSet.of(Role.CHAIR, Role.GOVERNANCE_MEMBER, Role.DIRECTOR, Role.PMO));

    static PastDecisionRecorded record(
            RecordPastDecision command, Bodies bodies, Subjects subjects, CommandContext context) {
        var body = bodies.requireProfile(command.body());
        requireDays(command, body, context.today());
        var allows = command.allows();
        boolean allowsSomething = allows != null || command.allowed() != null;
        if (allowsSomething && command.outcome() == PastOutcome.REFUSED) {
            throw CommandRejected.of(REFUSED_ALLOWS_NOTHING);
        }
        if (allows != null) {
            requireAuthority(command, allows, bodies, context);
        }
        var scope = allows == null ? body.scope() : ResolutionScopes.scopeOf(allows, body.scope(), subjects);
        return new PastDecisionRecorded(
                command.decision(),
                Objects.requireNonNull(scope.territory()),
                scope.programme(),
                command.body(),
                body.kind().isCouncil(),
                command.reference(),
                command.title(),
                command.text(),
                command.outcome(),
                command.effectiveOn(),
                command.source(),
                command.reason(),
                allows,
                command.allowed(),
                command.transmittedOn(),
                command.publishedOn());
    }

    private static void requireDays(RecordPastDecision command, Bodies.Profile body, LocalDate today) {
        var decidedOn = command.effectiveOn();
        var formalities = Stream.of(command.transmittedOn(), command.publishedOn())
                .filter(Objects::nonNull)
                .toList();
        if (!formalities.isEmpty() && !body.kind().isCouncil()) {
            throw CommandRejected.of(NOT_A_COUNCIL_ACT);
        }
        for (var day : formalities) {
            DecisionDecisions.requireNotBefore(decidedOn, day);
        }
        Stream.concat(Stream.of(decidedOn), formalities.stream())
                .filter(day -> day.isAfter(today))
                .findFirst()
                .ifPresent(day -> {
                    throw CommandRejected.of(PAST_IN_THE_FUTURE, "on", day, "today", today);
                });
    }

    /** An authority without a sitting here is a decision that could have none: it is older than the body's own sittings here. */
    private static void requireAuthority(
            RecordPastDecision command, Resolution allows, Bodies bodies, CommandContext context) {
        var role = context.actor().role();
        if (!DECLARING.contains(role)) {
            var name = RecordPastDecision.class.getAnnotation(CommandName.class);
            throw CommandRejected.of(PlatformRejection.ROLE_NOT_ALLOWED, "command", name.value(), "role", role);
        }
        var from = bodies.sitsHereFrom(command.body()).orElse(context.today());
        if (!command.effectiveOn().isBefore(from)) {
            throw CommandRejected.of(PAST_ALLOWS_TOO_LATE, "on", command.effectiveOn(), "from", from);
        }
        boolean council = bodies.requireProfile(command.body()).kind().isCouncil();
        if (council && (command.transmittedOn() == null || command.publishedOn() == null)) {
            throw CommandRejected.of(
                    PAST_FORMALITIES_MISSING,
                    "transmittedOn",
                    shown(command.transmittedOn()),
                    "publishedOn",
                    shown(command.publishedOn()));
        }
        GrantedPowers.requireOwn(allows, command.body());
        GrantedPowers.requireCouncil(
                allows, bodies.requireProfile(command.body()).kind());
    }

    private static Object shown(@Nullable LocalDate day) {
        return day == null ? "–" : day;
    }

    private PastDecisions() {}
}
