package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies an action of a project. */
public record ActionId(UUID uuid) implements Identifier {

    public static ActionId of(String text) {
        return new ActionId(Identifier.parse(ActionId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
