package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies a governing or steering body. */
public record BodyId(UUID uuid) implements Identifier {

    public static BodyId of(String text) {
        return new BodyId(Identifier.parse(BodyId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
