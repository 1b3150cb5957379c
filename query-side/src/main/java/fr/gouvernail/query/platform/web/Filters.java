package fr.gouvernail.query.platform.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of a list as they stand in the URL, each removable by a link. What cannot be read filters nothing out. */
public final class Filters {

    /** A filter in force: its name, its value, and the page without it. */
    public record Tag(String name, String value, String without) {}

    private final String path;
    private final Map<String, String> values = new LinkedHashMap<>();

    public Filters(String path) {
        this.path = path;
    }

    public Filters with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            values.put(name, value.toString().strip());
        }
        return this;
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public @Nullable String orNull(String name) {
        return values.get(name);
    }

    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(get(name))) {
                return constant;
            }
        }
        values.remove(name);
        return null;
    }

    public <I> @Nullable I id(String name, Function<String, I> parse) {
        try {
            return values.containsKey(name) ? parse.apply(get(name)) : null;
        } catch (IllegalArgumentException malformed) {
            values.remove(name);
            return null;
        }
    }

    public @Nullable LocalDate date(String name) {
        try {
            return values.containsKey(name) ? LocalDate.parse(get(name)) : null;
        } catch (DateTimeParseException malformed) {
            values.remove(name);
            return null;
        }
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public List<Tag> getTags() {
        return values.entrySet().stream()
                .map(entry -> new Tag(entry.getKey(), entry.getValue(), url(entry.getKey(), null)))
                .toList();
    }

    /** The page with these filters and nothing else. */
    public String here() {
        return url(null, null);
    }

    /** The page with the same filters, and one more parameter. */
    public String plus(String name, Object value) {
        return url(null, Map.entry(name, value.toString()));
    }

    /** The page with the same filters, but for this one. */
    public String without(String name) {
        return url(name, null);
    }

    /** The page with the same filters, but for one that has another value. */
    public String replaced(String name, Object value) {
        return url(name, Map.entry(name, value.toString()));
    }

    private String url(@Nullable String without, Map.@Nullable Entry<String, String> more) {
        var url = UriComponentsBuilder.fromPath(path);
        values.forEach((name, value) -> {
            if (!name.equals(without)) {
                url.queryParam(name, "{" + name + "}");
            }
        });
        var known = new LinkedHashMap<String, Object>(values);
        if (more != null) {
            url.queryParam(more.getKey(), "{" + more.getKey() + "}");
            known.put(more.getKey(), more.getValue());
        }
        return url.encode().buildAndExpand(known).toUriString();
    }
}
