package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.NoteEvent;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteConfidentialityChanged;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteCorrected;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteWritten;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Rows;

/** What {@link FollowUpProjection} writes of notes: the text first written stays beside what corrects it. */
final class NoteRows {

    private static final String WRITTEN = """
            INSERT INTO portfolio_note (note, territory, programme, project, kind, body, confidential, author, written_on, recorded_at, event,
                version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String CORRECTED = """
            INSERT INTO portfolio_note_correction (note, number, territory, body, reason, author, effective_on, recorded_at, event, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String TOUCHED = "UPDATE portfolio_note SET version = ?, last_event = ? WHERE note = ?";

    private static final String CONFIDENTIAL =
            "UPDATE portfolio_note SET confidential = ?, version = ?, last_event = ? WHERE note = ?";

    static void write(NoteEvent event, RecordedEvent recorded, Rows rows) {
        var row = event.note().text();
        long at = recorded.position();
        long version = recorded.sequence();
        var actor = recorded.context().actor();
        var when = recorded.recordedAt();
        switch (event) {
            case NoteWritten e ->
                rows.write(
                        row,
                        WRITTEN,
                        row,
                        e.territory(),
                        e.programme(),
                        e.project(),
                        e.kind(),
                        e.text(),
                        e.confidential(),
                        actor,
                        e.effectiveOn(),
                        when,
                        at,
                        version,
                        at);
            case NoteConfidentialityChanged e -> rows.write(row, CONFIDENTIAL, e.confidential(), version, at, row);
            case NoteCorrected e -> {
                var territory = recorded.context().territory();
                rows.write(
                        row,
                        CORRECTED,
                        row,
                        e.number(),
                        territory,
                        e.text(),
                        e.reason(),
                        actor,
                        e.effectiveOn(),
                        when,
                        at,
                        at);
                rows.write(row, TOUCHED, version, at, row);
            }
        }
    }

    private NoteRows() {}
}
