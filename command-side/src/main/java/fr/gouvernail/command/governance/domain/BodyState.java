package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.BodyCharter;
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
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the decisions on a body have to know. @param identity the last one recorded; null until there is one */
record BodyState(
        Scope scope,
        BodyKind kind,
        BodyRules rules,
        @Nullable BodyCharter charter,
        List<Mandate> mandates,
        BodyTies ties,
        @Nullable BodyIdentified identity) {

    /** A member's mandate. @param until its last day; null while no end is set */
    record Mandate(
            PersonId person,
            boolean chair,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean runsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        boolean overlaps(LocalDate otherFrom, @Nullable LocalDate otherUntil) {
            return (until == null || !otherFrom.isAfter(until)) && (otherUntil == null || !from.isAfter(otherUntil));
        }

        /** The seat is free from that day on, so the mandate's last day is the one before. */
        private Mandate endedOn(LocalDate day) {
            return new Mandate(person, chair, from, day.minusDays(1));
        }
    }

    BodyState {
        mandates = List.copyOf(mandates);
    }

    static BodyState evolve(@Nullable BodyState state, BodyEvent event) {
        return switch (event) {
            case BodyEstablished established ->
                new BodyState(
                        new Scope(established.territory(), established.programme()),
                        established.kind(),
                        established.rules(),
                        null,
                        List.of(),
                        BodyTies.NONE,
                        null);
            case BodyKindNamed _, BodyTakenOver _ -> Objects.requireNonNull(state);
            case RulesSet set -> Objects.requireNonNull(state).ruled(set.current());
            case CharterSet set -> Objects.requireNonNull(state).chartered(set.current());
            case BodyIdentified identified -> Objects.requireNonNull(state).identified(identified);
            case MemberSeated seated ->
                Objects.requireNonNull(state)
                        .with(new Mandate(seated.person(), seated.chair(), seated.from(), seated.until()));
            case SeatEnded ended -> Objects.requireNonNull(state).ending(ended.person(), ended.effectiveOn());
            case SubstituteNamed _,
                    SubstitutionEnded _,
                    DelegationGranted _,
                    DelegationWithdrawn _,
                    BodyLinked _,
                    BodyUnlinked _ -> Objects.requireNonNull(state).tied(event);
        };
    }

    TerritoryId territory() {
        return Objects.requireNonNull(scope.territory());
    }

    private BodyState tied(BodyEvent event) {
        return new BodyState(scope, kind, rules, charter, mandates, ties.evolve(event), identity);
    }

    private BodyState identified(BodyIdentified current) {
        return new BodyState(scope, kind, rules, charter, mandates, ties, current);
    }

    private BodyState ruled(BodyRules current) {
        return new BodyState(scope, kind, current, charter, mandates, ties, identity);
    }

    private BodyState chartered(BodyCharter current) {
        return new BodyState(scope, kind, rules, current, mandates, ties, identity);
    }

    private BodyState with(Mandate mandate) {
        return withMandates(Stream.concat(mandates.stream(), Stream.of(mandate)).toList());
    }

    private BodyState ending(PersonId person, LocalDate day) {
        return withMandates(mandates.stream()
                .map(mandate -> mandate.person().equals(person) && mandate.runsOn(day) ? mandate.endedOn(day) : mandate)
                .toList());
    }

    private BodyState withMandates(List<Mandate> others) {
        return new BodyState(scope, kind, rules, charter, others, ties, identity);
    }
}
