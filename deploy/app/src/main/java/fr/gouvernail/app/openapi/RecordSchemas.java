package fr.gouvernail.app.openapi;

import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.event.Kind;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes records of the contracts as JSON schemas, in the form that the API reads: the same rules as its own mapper. */
final class RecordSchemas {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /** The components of a record but those left out. */
    static Schema<?> of(Class<?> type, Set<String> leftOut) {
        var object = typed("object");
        for (var component : type.getRecordComponents()) {
            if (leftOut.contains(component.getName())) {
                continue;
            }
            object.addProperty(component.getName(), component(component));
            if (!isNullable(component.getAnnotatedType())) {
                object.addRequiredItem(component.getName());
            }
        }
        object.setAdditionalProperties(false);
        return object;
    }

    private static Schema<?> component(RecordComponent component) {
        var schema = of(component.getGenericType());
        if (component.getType() == String.class) {
            boolean isLong = component.isAnnotationPresent(LongText.class);
            schema.setMaxLength(isLong ? LongText.LONG : LongText.SHORT);
        }
        if (isNullable(component.getAnnotatedType())) {
            schema.addType("null");
        }
        return schema;
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Schema<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        return type instanceof Class<?> known ? ofClass(known) : typed("object");
    }

    private static Schema<?> generic(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            var array = typed("array");
            array.setItems(of(arguments[0]));
            return array;
        }
        if (Map.class.isAssignableFrom(raw)) {
            var object = typed("object");
            object.setAdditionalProperties(of(arguments[1]));
            return object;
        }
        return ofClass(raw);
    }

    private static Schema<?> ofClass(Class<?> type) {
        if (Identifier.class.isAssignableFrom(type)) {
            return identifier(type);
        }
        if (type.isEnum()) {
            return enumeration(type);
        }
        if (type == Money.class) {
            return described(formatted("integer", "int64"), "Euro cents");
        }
        if (type == BasisPoints.class) {
            return described(typed("integer"), "Basis points: 3365 is 33.65 %");
        }
        if (type == LocalDate.class) {
            return formatted("string", "date");
        }
        if (type == Instant.class) {
            return formatted("string", "date-time");
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        if (type == long.class || type == Long.class) {
            return formatted("integer", "int64");
        }
        if (type == int.class || type == Integer.class) {
            return formatted("integer", "int32");
        }
        if (type.isSealed()) {
            return family(type);
        }
        return type.isRecord() ? of(type, Set.of()) : typed("string");
    }

    /** Members of a sealed family are told apart by {@code kind}. */
    private static Schema<?> family(Class<?> type) {
        var schema = new Schema<Object>(SpecVersion.V31);
        for (var member : type.getPermittedSubclasses()) {
            var kind = member.getAnnotation(Kind.class);
            var described = of(member, Set.of());
            if (kind != null) {
                var name = typed("string");
                name.setConst(kind.value());
                described.addProperty("kind", name);
                described.addRequiredItem("kind");
            }
            schema.addOneOfItem(described);
        }
        return schema;
    }

    private static Schema<?> identifier(Class<?> type) {
        var schema = typed("string");
        if (type.isRecord()) {
            schema.setPattern("^" + prefix(type) + "-" + UUID + "$");
        }
        return schema;
    }

    private static String prefix(Class<?> type) {
        var name = type.getSimpleName();
        var kind = name.substring(0, name.length() - "Id".length());
        return kind.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Schema<?> enumeration(Class<?> type) {
        var schema = typed("string");
        List<Object> names = Arrays.stream(type.getEnumConstants())
                .<Object>map(constant -> ((Enum<?>) constant).name())
                .toList();
        schema.setEnum(names);
        return schema;
    }

    private static Schema<?> described(Schema<?> schema, String text) {
        schema.setDescription(text);
        return schema;
    }

    private static Schema<?> formatted(String type, String format) {
        var schema = typed(type);
        schema.setFormat(format);
        return schema;
    }

    static Schema<Object> typed(String type) {
        var schema = new Schema<Object>(SpecVersion.V31);
        schema.setType(type);
        schema.addType(type);
        return schema;
    }

    private RecordSchemas() {}
}
