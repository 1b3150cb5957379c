package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies an effect that a project is expected to have. */
public record EffectId(UUID uuid) implements Identifier {

    public static EffectId of(String text) {
        return new EffectId(Identifier.parse(EffectId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
