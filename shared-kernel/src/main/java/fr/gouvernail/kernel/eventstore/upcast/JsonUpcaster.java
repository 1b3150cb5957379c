package fr.gouvernail.kernel.eventstore.upcast;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the JSON of one revision of one event as that of the next one. Matched on stored strings, so it outlives every renaming of
 * Java types. History itself is never rewritten.
 */
public abstract class JsonUpcaster extends SingleEventUpcaster {

    private final SerializedType from;
    private final SerializedType to;

    /**
     * @param name the stored name of the event
     * @param fromRevision the revision that is read; what comes out is the next one
     */
    protected JsonUpcaster(String name, int fromRevision) {
        this.from = new SimpleSerializedType(name, String.valueOf(fromRevision));
        this.to = new SimpleSerializedType(name, String.valueOf(fromRevision + 1));
    }

    /** The JSON in the form of the next revision; may change and return what it is given. */
    protected abstract ObjectNode upcast(ObjectNode older);

    @Override
    protected final boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected final IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, JsonNode.class, node -> upcast((ObjectNode) node));
    }
}
