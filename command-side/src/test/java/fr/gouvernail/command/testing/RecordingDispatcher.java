package fr.gouvernail.command.testing;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.command.CommandRejected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps what a policy sends; accepts each command, or refuses those of a kind it was told to refuse. */
public final class RecordingDispatcher implements CommandDispatcher {

    private final List<CommandEnvelope> sent = new ArrayList<>();
    private final Map<Class<? extends Command>, CommandRejected> refusals = new HashMap<>();

    public RecordingDispatcher refusing(Class<? extends Command> kind, CommandRejected refusal) {
        refusals.put(kind, refusal);
        return this;
    }

    public List<CommandEnvelope> sent() {
        return List.copyOf(sent);
    }

    @Override
    public CommandReceipt send(CommandEnvelope envelope) {
        sent.add(envelope);
        var refusal = refusals.get(envelope.command().getClass());
        if (refusal != null) {
            throw refusal;
        }
        return new CommandReceipt(envelope.command().target().text(), 7, 42, false);
    }
}
