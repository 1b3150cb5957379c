package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies an objective of a programme. */
public record ObjectiveId(UUID uuid) implements Identifier {

    public static ObjectiveId of(String text) {
        return new ObjectiveId(Identifier.parse(ObjectiveId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
