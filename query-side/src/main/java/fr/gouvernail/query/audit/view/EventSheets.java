package fr.gouvernail.query.audit.view;

import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import java.util.Optional;

/** Single events in full: who and when from the trail, the payload from the store. */
public final class EventSheets {

    private final AuditTrail trail;
    private final EventArchive archive;

    public EventSheets(AuditTrail trail, EventArchive archive) {
        this.trail = trail;
        this.archive = archive;
    }

    /** Empty when there is no such event, or the reader may not see it. */
    public Optional<EventSheet> at(Reader reader, long position) {
        return trail.at(reader, position)
                .flatMap(line -> archive.at(position)
                        .map(archived -> new EventSheet(
                                line,
                                archived.event().revision(),
                                EventFacts.of(archived.event().payload()),
                                archived.payloadJson(),
                                archived.metaDataJson(),
                                trail.neighbour(reader, line, -1),
                                trail.neighbour(reader, line, 1))));
    }

    /** Position of the last event that is read: of the store, or of the past that is being read. */
    public long head() {
        var past = ReadingPoint.current();
        return past == null ? archive.head() : past.position();
    }
}
