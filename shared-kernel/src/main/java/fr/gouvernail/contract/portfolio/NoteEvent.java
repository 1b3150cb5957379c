package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.NoteId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a dated note on a project. Its author is the actor of the event. */
public sealed interface NoteEvent extends DomainEvent {

    NoteId note();

    ProjectId project();

    /**
     * A note was written.
     *
     * @param confidential whether it is kept from those outside the administrations
     * @param effectiveOn the day it is about
     */
    @EventName("portfolio.note.written")
    record NoteWritten(
            NoteId note,
            ProjectId project,
            TerritoryId territory,
            @Nullable ProgrammeId programme,
            NoteKind kind,
            String text,
            boolean confidential,
            LocalDate effectiveOn)
            implements NoteEvent {}

    /** A note is followed by one that corrects it; corrections are numbered from 1. */
    @EventName("portfolio.note.corrected")
    record NoteCorrected(NoteId note, ProjectId project, int number, String text, String reason, LocalDate effectiveOn)
            implements NoteEvent {}

    /** It is kept from those outside the administrations from now on, or no longer. */
    @EventName("portfolio.note.confidentiality-changed")
    record NoteConfidentialityChanged(
            NoteId note, ProjectId project, boolean confidential, String reason, LocalDate effectiveOn)
            implements NoteEvent {}
}
