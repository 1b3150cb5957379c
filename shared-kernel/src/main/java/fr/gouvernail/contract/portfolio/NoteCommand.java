package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.NoteId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of a note. A day still to come is refused: {@code portfolio.in-the-future}. */
public sealed interface NoteCommand extends Command {

    NoteId note();

    @Override
    default NoteId target() {
        return note();
    }

    /** Writes a note, which is never changed. Errors: {@code platform.unknown-reference}. */
    @CommandName("portfolio.note.write")
    record WriteNote(
            NoteId note,
            ProjectId project,
            NoteKind kind,
            @LongText String text,
            boolean confidential,
            LocalDate effectiveOn)
            implements NoteCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /**
     * Corrects a note by a following one: by its author, the director or the PMO.
     *
     * <p>Errors: {@code portfolio.note.not-yours}, {@code portfolio.note.corrected-before-written}.
     */
    @CommandName("portfolio.note.correct")
    record CorrectNote(
            NoteId note,
            @Nullable Long expectedVersion,
            @LongText String text,
            @LongText String reason,
            LocalDate effectiveOn)
            implements NoteCommand {}

    /**
     * Keeps a note from those outside the administrations, or no longer does: its author both ways, the team of the project the first
     * way alone.
     *
     * <p>Errors: {@code portfolio.note.not-yours}, {@code portfolio.note.not-yours-to-open},
     * {@code portfolio.note.confidential-already}, {@code portfolio.note.corrected-before-written}.
     */
    @CommandName("portfolio.note.change-confidentiality")
    record ChangeNoteConfidentiality(
            NoteId note,
            @Nullable Long expectedVersion,
            boolean confidential,
            @LongText String reason,
            LocalDate effectiveOn)
            implements NoteCommand {}
}
