package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.NoteKind;
import fr.gouvernail.kernel.id.NoteId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note on a project, as it was first written, with those that correct it.
 *
 * @param author null outside of the administrations
 * @param corrections in the order they were written
 */
public record NoteRow(
        NoteId note,
        ProjectId project,
        TerritoryId territory,
        NoteKind kind,
        String body,
        boolean confidential,
        @Nullable PersonId author,
        LocalDate writtenOn,
        Instant recordedAt,
        long event,
        List<Correction> corrections,
        long version) {

    public record Correction(
            int number,
            String body,
            String reason,
            @Nullable PersonId author,
            LocalDate effectiveOn,
            Instant recordedAt,
            long event) {}

    NoteRow with(List<Correction> following) {
        return new NoteRow(
                note,
                project,
                territory,
                kind,
                body,
                confidential,
                author,
                writtenOn,
                recordedAt,
                event,
                following,
                version);
    }
}
