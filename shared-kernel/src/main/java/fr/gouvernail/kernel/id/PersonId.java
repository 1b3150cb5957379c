package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies a person. Names live in the directory only, where they can be erased. */
public record PersonId(UUID uuid) implements Identifier {

    public static PersonId of(String text) {
        return new PersonId(Identifier.parse(PersonId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
