package fr.gouvernail.command.platform.axon;

import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.event.DomainEvent;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;

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
