package fr.gouvernail.kernel.command;

import fr.gouvernail.kernel.id.Identifier;
import org.jspecify.annotations.Nullable;

/** An intention sent to one aggregate. */
public interface Command {

    /** The aggregate that decides. */
    Identifier target();

    /**
     * The version of the aggregate that the sender saw. Null on commands that create, and on those a policy sends under a decision.
     * The dispatcher refuses a person's command without it ({@code version.missing}).
     */
    default @Nullable Long expectedVersion() {
        return null;
    }

    /** Whether the command creates its target, and so carries no expected version. */
    default boolean creates() {
        return false;
    }
}
