package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies one actor's backing of one project. */
public record BackingId(UUID uuid) implements Identifier {

    public static BackingId of(String text) {
        return new BackingId(Identifier.parse(BackingId.class, text));
    }

    /** The backing of a project by an actor, whose key is the same for the same actor: nobody is counted twice. */
    public static BackingId of(ProjectId project, String actor) {
        return new BackingId(Identifier.fromNaturalKey("backing", project.text() + ":" + actor));
    }

    @Override
    public String toString() {
        return text();
    }
}
