package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What other aggregates have to know of bodies. */
public interface Bodies {

    /** Whose history a body's acts belong to, and whether they are legal acts. */
    record Profile(Scope scope, BodyKind kind) {}

    /** A body as it is composed, and the rules it sits by, on one day. */
    record Composition(Scope scope, BodyRules rules, List<Seat> seats) {
        public Composition {
            seats = List.copyOf(seats);
        }
    }

    Optional<Profile> profile(BodyId body);

    Optional<Composition> composition(BodyId body, LocalDate day);

    /** The charter of that day; empty while it has none. */
    default Optional<BodyCharter> charter(BodyId body, LocalDate day) {
        return Optional.empty();
    }

    /** The councils of a territory, which sit by the law. */
    default List<BodyId> councilsOf(TerritoryId territory) {
        return List.of();
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
