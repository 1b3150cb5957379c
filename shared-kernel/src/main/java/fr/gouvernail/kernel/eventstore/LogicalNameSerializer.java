package fr.gouvernail.kernel.eventstore;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Axon's serializer with logical names: events are stored under their {@code @EventName} and revision, never under a Java name,
 * and an unknown name or revision throws. What is not an event (metadata, tokens) keeps Axon's own naming.
 */
public final class LogicalNameSerializer extends Jackson3Serializer {

    private final EventNameRegistry registry;

    public LogicalNameSerializer(EventNameRegistry registry) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(LogicalNameSerializer::configure));
        this.registry = registry;
    }

    /** A {@code ReplayToken} holds its parts as plain objects; only Axon's own types may be named in JSON. */
    private static void configure(JsonMapper.Builder builder) {
        GouvernailJson.configure(builder)
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .build());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (registry.isEvent(type)) {
            var name = registry.nameOf(type);
            return new SimpleSerializedType(name.value(), String.valueOf(name.revision()));
        }
        return super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.getName().indexOf('.') > 0
                && !type.getName().startsWith("org.axonframework.")
                && !type.getName().startsWith("java.")) {
            return ofCurrentRevision(type);
        }
        return super.classForType(type);
    }

    /** Another revision has another structure: without an upcaster it would be read with holes in it. */
    private Class<?> ofCurrentRevision(SerializedType stored) {
        var type = registry.typeOf(stored.getName());
        if (!String.valueOf(registry.nameOf(type).revision()).equals(stored.getRevision())) {
            throw new UnknownEventName(stored.getName() + " in revision " + stored.getRevision());
        }
        return type;
    }
}
