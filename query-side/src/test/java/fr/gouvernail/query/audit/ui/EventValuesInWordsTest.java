package fr.gouvernail.query.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.Contracts;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The trail shows every value that an event carries: none under the name that it has in the code. */
class EventValuesInWordsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final String OURS = "fr.gouvernail.";
    private static final Set<Class<?>> SHOWN_WHOLE = Set.of(Money.class, BasisPoints.class);

    private final Set<Class<?>> seen = new HashSet<>();
    private final Set<String> fields = new TreeSet<>();
    private final Set<String> constants = new TreeSet<>();

    @Test
    void everyFieldAndEveryConstantHasItsWords() throws IOException {
        Contracts.EVENTS.forEach(this::walk);
        assertThat(fields).hasSizeGreaterThan(100);
        assertThat(constants).hasSizeGreaterThan(50);

        var keys = new TreeSet<String>();
        fields.forEach(name -> keys.add("champ." + name));
        constants.forEach(name -> keys.add("valeur." + name));
        assertThat(without(keys, texts(false))).isEmpty();
        assertThat(without(keys, texts(true))).isEmpty();
    }

    private static Set<String> without(Set<String> keys, Set<String> texts) {
        var missing = new TreeSet<>(keys);
        missing.removeAll(texts);
        return missing;
    }

    private static Set<String> texts(boolean english) throws IOException {
        var keys = new HashSet<String>();
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.toList()) {
                var name = file.toString();
                if (name.endsWith(".properties") && name.endsWith("_en.properties") == english) {
                    var texts = new Properties();
                    try (var reader = Files.newBufferedReader(file)) {
                        texts.load(reader);
                    }
                    keys.addAll(texts.stringPropertyNames());
                }
            }
        }
        return keys;
    }

    private void walk(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::walk);
        } else if (type instanceof Class<?> found
                && !SHOWN_WHOLE.contains(found)
                && !Identifier.class.isAssignableFrom(found)
                && found.getName().startsWith(OURS)
                && seen.add(found)) {
            if (found.isEnum()) {
                Arrays.stream(found.getEnumConstants()).forEach(constant -> constants.add(((Enum<?>) constant).name()));
            }
            if (found.getPermittedSubclasses() != null) {
                Arrays.stream(found.getPermittedSubclasses()).forEach(this::walk);
            }
            if (found.isRecord()) {
                for (var component : found.getRecordComponents()) {
                    var name = component.getName();
                    fields.add(stripped(name));
                    walk(component.getGenericType());
                }
            }
        }
    }

    /** What was and what is stand on one line, under one name. */
    private static String stripped(String name) {
        for (var prefix : new String[] {"previous", "current"}) {
            if (name.length() > prefix.length()
                    && name.startsWith(prefix)
                    && Character.isUpperCase(name.charAt(prefix.length()))) {
                return Character.toLowerCase(name.charAt(prefix.length())) + name.substring(prefix.length() + 1);
            }
        }
        return name;
    }
}
