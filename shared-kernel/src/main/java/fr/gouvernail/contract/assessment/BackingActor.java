package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who backs a project, or opposes it: exactly one of an organisation, a person and a group.
 *
 * @param person by id alone: the name is in the directory, where it can be erased
 * @param group what a group without a legal form calls itself, such as the residents of a street; never the name of a person
 */
public record BackingActor(
        ActorKind kind,
        @Nullable OrganisationId organisation,
        @Nullable PersonId person,
        @Nullable String group) {

    public static BackingActor organisation(ActorKind kind, OrganisationId organisation) {
        return new BackingActor(kind, organisation, null, null);
    }

    public static BackingActor group(ActorKind kind, String group) {
        return new BackingActor(kind, null, null, group);
    }

    public boolean isExactlyOne() {
        return named().count() == 1;
    }

    /** The same for the same actor, however a group's name is spaced or written in capitals. */
    public String key() {
        var one = named().findFirst().orElse("");
        return one.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    private Stream<String> named() {
        return Stream.of(
                        organisation == null ? null : organisation.text(),
                        person == null ? null : person.text(),
                        group == null || group.isBlank() ? null : group)
                .filter(Objects::nonNull);
    }
}
