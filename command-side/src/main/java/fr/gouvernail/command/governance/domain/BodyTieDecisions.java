package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_DECISION_MISSING;
import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_FROM_TOO_EARLY;
import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_GRANTED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.DELEGATION_NOT_IN_FORCE;
import static fr.gouvernail.contract.governance.GovernanceRejection.LINKED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.LINKED_TO_ITSELF;
import static fr.gouvernail.contract.governance.GovernanceRejection.MANDATE_ENDS_BEFORE_START;
import static fr.gouvernail.contract.governance.GovernanceRejection.MEMBER_NOT_SEATED;
import static fr.gouvernail.contract.governance.GovernanceRejection.NOT_LINKED;
import static fr.gouvernail.contract.governance.GovernanceRejection.NO_SUBSTITUTE_IN_COUNCIL;
import static fr.gouvernail.contract.governance.GovernanceRejection.SUBSTITUTE_NAMED_ALREADY;
import static fr.gouvernail.contract.governance.GovernanceRejection.SUBSTITUTE_NOT_NAMED;
import static fr.gouvernail.contract.governance.GovernanceRejection.SUBSTITUTE_SEATED;

import fr.gouvernail.command.governance.domain.BodyTies.Days;
import fr.gouvernail.command.governance.domain.BodyTies.Delegation;
import fr.gouvernail.command.governance.domain.BodyTies.Link;
import fr.gouvernail.contract.governance.BodyCommand.EndSubstitution;
import fr.gouvernail.contract.governance.BodyCommand.GrantDelegation;
import fr.gouvernail.contract.governance.BodyCommand.LinkBody;
import fr.gouvernail.contract.governance.BodyCommand.NameSubstitute;
import fr.gouvernail.contract.governance.BodyCommand.UnlinkBody;
import fr.gouvernail.contract.governance.BodyCommand.WithdrawDelegation;
import fr.gouvernail.contract.governance.BodyEvent.BodyLinked;
import fr.gouvernail.contract.governance.BodyEvent.BodyUnlinked;
import fr.gouvernail.contract.governance.BodyEvent.DelegationGranted;
import fr.gouvernail.contract.governance.BodyEvent.DelegationWithdrawn;
import fr.gouvernail.contract.governance.BodyEvent.SubstituteNamed;
import fr.gouvernail.contract.governance.BodyEvent.SubstitutionEnded;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.kernel.id.Identifier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who may sit for a member or decide alone, and which body a point is handed on to. */
final class BodyTieDecisions {

    static SubstituteNamed nameSubstitute(BodyState state, NameSubstitute command) {
        if (state.kind() == BodyKind.MUNICIPAL_COUNCIL) {
            throw CommandRejected.of(NO_SUBSTITUTE_IN_COUNCIL);
        }
        var days = days(command.from(), command.until());
        for (var mandate : state.mandates()) {
            if (mandate.person().equals(command.substitute()) && mandate.overlaps(days.from(), days.until())) {
                throw CommandRejected.of(SUBSTITUTE_SEATED, "from", mandate.from());
            }
        }
        if (state.mandates().stream()
                .noneMatch(mandate -> mandate.person().equals(command.member()) && mandate.runsOn(days.from()))) {
            throw CommandRejected.of(MEMBER_NOT_SEATED, "on", days.from());
        }
        for (var known : state.ties().substitutions()) {
            if (known.member().equals(command.member())
                    && known.substitute().equals(command.substitute())
                    && known.days().overlap(days)) {
                throw CommandRejected.of(
                        SUBSTITUTE_NAMED_ALREADY, "from", known.days().from());
            }
        }
        return new SubstituteNamed(
                command.body(), command.member(), command.substitute(), command.from(), command.until());
    }

    static SubstitutionEnded endSubstitution(BodyState state, EndSubstitution command) {
        var day = command.effectiveOn();
        if (state.ties().substitutions().stream()
                .noneMatch(known -> known.member().equals(command.member())
                        && known.substitute().equals(command.substitute())
                        && known.days().include(day))) {
            throw CommandRejected.of(SUBSTITUTE_NOT_NAMED, "on", day);
        }
        return new SubstitutionEnded(command.body(), command.member(), command.substitute(), command.reason(), day);
    }

