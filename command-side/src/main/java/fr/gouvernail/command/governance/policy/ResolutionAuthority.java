package fr.gouvernail.command.governance.policy;

import fr.gouvernail.command.platform.dispatch.AuthorityCheck;
import fr.gouvernail.command.platform.dispatch.CommandNames;
import fr.gouvernail.command.platform.lookup.JdbcExecutableDecisions;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Governed;
import fr.gouvernail.kernel.command.PlatformRejection;
import org.jspecify.annotations.Nullable;

/**
 * A governed command passes when its decision is executable and orders this very command, figures and dates included. Only the version is left
 * out of the comparison: it says what the sender saw, not what was decided.
 */
public final class ResolutionAuthority implements AuthorityCheck {

    private final JdbcExecutableDecisions decisions;

    public ResolutionAuthority(JdbcExecutableDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void check(Governed command, @Nullable String authority) {
        var name = CommandNames.of(command.getClass());
        if (authority == null) {
            throw CommandRejected.of(PlatformRejection.DECISION_MISSING, "command", name);
        }
        var ordered = decisions
                .find(authority)
                .map(decision -> ResolutionCommands.commandFor(
                        decision.id(), decision.resolution(), decision.effectiveOn(), command.expectedVersion()));
        if (ordered.isEmpty() || !command.equals(ordered.get())) {
            throw CommandRejected.of(PlatformRejection.DECISION_NOT_EXECUTABLE, "decision", authority, "command", name);
        }
    }
}
