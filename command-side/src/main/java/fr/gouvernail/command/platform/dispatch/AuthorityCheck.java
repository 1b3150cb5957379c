package fr.gouvernail.command.platform.dispatch;

import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Governed;
import org.jspecify.annotations.Nullable;

/** Holds a governed command against the decision or delegation it claims as its authority. */
@FunctionalInterface
public interface AuthorityCheck {

    /**
     * @param authority text form of the id of a decision or delegation; null when the command came without one
     * @throws CommandRejected {@code platform.decision-missing} or {@code platform.decision-not-executable}
     */
    void check(Governed command, @Nullable String authority);

    /**
     * As above, for authorities that depend on who sends: a delegation is one person's.
     *
     * @throws CommandRejected also {@code governance.delegation.*}
     */
    default void check(Governed command, @Nullable String authority, Actor sender) {
        check(command, authority);
    }
}
