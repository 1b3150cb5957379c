package fr.gouvernail.benchmark;

import fr.gouvernail.kernel.eventstore.EventNameRegistry;
import fr.gouvernail.kernel.eventstore.postgres.PostgresEventStorageEngine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * A store full of every kind of event, made from a seed: many territories side by side, each with its people, programme, projects, plans,
 * budgets, sittings and decisions. Stored through the real engine and serializer, some hundreds at a time.
 */
final class GeneratedHistory {

    private static final int AT_ONCE = 40;
    private static final int BATCH = 500;

    /** One territory in so many has a council whose sitting takes every turn; the others have the usual course of things. */
    private static final int ONE_WITH_A_COUNCIL = 4;

    private final PostgresEventStorageEngine engine;
    private final EventNameRegistry registry;
    private final long seed;
    private final HashSet<Class<?>> kinds = new HashSet<>();

    GeneratedHistory(PostgresEventStorageEngine engine, EventNameRegistry registry, long seed) {
        this.engine = engine;
        this.registry = registry;
        this.seed = seed;
    }

    /** @return how many territories have a history now */
    int store(int events) {
        var random = new Random(seed);
        var open = new ArrayList<Iterator<DomainEventMessage<?>>>();
        var batch = new ArrayList<DomainEventMessage<?>>(BATCH);
        int territories = 0;
        for (int stored = 0; stored < events; stored++) {
            while (open.size() < AT_ONCE) {
                open.add(dossier(territories++).iterator());
            }
            int chosen = random.nextInt(open.size());
            batch.add(open.get(chosen).next());
            if (!open.get(chosen).hasNext()) {
                open.remove(chosen);
            }
            if (batch.size() == BATCH || stored == events - 1) {
                engine.appendEvents(List.copyOf(batch));
                batch.clear();
            }
        }
        requireEveryKind();
        return territories;
    }

    private List<DomainEventMessage<?>> dossier(int number) {
        var dossier = new Dossier(seed, number);
        new GroundOfDossier(dossier).tell();
        new ProjectsOfDossier(dossier).tell();
        if (dossier.oneIn(ONE_WITH_A_COUNCIL)) {
            new CouncilOfDossier(dossier).tell();
        }
        dossier.events().forEach(event -> kinds.add(event.getPayloadType()));
        return dossier.events();
    }

    private void requireEveryKind() {
        var missing = new ArrayList<>(registry.all().values());
        missing.removeAll(kinds);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("never generated: " + missing);
        }
    }
}
