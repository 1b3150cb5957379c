package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies a project of a programme. */
public record ProjectId(UUID uuid) implements Identifier {

    public static ProjectId of(String text) {
        return new ProjectId(Identifier.parse(ProjectId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
