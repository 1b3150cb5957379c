package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies an import of an action plan by a user. */
public record ImportId(UUID uuid) implements Identifier {

    public static ImportId of(String text) {
        return new ImportId(Identifier.parse(ImportId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
