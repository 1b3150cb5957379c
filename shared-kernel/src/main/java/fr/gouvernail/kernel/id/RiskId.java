package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies a risk in the register of a project. */
public record RiskId(UUID uuid) implements Identifier {

    public static RiskId of(String text) {
        return new RiskId(Identifier.parse(RiskId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
