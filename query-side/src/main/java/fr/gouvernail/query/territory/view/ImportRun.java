package fr.gouvernail.query.territory.view;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One import of a file, and how far it has come.
 *
 * @param sha256 fingerprint of the file's bytes, in hexadecimal
 */
public record ImportRun(
        String id,
        String fileName,
        String sha256,
        PersonId person,
        Role role,
        String charset,
        String separator,
        State state,
        int total,
        int accepted,
        int unchanged,
        int refused,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Where an import stands. */
    public enum State {
        RUNNING,
        DONE,
        /** The application stopped, or could not record, before its last row. */
        INTERRUPTED
    }

    /** What came of one row. */
    public enum Status {
        ACCEPTED,
        UNCHANGED,
        REFUSED
    }

    /**
     * A row of the report.
     *
     * @param number its line in the file
     * @param reason code of the refusal
     */
    public record ReportRow(
            int number,
            Status status,
            String code,
            String name,
            @Nullable String reason,
            Map<String, String> parameters) {}

    public int done() {
        return accepted + unchanged + refused;
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    public boolean interrupted() {
        return state == State.INTERRUPTED;
    }

    public boolean windows() {
        return !"UTF-8".equals(charset);
    }
}
