package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies a dated note on a project. */
public record NoteId(UUID uuid) implements Identifier {

    public static NoteId of(String text) {
        return new NoteId(Identifier.parse(NoteId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
