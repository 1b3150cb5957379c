package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.FollowUpRejection.NOTE_CONFIDENTIAL_ALREADY;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.NOTE_CORRECTED_BEFORE_WRITTEN;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.NOTE_NOT_YOURS;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.NOTE_NOT_YOURS_TO_OPEN;

import fr.gouvernail.contract.portfolio.NoteCommand.ChangeNoteConfidentiality;
import fr.gouvernail.contract.portfolio.NoteCommand.CorrectNote;
import fr.gouvernail.contract.portfolio.NoteCommand.WriteNote;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteConfidentialityChanged;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteCorrected;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteWritten;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.Role;
import java.time.LocalDate;
import java.util.Set;

/** How a note is written, and corrected by a following one. A project that is over is still written about. */
final class NoteDecisions {

    private static final Set<Role> LEADING = Set.of(Role.DIRECTOR, Role.PMO);
    private static final Set<Role> TEAM = Set.of(Role.DIRECTOR, Role.PMO, Role.PROJECT_LEAD);

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

    static NoteCorrected correct(NoteState state, CorrectNote command, CommandContext context) {
        if (!isAuthor(state, context) && !LEADING.contains(context.actor().role())) {
            throw CommandRejected.of(NOTE_NOT_YOURS);
        }
        requireSince(state, command.effectiveOn(), context.today());
        return new NoteCorrected(
                command.note(),
                state.project(),
                state.corrections() + 1,
                command.text(),
                command.reason(),
                command.effectiveOn());
    }

    /** Others may keep it to fewer readers; to open it to more is for who wrote it. */
    static NoteConfidentialityChanged changeConfidentiality(
            NoteState state, ChangeNoteConfidentiality command, CommandContext context) {
        if (!isAuthor(state, context)) {
            if (!TEAM.contains(context.actor().role())) {
                throw CommandRejected.of(NOTE_NOT_YOURS);
            }
            if (!command.confidential()) {
                throw CommandRejected.of(NOTE_NOT_YOURS_TO_OPEN);
            }
        }
        if (state.confidential() == command.confidential()) {
            throw CommandRejected.of(NOTE_CONFIDENTIAL_ALREADY, "confidential", command.confidential());
        }
        requireSince(state, command.effectiveOn(), context.today());
        return new NoteConfidentialityChanged(
                command.note(), state.project(), command.confidential(), command.reason(), command.effectiveOn());
    }

    private static boolean isAuthor(NoteState state, CommandContext context) {
        return context.person().equals(state.author());
    }

    private static void requireSince(NoteState state, LocalDate on, LocalDate today) {
        ProjectRules.requireNotAfter(today, on);
        if (on.isBefore(state.writtenOn())) {
            throw CommandRejected.of(NOTE_CORRECTED_BEFORE_WRITTEN, "on", on, "writtenOn", state.writtenOn());
        }
    }

    private NoteDecisions() {}
}
