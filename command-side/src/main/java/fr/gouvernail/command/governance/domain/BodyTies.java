package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.BodyEvent;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.BodyIdentified;
import fr.gouvernail.contract.governance.BodyEvent.BodyKindNamed;
import fr.gouvernail.contract.governance.BodyEvent.BodyLinked;
import fr.gouvernail.contract.governance.BodyEvent.BodyTakenOver;
import fr.gouvernail.contract.governance.BodyEvent.BodyUnlinked;
import fr.gouvernail.contract.governance.BodyEvent.CharterSet;
import fr.gouvernail.contract.governance.BodyEvent.DelegationGranted;
import fr.gouvernail.contract.governance.BodyEvent.DelegationWithdrawn;
import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyEvent.RulesSet;
import fr.gouvernail.contract.governance.BodyEvent.SeatEnded;
import fr.gouvernail.contract.governance.BodyEvent.SubstituteNamed;
import fr.gouvernail.contract.governance.BodyEvent.SubstitutionEnded;
import fr.gouvernail.contract.governance.BodyLink;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom a body lets sit for a member or decide alone, and to which bodies it hands points on. */
record BodyTies(List<Substitution> substitutions, List<Delegation> delegations, List<Link> links) {

    static final BodyTies NONE = new BodyTies(List.of(), List.of(), List.of());

    /** First to last day; no last day while no end is set. */
    record Days(LocalDate from, @Nullable LocalDate until) {

        boolean include(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        boolean overlap(Days other) {
            return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
        }

        /** Free from that day on, so the last day is the one before. */
        Days endedOn(LocalDate day) {
            return new Days(from, day.minusDays(1));
        }
    }

    record Substitution(PersonId member, PersonId substitute, Days days) {}

    record Delegation(DelegationId id, PersonId holder, DelegatedPower power, Days days) {}

    record Link(BodyId to, BodyLink link) {}

    BodyTies {
        substitutions = List.copyOf(substitutions);
        delegations = List.copyOf(delegations);
        links = List.copyOf(links);
    }

    BodyTies evolve(BodyEvent event) {
        return switch (event) {
            case SubstituteNamed e -> with(new Substitution(e.member(), e.substitute(), new Days(e.from(), e.until())));
            case SubstitutionEnded e -> ending(e);
            case DelegationGranted e ->
                new BodyTies(
                        substitutions,
                        plus(
                                delegations,
                                new Delegation(e.delegation(), e.holder(), e.power(), new Days(e.from(), e.until()))),
                        links);
            case DelegationWithdrawn e -> withdrawing(e);
            case BodyLinked e -> new BodyTies(substitutions, delegations, plus(links, new Link(e.to(), e.link())));
            case BodyUnlinked e -> without(new Link(e.to(), e.link()));
            case BodyEstablished _,
                    BodyIdentified _,
                    BodyKindNamed _,
                    BodyTakenOver _,
                    RulesSet _,
                    CharterSet _,
                    MemberSeated _,
                    SeatEnded _ -> this;
        };
    }

    private BodyTies with(Substitution substitution) {
        return new BodyTies(plus(substitutions, substitution), delegations, links);
    }

    private BodyTies ending(SubstitutionEnded e) {
        Predicate<Substitution> ended = known -> known.member().equals(e.member())
                && known.substitute().equals(e.substitute())
                && known.days().include(e.effectiveOn());
        return new BodyTies(
                changed(
                        substitutions,
                        ended,
                        known -> new Substitution(
                                known.member(), known.substitute(), known.days().endedOn(e.effectiveOn()))),
                delegations,
                links);
    }

    private BodyTies withdrawing(DelegationWithdrawn e) {
        return new BodyTies(
                substitutions,
                changed(
                        delegations,
                        known -> known.id().equals(e.delegation()),
                        known -> new Delegation(
                                known.id(),
                                known.holder(),
                                known.power(),
                                known.days().endedOn(e.effectiveOn()))),
                links);
    }

    private BodyTies without(Link link) {
        return new BodyTies(
                substitutions,
                delegations,
                links.stream().filter(known -> !known.equals(link)).toList());
    }

    private static <T> List<T> plus(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    private static <T> List<T> changed(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream()
                .map(known -> which.test(known) ? change.apply(known) : known)
                .toList();
    }
}
