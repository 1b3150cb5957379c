package fr.gouvernail.command.assessment.domain;

import fr.gouvernail.contract.assessment.MapFactor;
import fr.gouvernail.contract.assessment.MapLink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The map that a territory may begin with: hypotheses to be debated there, not facts. Kept in a file of paragraphs, one for each factor or
 * link, one {@code name: value} per line; lines that start with {@code #} are comments. What is not understood is an error.
 *
 * @param version of the file, kept with every map that is drawn from it
 */
record StarterMap(String version, List<MapFactor> factors, List<MapLink> links) {

    private static final String RESOURCE = "/assessment/starter-map.txt";

    StarterMap {
        factors = List.copyOf(factors);
        links = List.copyOf(links);
    }

    static StarterMap standard() {
        return Held.STANDARD;
    }

    /** Read once, when it is first asked for. */
    private static final class Held {
        static final StarterMap STANDARD = readResource();
    }

    /** @throws IllegalArgumentException when a paragraph is malformed, or names a factor that is not there */
    static StarterMap read(String text) {
        var paragraphs = paragraphs(text);
        var factors = new ArrayList<MapFactor>();
        var numbers = new HashMap<String, Integer>();
        var links = new ArrayList<MapLink>();
        var version = "";
        for (var paragraph : paragraphs) {
            if (paragraph.containsKey("version")) {
                version = required(paragraph, "version");
            } else if (paragraph.containsKey("factor")) {
                int number = factors.size() + 1;
                numbers.put(required(paragraph, "factor"), number);
                factors.add(new MapFactor(number, required(paragraph, "name"), paragraph.get("what")));
            } else {
                links.add(link(paragraph, numbers));
            }
        }
        return new StarterMap(version, factors, links);
    }

    private static MapLink link(Map<String, String> paragraph, Map<String, Integer> numbers) {
        var ends = required(paragraph, "link").split(" > ", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("no link from one factor to another: " + paragraph);
        }
        return new MapLink(
                number(numbers, ends[0]),
                number(numbers, ends[1]),
                Integer.parseInt(required(paragraph, "weight")),
                required(paragraph, "hypothesis"));
    }

    private static int number(Map<String, Integer> numbers, String factor) {
        var number = numbers.get(factor);
        if (number == null) {
            throw new IllegalArgumentException("unknown factor: " + factor);
        }
        return number;
    }

    private static List<Map<String, String>> paragraphs(String text) {
        var paragraphs = new ArrayList<Map<String, String>>();
        Map<String, String> open = new LinkedHashMap<>();
        for (var line : text.lines().toList()) {
            if (line.isBlank()) {
                open = new LinkedHashMap<>();
            } else if (!line.startsWith("#")) {
                int colon = line.indexOf(": ");
                if (colon < 0
                        || open.putIfAbsent(
                                        line.substring(0, colon),
                                        line.substring(colon + 2).strip())
                                != null) {
                    throw new IllegalArgumentException("not understood, or said twice: " + line);
                }
                if (open.size() == 1) {
                    paragraphs.add(open);
                }
            }
        }
        return paragraphs;
    }

    private static String required(Map<String, String> paragraph, String name) {
        @Nullable String value = paragraph.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("no " + name + " in " + paragraph);
        }
        return value;
    }

    private static StarterMap readResource() {
        try (var in = StarterMap.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no starter map at " + RESOURCE);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
