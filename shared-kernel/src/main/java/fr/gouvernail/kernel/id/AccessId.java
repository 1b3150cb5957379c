package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies the roles held by one person. */
public record AccessId(UUID uuid) implements Identifier {

    public static AccessId of(String text) {
        return new AccessId(Identifier.parse(AccessId.class, text));
    }

    /** Each person has one record of roles. */
    public static AccessId of(PersonId person) {
        return new AccessId(person.uuid());
    }

    @Override
    public String toString() {
        return text();
    }
}
