package fr.gouvernail.query.audit.view;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.Reader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines of the trail together with the events they stand for. */
record EventLines(TrailSource trail, EventArchive archive) {

    /** An event with its line. */
    record Found<E extends DomainEvent>(TrailRow line, E event) {}

    /** All that happened to one thing, newest first. @param aggregate its id as text */
    List<TrailRow> of(Reader reader, String aggregate) {
        return trail.find(reader, TrailFilter.of(aggregate));
    }

    <E extends DomainEvent> @Nullable Found<E> first(List<TrailRow> lines, Class<E> type) {
        return all(lines, type).findFirst().orElse(null);
    }

    <E extends DomainEvent> Stream<Found<E>> all(List<TrailRow> lines, Class<E> type) {
        var name = type.getAnnotation(EventName.class);
        return lines.stream()
                .filter(line -> name != null && line.name().equals(name.value()))
                .flatMap(line -> payload(line, type).stream().map(event -> new Found<>(line, event)));
    }

    <E extends DomainEvent> Optional<E> payload(TrailRow line, Class<E> type) {
        return archive.at(line.position())
                .map(archived -> archived.event().payload())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
