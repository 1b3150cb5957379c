package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.FollowUpRejection.NOTE_CORRECTED_BEFORE_WRITTEN;

import fr.gouvernail.contract.portfolio.NoteCommand.CorrectNote;
import fr.gouvernail.contract.portfolio.NoteCommand.WriteNote;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteCorrected;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteWritten;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import java.time.LocalDate;

/** How a note is written, and corrected by a following one. A project that is over is still written about. */
final class NoteDecisions {

    static NoteWritten write(WriteNote command, Home home, LocalDate today) {
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        return new NoteWritten(
                command.note(),
                command.project(),
                home.territory(),
                home.programme(),
                command.kind(),
                command.text(),
                command.confidential(),
                command.effectiveOn());
    }

    static NoteCorrected correct(NoteState state, CorrectNote command, LocalDate today) {
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        if (command.effectiveOn().isBefore(state.writtenOn())) {
            throw CommandRejected.of(
                    NOTE_CORRECTED_BEFORE_WRITTEN, "on", command.effectiveOn(), "writtenOn", state.writtenOn());
        }
        return new NoteCorrected(
                command.note(),
                state.project(),
                state.corrections() + 1,
                command.text(),
                command.reason(),
                command.effectiveOn());
    }

    private NoteDecisions() {}
}
