package fr.gouvernail.command.platform.dispatch;

import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.eventstore.JournalLine;
import java.util.Optional;

/** The journal of commands, apart from the lines that are written together with events. */
public interface CommandJournal {

    /** What an accepted command was, and what its sender was told. */
    record Accepted(String inputHash, CommandReceipt receipt) {}

    Optional<Accepted> accepted(String key);

    /** Writes a line alone: for a refusal, or where the events are kept elsewhere. */
    void write(JournalLine line);
}
