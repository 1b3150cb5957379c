package fr.gouvernail.kernel.command;

import fr.gouvernail.kernel.id.Identifier;
import java.util.Optional;

/** Which aggregates exist, and to whose history each belongs: what a command needs to check the ids it names. */
public interface Subjects {

    Optional<Scope> scopeOf(Identifier id);

    /** The scope of something the command names. @throws CommandRejected {@code platform.unknown-reference} */
    default Scope require(String field, Identifier id) {
        return scopeOf(id)
                .orElseThrow(
                        () -> CommandRejected.of(PlatformRejection.UNKNOWN_REFERENCE, "field", field, "value", id));
    }
}
