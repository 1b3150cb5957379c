package fr.gouvernail.kernel.eventstore.upcast;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** Every upcaster there is, in the order in which they apply: an event whose revision is raised gets its line here. */
public final class Upcasters {

    private static final List<EventUpcaster> IN_ORDER = List.of();

    public static EventUpcasterChain chain() {
        return new EventUpcasterChain(IN_ORDER);
    }

    private Upcasters() {}
}
