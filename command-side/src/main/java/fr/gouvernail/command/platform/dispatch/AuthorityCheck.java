package fr.gouvernail.command.platform.dispatch;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Governed;
import org.jspecify.annotations.Nullable;

/** Holds a governed command against the decision it claims as its authority. */
@FunctionalInterface
public interface AuthorityCheck {

    /**
     * @param authority text form of the decision's id; null when the command came without one
     * @throws CommandRejected {@code platform.decision-missing} or {@code platform.decision-not-executable}
     */
    void check(Governed command, @Nullable String authority);
}
