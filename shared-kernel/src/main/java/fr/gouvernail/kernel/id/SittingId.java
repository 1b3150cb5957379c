package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies a sitting of a body. */
public record SittingId(UUID uuid) implements Identifier {

    public static SittingId of(String text) {
        return new SittingId(Identifier.parse(SittingId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
