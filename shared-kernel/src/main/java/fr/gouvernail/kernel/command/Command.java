package fr.gouvernail.kernel.command;

import fr.gouvernail.kernel.id.Identifier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An intention sent to one aggregate. */
public interface Command {

    /** Nothing that is steered here is older: a day before it, in any command, is a mistyped one. */
    LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    /** The aggregate that decides. */
    Identifier target();

    /**
     * The version of the aggregate that the sender saw. Null on commands that create, and on those a policy sends under a decision.
     * The dispatcher refuses a person's command without it ({@code version.missing}).
     */
    default @Nullable Long expectedVersion() {
        return null;
    }

    /**
     * Whether what the command looks up elsewhere is kept in its events, as a body's seats are in a convocation. It then has to see all that
     * was acknowledged before it: a look-up that lags would not refuse it, but be wrong for ever.
     */
    default boolean keepsWhatItLooksUp() {
        return false;
    }

    /** Whether the command creates its target, and so carries no expected version. */
    default boolean creates() {
        return false;
    }
}
