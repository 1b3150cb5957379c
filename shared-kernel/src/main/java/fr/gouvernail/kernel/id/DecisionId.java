package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies a decision, from its draft on. */
public record DecisionId(UUID uuid) implements Identifier {

    public static DecisionId of(String text) {
        return new DecisionId(Identifier.parse(DecisionId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
