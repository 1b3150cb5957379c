package fr.gouvernail.command.platform.dispatch;

import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.RejectionKind;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.eventstore.JournalLine;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends commands over Axon's command bus. A key that was accepted before answers as it did then: the store refuses it a second time,
 * or the command itself fails because its work is done already, and the journal tells which. So a first sending costs no look-up.
 */
public final class AxonCommandDispatcher implements CommandDispatcher {

    private static final int LONGEST_KEY = 100;

    private final CommandBus commandBus;
    private final CommandJournal journal;
    private final LookupLevel lookups;
    private final InputHash inputHash;

    public AxonCommandDispatcher(
            CommandBus commandBus, CommandJournal journal, LookupLevel lookups, JsonMapper mapper) {
        this.commandBus = commandBus;
        this.journal = journal;
        this.lookups = lookups;
        this.inputHash = new InputHash(mapper);
    }

    @Override
    public CommandReceipt send(CommandEnvelope envelope) {
        checkEnvelope(envelope);
        var line = new JournalLine(
                envelope.idempotencyKey(),
                inputHash.of(envelope),
                CommandNames.of(envelope.command().getClass()),
                envelope.command().target().text(),
                envelope.actor().person().text(),
                envelope.actor().role(),
                CommandMetaData.correlation(envelope),
                null);
        try {
            CommandShape.check((Record) envelope.command());
            checkVersion(envelope);
            return carryOutOnLevelLookups(envelope, line);
        } catch (RuntimeException failure) {
            return repeatedOrRefused(envelope, line, failure);
        }
    }

    private static void checkEnvelope(CommandEnvelope envelope) {
        var key = envelope.idempotencyKey();
        if (key.isBlank()) {
            throw CommandRejected.of(PlatformRejection.IDEMPOTENCY_KEY_MISSING);
        }
        if (key.length() > LONGEST_KEY) {
            throw CommandRejected.of(
                    PlatformRejection.TEXT_TOO_LONG,
                    "field",
                    "idempotencyKey",
                    "limit",
                    LONGEST_KEY,
                    "length",
                    key.length());
        }
    }

    private static void checkVersion(CommandEnvelope envelope) {
        var command = envelope.command();
        if (!command.creates()
                && command.expectedVersion() == null
                && envelope.actor().role() != Role.SYSTEM) {
            throw CommandRejected.of(PlatformRejection.VERSION_MISSING, "target", command.target());
        }
    }

    private CommandReceipt carryOutOnLevelLookups(CommandEnvelope envelope, JournalLine line) {
        if (envelope.command().keepsWhatItLooksUp() && !lookups.areLevel()) {
            throw CommandRejected.of(PlatformRejection.UNAVAILABLE);
        }
        // Taken before, so that look-ups which catch up while the command is refused are not mistaken for level ones.
        long known = lookups.position();
        try {
            return carryOut(envelope, line);
        } catch (RuntimeException failure) {
            var refusal = Refusals.refusal(failure, envelope.command());
            if (refusal != null && refusal.code().kind().dependsOnLookups() && lookups.haveCaughtUpSince(known)) {
                return carryOut(envelope, line);
            }
            throw failure;
        }
    }

    private CommandReceipt carryOut(CommandEnvelope envelope, JournalLine line) {
        var message = new GenericCommandMessage<>(
                envelope.command(), CommandMetaData.of(envelope).and(CommandPipeline.INPUT_HASH, line.inputHash()));
        var callback = new FutureCallback<Object, CommandOutcome>();
        commandBus.dispatch(message, callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        var outcome = result.getPayload();
        if (!outcome.journalled()) {
            journal.write(line);
        }
        return outcome.toReceipt(line.target());
    }

    private static RuntimeException unchecked(Throwable failure) {
        return failure instanceof RuntimeException runtime ? runtime : new CompletionException(failure);
    }

    private CommandReceipt repeatedOrRefused(CommandEnvelope envelope, JournalLine line, RuntimeException failure) {
        var refusal = Refusals.refusal(failure, envelope.command());
        if (refusal == null) {
            throw failure;
        }
        if (refusal.code().kind() == RejectionKind.UNAVAILABLE) {
            throw refusal;
        }
        var earlier = journal.accepted(line.key());
        if (earlier.isPresent()) {
            if (earlier.get().inputHash().equals(line.inputHash())) {
                return earlier.get().receipt();
            }
            refusal = CommandRejected.of(PlatformRejection.IDEMPOTENCY_KEY_REUSED, "key", line.key());
        }
        journal.write(line.refused(refusal.code().code()));
        throw refusal;
    }
}
