package fr.gouvernail.kernel.rule;

import fr.gouvernail.kernel.value.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rule book: one entry per paragraph, one {@code name: value} per line, lines that start with {@code #} are comments.
 * Anything it does not understand is an error, because a rule that is skipped is a rule that is not checked.
 */
public final class RuleBookReader {

    private static final String PARAMETER = "param.";
    private static final Set<String> NAMES =
            Set.of("rule", "title.fr", "title.en", "mode", "basis", "source", "from", "to");

    /** @throws IllegalArgumentException when an entry is malformed, or two entries of one rule overlap */
    public static RuleBook read(String text) {
        var rules = new ArrayList<Rule>();
        var entry = new LinkedHashMap<String, String>();
        for (var line : text.lines().toList()) {
            if (line.isBlank()) {
                finish(entry, rules);
            } else if (!line.startsWith("#")) {
                addLine(line, entry);
            }
        }
        finish(entry, rules);
        return RuleBook.of(rules);
    }

    static RuleBook readResource(String name) {
        try (var in = RuleBookReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no rule book at " + name);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addLine(String line, Map<String, String> entry) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no colon in: " + line);
        }
        var name = line.substring(0, colon).strip();
        var value = line.substring(colon + 1).strip();
        if (!NAMES.contains(name) && !name.startsWith(PARAMETER)) {
            throw new IllegalArgumentException("unknown name in: " + line);
        }
        if (entry.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException("said twice: " + line);
        }
    }

    private static void finish(Map<String, String> entry, List<Rule> rules) {
        if (entry.isEmpty()) {
            return;
        }
        rules.add(new Rule(
                required(entry, "rule"),
                required(entry, "title.fr"),
                required(entry, "title.en"),
                Finding.Mode.valueOf(required(entry, "mode").toUpperCase(Locale.ROOT)),
                required(entry, "basis"),
                required(entry, "source"),
                LocalDate.parse(required(entry, "from")),
                date(entry.get("to")),
                parameters(entry)));
        entry.clear();
    }

    private static Map<String, Long> parameters(Map<String, String> entry) {
        var parameters = new LinkedHashMap<String, Long>();
        entry.forEach((name, value) -> {
            if (name.startsWith(PARAMETER)) {
                parameters.put(name.substring(PARAMETER.length()), Long.valueOf(value));
            }
        });
        return parameters;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static String required(Map<String, String> entry, String name) {
        var value = entry.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("an entry has no " + name + ": " + entry);
        }
        return value;
    }

    private RuleBookReader() {}
}
