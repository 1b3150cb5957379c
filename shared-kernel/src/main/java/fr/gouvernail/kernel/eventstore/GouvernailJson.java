package fr.gouvernail.kernel.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.gouvernail.kernel.event.Kind;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * The JSON of stored events and of the API's bodies: one form for both, frozen by the approved files.
 * Identifiers are their text, amounts are whole cents, rates are whole basis points, dates are ISO; a sealed interface whose
 * records carry {@link Kind} gets a property {@code kind}. Only the components of a record are written, never what is computed from them.
 */
public final class GouvernailJson {

    private static JsonMapper.Builder builder() {
        return configure(JsonMapper.builder());
    }

    /** The settings for stored events: fields that a newer version added are ignored by an older one. */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return values(builder)
                .accessorNaming(new ComponentsOnly())
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withCoercionConfig(LogicalType.Textual, GouvernailJson::refuseNumbersAndBooleans)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    }

    /** The form of values alone, for the answers of the API: what is read there can be sent back as it is. */
    public static JsonMapper.Builder values(JsonMapper.Builder builder) {
        return builder.addModule(valueModule()).annotationIntrospector(new ByKind());
    }

    /** For input from outside: an unknown or doubled field is an error, because it is a mistake more often than not. */
    public static JsonMapper strict() {
        return builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    public static JsonMapper mapper() {
        return builder().build();
    }

    private static SimpleModule valueModule() {
        var module = new SimpleModule("gouvernail");
        for (var type : Identifier.class.getPermittedSubclasses()) {
            addIdentifier(module, type.asSubclass(Identifier.class));
        }
        module.addSerializer(Money.class, writing((value, out) -> out.writeNumber(value.cents())));
        module.addDeserializer(Money.class, reading(Money.class, parser -> new Money(wholeNumber(parser))));
        module.addSerializer(BasisPoints.class, writing((value, out) -> out.writeNumber(value.value())));
        module.addDeserializer(
                BasisPoints.class,
                reading(BasisPoints.class, parser -> new BasisPoints(Math.toIntExact(wholeNumber(parser)))));
        module.addDeserializer(LocalDate.class, reading(LocalDate.class, parser -> isoDate(parser.getString())));
        return module;
    }

    private static void refuseNumbersAndBooleans(MutableCoercionConfig texts) {
        for (var shape : List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            texts.setCoercion(shape, CoercionAction.Fail);
        }
    }

    private static LocalDate isoDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException("not a date", malformed);
        }
    }

    /** A fraction is refused here because the parser would cut it off in silence. */
    private static long wholeNumber(JsonParser parser) {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            throw new IllegalArgumentException("not a whole number");
        }
        return parser.getLongValue();
    }

    private static <T extends Identifier> void addIdentifier(SimpleModule module, Class<T> type) {
        try {
            var constructor =
                    MethodHandles.publicLookup().findConstructor(type, MethodType.methodType(void.class, UUID.class));
            module.addSerializer(type, writing((value, out) -> out.writeString(value.text())));
            module.addDeserializer(type, reading(type, parser -> {
                try {
                    return type.cast(constructor.invoke(Identifier.parse(type, parser.getString())));
                } catch (IllegalArgumentException malformed) {
                    throw malformed;
                } catch (Throwable impossible) {
                    throw new IllegalStateException(impossible);
                }
            }));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Writer<T> {
        void write(T value, JsonGenerator out) throws JacksonException;
    }

    private interface Reader<T> {
        T read(JsonParser parser) throws JacksonException;
    }

    private static <T> ValueSerializer<T> writing(Writer<T> writer) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                writer.write(value, out);
            }
        };
    }

    private static <T> ValueDeserializer<T> reading(Class<T> type, Reader<T> reader) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                try {
                    return reader.read(parser);
                } catch (IllegalArgumentException | ArithmeticException malformed) {
                    return type.cast(context.handleWeirdStringValue(
                            type, String.valueOf(parser.getString()), "%s", String.valueOf(malformed.getMessage())));
                }
            }
        };
    }

    /** Takes the components of a record for its properties, and nothing that only looks like a getter. */
    private static final class ComponentsOnly extends DefaultAccessorNamingStrategy.Provider {

        @Override
        public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
            return new DefaultAccessorNamingStrategy.RecordNaming(config, type) {
                @Override
                public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
                    return _fieldNames.contains(name) ? name : null;
                }

                @Override
                public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
                    return null;
                }
            };
        }
    }

    /** Tells the members of a sealed family apart by their {@link Kind}. */
    private static final class ByKind extends JacksonAnnotationIntrospector {

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            if (annotated.getRawType() instanceof Class<?> type && belongsToKinds(type)) {
                return JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, true);
            }
            return super.findPolymorphicTypeInfo(config, annotated);
        }

        @Override
        public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
            var type = annotated.getRawType();
            if (type.isSealed() && belongsToKinds(type)) {
                return Arrays.stream(type.getPermittedSubclasses())
                        .map(member -> new NamedType(
                                member, member.getAnnotation(Kind.class).value()))
                        .toList();
            }
            return super.findSubtypes(config, annotated);
        }

        /** Found from the member itself too, so that it is written alike whether declared by its family or alone. */
        @Override
        public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
            var kind = annotated.getRawType().getAnnotation(Kind.class);
            return kind == null ? super.findTypeName(config, annotated) : kind.value();
        }

        private static boolean belongsToKinds(Class<?> type) {
            if (type.isSealed()) {
                return Arrays.stream(type.getPermittedSubclasses())
                        .allMatch(member -> member.isAnnotationPresent(Kind.class));
            }
            return type.isAnnotationPresent(Kind.class);
        }
    }

    private GouvernailJson() {}
}
