package fr.gouvernail.contract;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.eventstore.EventNameRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the catalogue of events: what each is called, holds and means. The meaning is the first sentence of its Javadoc. */
final class EventCatalogue {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final String HEAD = """
            # Catalogue des événements

            Ce fichier est produit à partir du code par `EventCatalogueTest` : ne pas le modifier à la main. Pour le mettre à jour :
            `mvn -pl shared-kernel test -Dtest=EventCatalogueTest -Dapprove=true`.

            Un événement porte un nom logique qui ne change jamais et ne resert jamais, et une révision. Sa forme JSON, pour chaque révision,
            est figée dans `shared-kernel/src/test/resources/approved/events`. Les montants sont en centimes d’euro, les taux en centièmes de
            pour cent, les dates au format ISO. Un champ suivi de `?` peut manquer. Les personnes n’y sont que des identifiants.
            Les descriptions sont celles du code, en anglais ; le glossaire (`glossaire.md`) donne les mots français.
            """;

    static String text() {
        var registry = new EventNameRegistry(Contracts.EVENTS);
        var text = new StringBuilder(HEAD);
        text.append("\n").append(registry.all().size()).append(" événements.\n");
        var aggregate = "";
        for (var entry : registry.all().entrySet()) {
            var owner = entry.getKey().substring(0, entry.getKey().lastIndexOf('.'));
            if (!owner.equals(aggregate)) {
                aggregate = owner;
                text.append("\n## ").append(owner).append("\n");
            }
            append(
                    text,
                    entry.getValue(),
                    entry.getKey(),
                    registry.nameOf(entry.getValue()).revision());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Class<? extends DomainEvent> event, String name, int revision) {
        text.append("\n### `%s` révision %d\n\n%s\n\n".formatted(name, revision, descriptionOf(event)));
        text.append("| champ | type |\n|---|---|\n");
        for (var component : event.getRecordComponents()) {
            text.append("| `%s`%s | %s |\n"
                    .formatted(
                            component.getName(),
                            isOptional(component) ? " ?" : "",
                            typeName(component.getGenericType())));
        }
    }

    private static boolean isOptional(RecordComponent component) {
        return isNullable(component) || isNullable(component.getAnnotatedType());
    }

    private static boolean isNullable(AnnotatedElement element) {
        return element.isAnnotationPresent(Nullable.class);
    }

    private static String typeName(Type type) {
        if (type instanceof ParameterizedType generic) {
            return typeName(generic.getRawType())
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(EventCatalogue::typeName)
                            .collect(Collectors.joining(", ", " of ", ""));
        }
        return ((Class<?>) type).getSimpleName();
    }

    /** @throws AssertionError when the event has no Javadoc */
    static String descriptionOf(Class<?> event) {
        var file = SOURCES.resolve(event.getNestHost().getName().replace('.', '/') + ".java");
        var javadoc = Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*record " + event.getSimpleName() + "\\b",
                Pattern.DOTALL);
        try {
            var matcher = javadoc.matcher(Files.readString(file));
            if (!matcher.find()) {
                throw new AssertionError(event.getSimpleName() + " has no Javadoc in " + file);
            }
            return matcher.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EventCatalogue() {}
}
