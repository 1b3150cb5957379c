package fr.gouvernail.command.testing;

import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Contexts for fixtures: the right is granted or refused without a table of roles. */
public final class Contexts {

    /** A sender who has the right everywhere. */
    public static CommandContext allowed(PersonId person, Role role, LocalDate today) {
        return new Stub(new Actor(person, role), today, null, _ -> true);
    }

    /** A sender who has the right everywhere, and acts for that organisation. */
    public static CommandContext allowedFor(OrganisationId organisation, PersonId person, Role role, LocalDate today) {
        return new Stub(new Actor(person, role), today, organisation, _ -> true);
    }

    /** A sender who has the right on the given territories only. */
    public static CommandContext allowedOn(List<TerritoryId> territories, PersonId person, Role role, LocalDate today) {
        return new Stub(
                new Actor(person, role),
                today,
                null,
                territory -> territory != null && territories.contains(territory));
    }

    /** A sender who has the right nowhere: every handler has to refuse with {@code platform.role-not-held}. */
    public static CommandContext refused(PersonId person, Role role, LocalDate today) {
        return new Stub(new Actor(person, role), today, null, _ -> false);
    }

    private record Stub(
            Actor actor,
            LocalDate today,
            @Nullable OrganisationId organisation,
            Predicate<@Nullable TerritoryId> rightOn)
            implements CommandContext {

        @Override
        public @Nullable OrganisationId actsFor(TerritoryId territory) {
            return organisation;
        }

        @Override
        public void requireRightOn(@Nullable TerritoryId territory) {
            if (!rightOn.test(territory)) {
                throw CommandRejected.of(
                        PlatformRejection.ROLE_NOT_HELD, "role", actor.role(), "territory", String.valueOf(territory));
            }
        }
    }

    private Contexts() {}
}
