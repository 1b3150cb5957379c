package fr.gouvernail.query.governance.ui;

import fr.gouvernail.kernel.command.Role;
import org.jspecify.annotations.Nullable;

/** The field that names the owner of a follow-up: a person by its id, or a role after {@code role:}. */
final class OwnerField {

    private static final String ROLE = "role:";

    /** Null when it names a person, or nothing that is known. */
    static @Nullable Role role(String typed) {
        if (!typed.startsWith(ROLE)) {
            return null;
        }
        var name = typed.substring(ROLE.length());
        return DecisionDossierModel.roles().stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private OwnerField() {}
}
