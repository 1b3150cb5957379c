package fr.gouvernail.contract.governance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The subjects of acts at level 2 of the ACTES nomenclature, by code, in its order. */
public final class ActesNomenclature {

    private static final String FILE = "/fr/gouvernail/nomenclatures/actes-niveau2.csv";
    private static final Map<String, String> SUBJECTS = read();

    /** Names by code, such as {@code domaines de compétences par thèmes/aménagement du territoire} by {@code 8.4}. */
    public static Map<String, String> subjects() {
        return SUBJECTS;
    }

    public static Optional<String> nameOf(String code) {
        return Optional.ofNullable(SUBJECTS.get(code));
    }

    private static Map<String, String> read() {
        var subjects = new LinkedHashMap<String, String>();
        var file = Objects.requireNonNull(ActesNomenclature.class.getResourceAsStream(FILE));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                int comma = line.indexOf(',');
                subjects.put(
                        line.substring(0, comma),
                        unquoted(line.substring(comma + 1).strip()));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Collections.unmodifiableMap(subjects);
    }

    /** A name with a comma stands in quotes. */
    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
    }

    private ActesNomenclature() {}
}
