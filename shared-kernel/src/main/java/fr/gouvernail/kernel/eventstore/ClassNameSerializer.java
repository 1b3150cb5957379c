package fr.gouvernail.kernel.eventstore;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * The serializer of messages between processes: commands, their outcomes and refusals, under their class names, since nothing of it is kept.
 * Only our own classes and Axon's may be named.
 */
public final class ClassNameSerializer extends Jackson3Serializer {

    public ClassNameSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(ClassNameSerializer::configure));
    }

    private static void configure(JsonMapper.Builder builder) {
        GouvernailJson.configure(builder)
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("fr.gouvernail.")
                        .allowIfSubType("org.axonframework.")
                        .build());
    }

    /** @throws SerializationException for a class that is neither ours nor Axon's */
    @Override
    public Class<?> classForType(SerializedType type) {
        var found = super.classForType(type);
        if (found == Void.class || isAllowed(type.getName())) {
            return found;
        }
        throw new SerializationException("messages do not carry " + type.getName());
    }

    private static boolean isAllowed(String name) {
        return name.startsWith("fr.gouvernail.") || name.startsWith("org.axonframework.");
    }
}
