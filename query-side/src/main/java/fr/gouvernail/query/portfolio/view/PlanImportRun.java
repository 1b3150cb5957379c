package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.ImportCounts;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.id.ImportId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One import of an action plan, and how far it has come.
 *
 * @param fingerprint SHA-256 of the file, in hexadecimal
 * @param unread sheets of the file that were not read
 * @param actor who prepared it, then who confirmed it
 * @param writtenOn the day its lines take effect; null until it is confirmed
 * @param version of its aggregate; null until it is confirmed
 * @param undo null until it is asked for
 */
public record PlanImportRun(
        ImportId id,
        String fingerprint,
        String fileName,
        TerritoryId territory,
        ProgrammeId programme,
        String format,
        String headings,
        PlanChoices choices,
        List<String> unread,
        Actor actor,
        State state,
        ImportCounts counts,
        Results results,
        Instant preparedAt,
        @Nullable LocalDate writtenOn,
        @Nullable Long version,
        @Nullable Undo undo) {

    /** Where an import stands. */
    public enum State {
        PREPARED,
        WRITING,
        DONE,
        UNDOING,
        UNDONE,
        /** The application stopped, or could not record, before its last line. */
        INTERRUPTED
    }

    /** What came of a line that was written, or should have been. */
    public enum Result {
        WRITTEN,
        FAILED,
        UNDONE,
        /** Somebody has touched it since: it stays. */
        LEFT
    }

    /** How many lines have come to which result. */
    public record Results(int written, int failed, int undone, int left) {

        public int done() {
            return written + failed + undone + left;
        }
    }

    /** Who asked to take it back, why and when. */
    public record Undo(Actor actor, String reason, LocalDate on) {}

    /**
     * A line of the report with what came of it.
     *
     * @param target text form of the project or action it made; null while it has made none
     * @param version of that project or action as the import left it
     */
    public record Row(
            int number,
            PlanLine.Outcome outcome,
            String reference,
            String name,
            String parent,
            @Nullable String reason,
            Map<String, String> parameters,
            List<PlanLine.Note> notes,
            @Nullable String target,
            @Nullable Long version,
            @Nullable Result result,
            @Nullable String resultReason,
            Map<String, String> resultParameters) {

        /** Whether it is to be written by this import. */
        public boolean writes() {
            return outcome == PlanLine.Outcome.PROJECT || outcome == PlanLine.Outcome.ACTION;
        }
    }

    public PlanImportRun {
        unread = List.copyOf(unread);
    }

    public boolean prepared() {
        return state == State.PREPARED;
    }

    public boolean running() {
        return state == State.WRITING || state == State.UNDOING;
    }

    public boolean interrupted() {
        return state == State.INTERRUPTED;
    }

    public int toWrite() {
        return counts.projects() + counts.actions();
    }
}
