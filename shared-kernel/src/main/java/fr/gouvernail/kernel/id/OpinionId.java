package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies the opinion of a State service on a project. */
public record OpinionId(UUID uuid) implements Identifier {

    public static OpinionId of(String text) {
        return new OpinionId(Identifier.parse(OpinionId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
