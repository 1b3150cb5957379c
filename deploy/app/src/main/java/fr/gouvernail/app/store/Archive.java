package fr.gouvernail.app.store;

import fr.gouvernail.query.platform.projection.EventHistory;
import fr.gouvernail.query.platform.reading.EventArchive;
import java.time.Instant;
import java.util.Optional;
import java.util.function.ToLongFunction;
import tools.jackson.databind.json.JsonMapper;

/** Single events, read through the history. Payload and metadata are shown as the JSON of what was read, with indents. */
public final class Archive implements EventArchive {

    private final EventHistory history;
    private final ToLongFunction<Instant> positions;
    private final JsonMapper mapper;

    /** @param positions the position of the last event recorded at or before an instant; -1 for none */
    public Archive(EventHistory history, ToLongFunction<Instant> positions, JsonMapper mapper) {
        this.history = history;
        this.positions = positions;
        this.mapper = mapper;
    }

    @Override
    public Optional<ArchivedEvent> at(long position) {
        if (position < 0) {
            return Optional.empty();
        }
        try (var events = history.between(position - 1, position, null)) {
            return events.findFirst()
                    .map(event -> new ArchivedEvent(event, pretty(event.payload()), pretty(event.context())));
        }
    }

    private String pretty(Object value) {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    @Override
    public long head() {
        return history.head();
    }

    @Override
    public long positionAt(Instant instant) {
        return positions.applyAsLong(instant);
    }
}
