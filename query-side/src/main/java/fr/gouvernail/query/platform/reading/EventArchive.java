package fr.gouvernail.query.platform.reading;

import fr.gouvernail.kernel.event.RecordedEvent;
import java.time.Instant;
import java.util.Optional;

/** Single events of the store, for the audit pages: what no view keeps, such as the whole payload. */
public interface EventArchive {

    /** An event with its payload both as read and as stored (pretty-printed JSON). */
    record ArchivedEvent(RecordedEvent event, String payloadJson, String metaDataJson) {}

    Optional<ArchivedEvent> at(long position);

    /** Position of the last event in the store; -1 when it is empty. */
    long head();

    /** Position of the last event recorded at or before the instant; -1 when there is none. */
    long positionAt(Instant instant);
}
