package fr.gouvernail.kernel.command;

/** The one door for commands, whoever sends them. */
public interface CommandDispatcher {

    /**
     * Sends a command and waits until it is durable or refused.
     *
     * @throws CommandRejected when a rule, a right, a version or a missing target refuses it; nothing was written but the journal's line
     */
    CommandReceipt send(CommandEnvelope envelope);
}
