package fr.gouvernail.command.platform.axon;

import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.eventstore.RecordedEvents;
import fr.gouvernail.kernel.id.PersonId;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** Applies what a decision returned, under the territory and programme whose history it belongs to. */
public final class Recording {

    public static final String TERRITORY = "territory";
    public static final String PROGRAMME = "programme";

    public static void record(Scope scope, DomainEvent event) {
        AggregateLifecycle.apply(event, metaData(scope));
    }

    public static void record(Scope scope, List<? extends DomainEvent> events) {
        events.forEach(event -> record(scope, event));
    }

    /** Who sent the command that an event comes from; null where its history does not say. */
    public static @Nullable PersonId actorOf(MetaData metaData) {
        return metaData.get(RecordedEvents.ACTOR) instanceof String actor ? PersonId.of(actor) : null;
    }

    private static MetaData metaData(Scope scope) {
        var data = MetaData.emptyInstance();
        if (scope.territory() != null) {
            data = data.and(TERRITORY, scope.territory().text());
        }
        if (scope.programme() != null) {
            data = data.and(PROGRAMME, scope.programme().text());
        }
        return data;
    }

    private Recording() {}
}
