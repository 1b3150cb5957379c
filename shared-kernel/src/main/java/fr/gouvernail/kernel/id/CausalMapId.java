package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies a causal map of a territory. */
public record CausalMapId(UUID uuid) implements Identifier {

    public static CausalMapId of(String text) {
        return new CausalMapId(Identifier.parse(CausalMapId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
