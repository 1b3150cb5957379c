package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies a subsidy that a council gives. */
public record SubsidyId(UUID uuid) implements Identifier {

    public static SubsidyId of(String text) {
        return new SubsidyId(Identifier.parse(SubsidyId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
