package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What other aggregates have to know of bodies. */
public interface Bodies {

    /** Whose history a body's acts belong to, and whether they are legal acts. */
    record Profile(Scope scope, BodyKind kind) {}

    /** A body as it is composed, and the rules it sits by, on one day. @param charter null while it has none */
    record Composition(
            Scope scope,
            BodyRules rules,
            List<Seat> seats,
            @Nullable BodyCharter charter) {
        public Composition {
            seats = List.copyOf(seats);
        }

        /** A body without a charter. */
        public Composition(Scope scope, BodyRules rules, List<Seat> seats) {
            this(scope, rules, seats, null);
        }
    }

    /** Who may sit for a member. */
    record Substitution(PersonId member, PersonId substitute) {}

    Optional<Profile> profile(BodyId body);

    Optional<Composition> composition(BodyId body, LocalDate day);

    /** The charter of that day; empty while it has none. */
    default Optional<BodyCharter> charter(BodyId body, LocalDate day) {
        return Optional.empty();
    }

    /**
     * The day of its first sitting that was convened here; while there is none, the day on which it was entered here. What it decided before
     * could not be decided here. Empty when it is not known yet.
     */
    default Optional<LocalDate> sitsHereFrom(BodyId body) {
        return Optional.empty();
    }

    /** Who may sit for whom on that day. */
    default List<Substitution> substitutions(BodyId body, LocalDate day) {
        return List.of();
    }

    /** The councils of these territories, which sit by the law; a territory without one is left out. */
    default Map<TerritoryId, List<BodyId>> councilsOf(Collection<TerritoryId> territories) {
        return Map.of();
    }

    /** Whether the body hands points on to the other on that day: it prepares, steers, decides, votes or advises for it. */
    default boolean handsOn(BodyId body, BodyId to, LocalDate day) {
        return false;
    }

    /** @throws CommandRejected {@code platform.unknown-reference} */
    default Profile requireProfile(BodyId body) {
        return profile(body).orElseThrow(() -> unknown(body));
    }

    /** @throws CommandRejected {@code platform.unknown-reference} */
    default Composition requireComposition(BodyId body, LocalDate day) {
        return composition(body, day).orElseThrow(() -> unknown(body));
    }

    private static CommandRejected unknown(BodyId body) {
        return CommandRejected.of(PlatformRejection.UNKNOWN_REFERENCE, "field", "body", "value", body);
    }
}
