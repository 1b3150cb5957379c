package fr.gouvernail.command.platform.dispatch;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;
import fr.gouvernail.kernel.eventstore.AppendConflict;
import fr.gouvernail.kernel.eventstore.StoreUnavailable;
import java.util.Map;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;

/** Tells the refusals of a command from its failures, in one process or across two. */
final class Refusals {

    /** A refusal in a form that travels: what {@link CommandExecutionException} carries as its details. */
    record Details(String code, RejectionKind kind, Map<String, String> parameters) implements RejectionCode {}

    private static final Pattern UNEXPECTED_VERSION =
            Pattern.compile("was not as expected\\. Expected \\[-?\\d+], but repository found \\[(\\d+)]");

    /** Axon Server's code for an event whose place in the aggregate is taken. */
    private static final String SERVER_SEQUENCE_TAKEN = "AXONIQ-2000";

    static CommandExecutionException travelling(CommandRejected rejected) {
        var details = new Details(rejected.code().code(), rejected.code().kind(), rejected.parameters());
        return new CommandExecutionException(rejected.getMessage(), rejected, details);
    }

    /** The refusal that a failure stands for; null when it is a failure of the application itself. */
    static @Nullable CommandRejected refusal(Throwable failure, Command command) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var refusal = refusalOf(cause, command);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private static @Nullable CommandRejected refusalOf(Throwable cause, Command command) {
        return switch (cause) {
            case CommandRejected rejected -> rejected;
            case CommandExecutionException e
            when e.getDetails().orElse(null) instanceof Details details ->
                new CommandRejected(details, details.parameters());
            case ConflictingAggregateVersionException e -> stale(command, e.getActualVersion());
            case AggregateNotFoundException _ ->
                CommandRejected.of(PlatformRejection.UNKNOWN_TARGET, "target", command.target());
            case AppendConflict conflict when conflict.isCreation() -> exists(command);
            case StoreUnavailable _ -> CommandRejected.of(PlatformRejection.UNAVAILABLE);
            // What is created collides with nothing but an aggregate that it tells of itself: that one knows more by
            // now.
            case AppendConflict conflict
            when command.creates() && !conflict.isKeyTaken() -> CommandRejected.of(PlatformRejection.UNAVAILABLE);
            case ConcurrencyException _ -> taken(command);
            default -> refusalInWords(String.valueOf(cause.getMessage()), command);
        };
    }

    /** What is refused while a unit of work commits comes back through Axon Server as words only. */
    private static @Nullable CommandRejected refusalInWords(String message, Command command) {
        var unexpected = UNEXPECTED_VERSION.matcher(message);
        if (unexpected.find()) {
            return stale(command, Long.valueOf(unexpected.group(1)));
        }
        return message.contains(SERVER_SEQUENCE_TAKEN) ? taken(command) : null;
    }

    private static CommandRejected taken(Command command) {
        return command.creates() ? exists(command) : stale(command, null);
    }

    private static CommandRejected exists(Command command) {
        return CommandRejected.of(PlatformRejection.ALREADY_EXISTS, "target", command.target());
    }

    private static CommandRejected stale(Command command, @Nullable Long actual) {
        return CommandRejected.of(
                PlatformRejection.STALE_VERSION,
                "target",
                command.target(),
                "expected",
                String.valueOf(command.expectedVersion()),
                "actual",
                actual == null ? "?" : actual);
    }

    private Refusals() {}
}
