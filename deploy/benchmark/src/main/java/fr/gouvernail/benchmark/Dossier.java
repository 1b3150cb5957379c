package fr.gouvernail.benchmark;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.eventstore.RecordedEvents;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;

/** The history of one territory as it is generated: its events in order, with the metadata that commands would have given them. */
final class Dossier {

    private static final Instant FIRST = Instant.parse("2023-01-10T08:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 10);

    private static final int TEN_HOURS = 36_000;

    final int number;
    final TerritoryId territory;
    final ProgrammeId programme;
    final List<PersonId> people;
    final List<OrganisationId> organisations;

    private final int secondsApart;
    private final Random random;
    private final List<DomainEventMessage<?>> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    Dossier(long seed, int number) {
        this(seed, number, TEN_HOURS);
    }

    /** @param secondsApart between an event and the next */
    Dossier(long seed, int number, int secondsApart) {
        this.number = number;
        this.secondsApart = secondsApart;
        this.random = new Random(seed * 31 + number);
        this.territory = TerritoryId.ofInsee(code());
        this.programme = new ProgrammeId(uuid());
        this.people = IntStream.range(0, 12).mapToObj(_ -> new PersonId(uuid())).toList();
        this.organisations =
                IntStream.range(0, 5).mapToObj(_ -> new OrganisationId(uuid())).toList();
    }

    List<DomainEventMessage<?>> events() {
        return events;
    }

    String code() {
        return "%05d".formatted(number);
    }

    void record(String type, Identifier aggregate, DomainEvent event) {
        record(type, aggregate, event, null);
    }

    void record(String type, Identifier aggregate, DomainEvent event, @Nullable DecisionId authority) {
        var id = aggregate.text();
        long sequence = sequences.merge(id, 0L, (before, _) -> before + 1);
        var at = FIRST.plusSeconds(events.size() * (long) secondsApart + number);
        events.add(
                new GenericDomainEventMessage<>(type, id, sequence, event, metaData(authority), uuid().toString(), at));
    }

    private Map<String, Object> metaData(@Nullable DecisionId authority) {
        var command = uuid().toString();
        var data = new HashMap<String, Object>();
        data.put(RecordedEvents.COMMAND_ID, command);
        data.put(RecordedEvents.ACTOR, person().text());
        data.put(RecordedEvents.ROLE, Role.DIRECTOR.name());
        data.put(RecordedEvents.TERRITORY, territory.text());
        data.put(RecordedEvents.PROGRAMME, programme.text());
        data.put(RecordedEvents.CORRELATION, command);
        data.put(RecordedEvents.CAUSATION, command);
        if (authority != null) {
            data.put(RecordedEvents.AUTHORITY, authority.text());
        }
        return data;
    }

    PersonId person() {
        return people.get(random.nextInt(people.size()));
    }

    OrganisationId organisation() {
        return organisations.get(random.nextInt(organisations.size()));
    }

    /** The day of the next event. */
    LocalDate day() {
        return FIRST_DAY.plusDays(events.size() * (long) secondsApart / 86_400);
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }
}
