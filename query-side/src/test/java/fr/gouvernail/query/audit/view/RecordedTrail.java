package fr.gouvernail.query.audit.view;

import fr.gouvernail.contract.Contracts;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventContext;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.EventNameRegistry;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Events given by hand, as the trail and the archive would show them. */
final class RecordedTrail implements TrailSource, EventArchive {

    private final EventNameRegistry names = new EventNameRegistry(Contracts.EVENTS);
    private final List<RecordedEvent> store = new ArrayList<>();
    private final TerritoryId territory;
    private final PersonId person;

    RecordedTrail(TerritoryId territory, PersonId person) {
        this.territory = territory;
        this.person = person;
    }

    /** @return its position */
    long record(Identifier aggregate, @Nullable String authority, DomainEvent payload) {
        var name = names.nameOf(payload.getClass()).value();
        var context = new EventContext("k", person, Role.DIRECTOR, territory, null, authority, "c", "c");
        var type = name.substring(0, name.lastIndexOf('.'));
        long position = store.size();
        store.add(new RecordedEvent(
                position, "e" + position, type, aggregate.text(), 0, name, 1, Instant.EPOCH, context, payload));
        return position;
    }

    int size() {
        return store.size();
    }

    @Override
    public List<TrailRow> find(Reader reader, TrailFilter filter) {
        return store.stream()
                .map(this::line)
                .filter(line -> filter.aggregate() == null || filter.aggregate().equals(line.aggregateId()))
                .filter(line -> filter.authority() == null || filter.authority().equals(line.authority()))
                .sorted(Comparator.comparingLong(TrailRow::position).reversed())
                .toList();
    }

    @Override
    public Optional<TrailRow> find(Reader reader, long position) {
        return Optional.of(line(store.get((int) position)));
    }

    private TrailRow line(RecordedEvent event) {
        return new TrailRow(
                event.position(),
                event.eventId(),
                event.name(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                territory.text(),
                null,
                person,
                Role.DIRECTOR,
                event.recordedAt(),
                event.payload().effectiveOn(),
                event.context().authority(),
                "c",
                "c",
                "k");
    }

    @Override
    public Optional<ArchivedEvent> at(long position) {
        return Optional.of(new ArchivedEvent(store.get((int) position), "{}", "{}"));
    }

    @Override
    public long head() {
        return store.size() - 1L;
    }

    @Override
    public long positionAt(Instant instant) {
        return head();
    }
}
