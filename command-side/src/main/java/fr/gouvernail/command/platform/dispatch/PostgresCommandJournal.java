package fr.gouvernail.command.platform.dispatch;

import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.eventstore.JournalLine;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal in {@code event_store.command_journal}. */
public final class PostgresCommandJournal implements CommandJournal {

    private final JdbcClient jdbc;
    private final Consumer<JournalLine> writer;

    /** @param writer the storage engine's own way of writing a line, so that it takes part in its group commit */
    public PostgresCommandJournal(JdbcClient jdbc, Consumer<JournalLine> writer) {
        this.jdbc = jdbc;
        this.writer = writer;
    }

    @Override
    public Optional<Accepted> accepted(String key) {
        return jdbc.sql("""
                        SELECT input_hash, target, version, last_event
                        FROM event_store.command_journal WHERE command_key = ? AND rejection IS NULL
                        """)
                .param(key)
                .query((row, _) -> new Accepted(
                        row.getString(1),
                        new CommandReceipt(
                                row.getString(2), row.getLong(3), lastEvent(row.getObject(4, Long.class)), true)))
                .optional();
    }

    private static long lastEvent(@org.jspecify.annotations.Nullable Long position) {
        return position == null ? -1 : position;
    }

    @Override
    public void write(JournalLine line) {
        writer.accept(line);
    }
}
