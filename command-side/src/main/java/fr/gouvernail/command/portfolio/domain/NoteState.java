package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.NoteEvent;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteCorrected;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteWritten;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the correction of a note looks at. */
record NoteState(Home home, ProjectId project, LocalDate writtenOn, int corrections) {

    static NoteState evolve(@Nullable NoteState state, NoteEvent event) {
        return switch (event) {
            case NoteWritten e ->
                new NoteState(new Home(e.territory(), e.programme()), e.project(), e.effectiveOn(), 0);
            case NoteCorrected e -> Objects.requireNonNull(state).corrected(e.number());
        };
    }

    private NoteState corrected(int number) {
        return new NoteState(home, project, writtenOn, number);
    }
}
