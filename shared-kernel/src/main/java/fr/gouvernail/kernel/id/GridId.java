package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies the grid by which the projects of a programme are marked: one for each programme. */
public record GridId(UUID uuid) implements Identifier {

    public static GridId of(String text) {
        return new GridId(Identifier.parse(GridId.class, text));
    }

    public static GridId of(ProgrammeId programme) {
        return new GridId(programme.uuid());
    }

    @Override
    public String toString() {
        return text();
    }
}
