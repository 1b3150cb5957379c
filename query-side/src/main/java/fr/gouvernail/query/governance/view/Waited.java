package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Whom decisions wait for: one of the three, a body where it is for none of its members in particular. */
public record Waited(
        @Nullable PersonId person,
        @Nullable Role role,
        @Nullable BodyId body) {

    private static final String ROLE = "role:";

    /**
     * Reads the form that {@link #text} gives.
     *
     * @throws IllegalArgumentException when it is none of the three
     */
    public static Waited of(String text) {
        if (text.startsWith(ROLE)) {
            return new Waited(null, Role.valueOf(text.substring(ROLE.length())), null);
        }
        return text.startsWith("body-")
                ? new Waited(null, null, BodyId.of(text))
                : new Waited(PersonId.of(text), null, null);
    }

    /** As in the URL: the id of a person or a body, or {@code role:} and a role. */
    public String text() {
        if (person != null) {
            return person.text();
        }
        return role != null ? ROLE + role : String.valueOf(body);
    }
}
