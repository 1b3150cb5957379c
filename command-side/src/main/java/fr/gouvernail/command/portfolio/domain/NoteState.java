package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.NoteEvent;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteConfidentialityChanged;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteCorrected;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteWritten;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on a note look at.
 *
 * @param author who wrote it
 */
record NoteState(
        Home home,
        ProjectId project,
        @Nullable PersonId author,
        LocalDate writtenOn,
        boolean confidential,
        int corrections) {

    static NoteState evolve(@Nullable NoteState state, NoteEvent event, @Nullable PersonId actor) {
        return switch (event) {
            case NoteWritten e ->
                new NoteState(
                        new Home(e.territory(), e.programme()),
                        e.project(),
                        actor,
                        e.effectiveOn(),
                        e.confidential(),
                        0);
            case NoteCorrected e -> Objects.requireNonNull(state).corrected(e.number());
            case NoteConfidentialityChanged e -> Objects.requireNonNull(state).kept(e.confidential());
        };
    }

    private NoteState corrected(int number) {
        return new NoteState(home, project, author, writtenOn, confidential, number);
    }

    private NoteState kept(boolean nowConfidential) {
        return new NoteState(home, project, author, writtenOn, nowConfidential, corrections);
    }
}
