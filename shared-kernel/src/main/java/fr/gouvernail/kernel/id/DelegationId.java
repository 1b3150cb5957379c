package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies a delegation: a body's decision that one person decides something alone. */
public record DelegationId(UUID uuid) implements Identifier {

    public static DelegationId of(String text) {
        return new DelegationId(Identifier.parse(DelegationId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