    static DelegationGranted grant(BodyState state, GrantDelegation command, GrantingDecisions decisions) {
        var days = days(command.from(), command.until());
        var ceiling = command.ceiling();
        if (ceiling != null && ceiling.isNegative()) {
            throw CommandRejected.of(PlatformRejection.AMOUNT_NEGATIVE, "field", "ceiling");
        }
        var earliest = decisions
                .executableFrom(command.body(), command.decision())
                .orElseThrow(() -> CommandRejected.of(DELEGATION_DECISION_MISSING, "decision", command.decision()));
        if (command.from().isBefore(earliest)) {
            throw CommandRejected.of(DELEGATION_FROM_TOO_EARLY, "from", command.from(), "earliest", earliest);
        }
        for (var known : state.ties().delegations()) {
            if (known.holder().equals(command.holder())
                    && known.power() == command.power()
                    && known.days().overlap(days)) {
                throw CommandRejected.of(
                        DELEGATION_GRANTED_ALREADY, "from", known.days().from());
            }
        }
        return new DelegationGranted(
                command.body(),
                id(state, command),
                command.holder(),
                command.power(),
                ceiling,
                command.from(),
                command.until(),
                command.decision());
    }

    static DelegationWithdrawn withdraw(BodyState state, WithdrawDelegation command) {
        var day = command.effectiveOn();
        if (state.ties().delegations().stream()
                .noneMatch(known ->
                        known.id().equals(command.delegation()) && known.days().include(day))) {
            throw notInForce(state, command.delegation(), day);
        }
        return new DelegationWithdrawn(command.body(), command.delegation(), command.reason(), day);
    }

    static BodyLinked link(BodyState state, LinkBody command, Bodies bodies) {
        if (command.to().equals(command.body())) {
            throw CommandRejected.of(LINKED_TO_ITSELF);
        }
        var other = bodies.requireProfile(command.to()).scope();
        if (!state.territory().equals(other.territory())) {
            throw CommandRejected.of(PlatformRejection.OTHER_TERRITORY, "field", "to", "value", command.to());
        }
        if (state.ties().links().contains(new Link(command.to(), command.link()))) {
            throw CommandRejected.of(LINKED_ALREADY);
        }
        return new BodyLinked(command.body(), command.to(), command.link(), command.effectiveOn());
    }

    static BodyUnlinked unlink(BodyState state, UnlinkBody command) {
        if (!state.ties().links().contains(new Link(command.to(), command.link()))) {
            throw CommandRejected.of(NOT_LINKED);
        }
        return new BodyUnlinked(command.body(), command.to(), command.link(), command.reason(), command.effectiveOn());
    }

    /** The same for the same grant, whoever computes it; the body's next one after a withdrawal is another. */
    private static DelegationId id(BodyState state, GrantDelegation command) {
        var key = "%s:%s:%s:%d"
                .formatted(
                        command.body(),
                        command.holder(),
                        command.power(),
                        state.ties().delegations().size());
        return new DelegationId(Identifier.fromNaturalKey("delegation", key));
    }

    private static CommandRejected notInForce(BodyState state, DelegationId delegation, LocalDate day) {
        var known = state.ties().delegations().stream()
                .filter(each -> each.id().equals(delegation))
                .map(Delegation::days)
                .findFirst();
        var from = known.map(Days::from).map(LocalDate::toString).orElse("–");
        var until = known.map(Days::until).map(LocalDate::toString).orElse("–");
        return CommandRejected.of(DELEGATION_NOT_IN_FORCE, "on", day, "from", from, "until", until);
    }

    private static Days days(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw CommandRejected.of(MANDATE_ENDS_BEFORE_START, "from", from, "until", until);
        }
        return new Days(from, until);
    }

    private BodyTieDecisions() {}
}
