package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies a programme, such as an Action cœur de ville convention. */
public record ProgrammeId(UUID uuid) implements Identifier {

    public static ProgrammeId of(String text) {
        return new ProgrammeId(Identifier.parse(ProgrammeId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
