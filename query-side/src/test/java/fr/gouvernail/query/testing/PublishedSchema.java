package fr.gouvernail.query.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.governance.ActesNomenclature;
import fr.gouvernail.kernel.value.Siret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Frictionless table schema as it is published, and what it says of lines: its fields, their constraints and its custom checks. */
public final class PublishedSchema {

    private final JsonNode schema;

    private PublishedSchema(JsonNode schema) {
        this.schema = schema;
    }

    public static PublishedSchema read(String name) {
        try (var file = Objects.requireNonNull(PublishedSchema.class.getResourceAsStream("/schemas/" + name))) {
            return new PublishedSchema(JsonMapper.builder().build().readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<String> fields() {
        var names = new ArrayList<String>();
        schema.path("fields").forEach(field -> names.add(field.path("name").asString()));
        return names;
    }

    /** What is wrong with a line; a check that is not known here is wrong too. */
    public List<String> faults(Map<String, String> line) {
        var faults = new ArrayList<String>();
        schema.path("fields").forEach(field -> faultsOf(field, line, faults));
        schema.path("custom_checks").forEach(check -> {
            if (!holds(check.path("name").asString(), check.path("params"), line)) {
                faults.add(check.path("name").asString() + " " + check.path("params"));
            }
        });
        return faults;
    }

    private static void faultsOf(JsonNode field, Map<String, String> line, List<String> faults) {
        var name = field.path("name").asString();
        var value = line.getOrDefault(name, "");
        var constraints = field.path("constraints");
        if (value.isEmpty()) {
            if (constraints.path("required").asBoolean(false)) {
                faults.add(name + " is required");
            }
            return;
        }
        if (constraints.has("pattern")
                && !value.matches(constraints.path("pattern").asString())) {
            faults.add(name + " does not match " + constraints.path("pattern").asString());
        }
        if (constraints.has("maxLength")
                && value.length() > constraints.path("maxLength").asInt()) {
            faults.add(name + " is longer than " + constraints.path("maxLength"));
        }
        if (constraints.has("minimum") && isOutside(value, constraints)) {
            faults.add(name + " is not between " + constraints.path("minimum") + " and " + constraints.path("maximum"));
        }
        if (constraints.has("enum") && !constraints.path("enum").toString().contains("\"" + value + "\"")) {
            faults.add(name + " is none of " + constraints.path("enum"));
        }
        if (!isOfType(field, value)) {
            faults.add(name + " is no " + field.path("type").asString());
        }
    }

    private static boolean isOutside(String value, JsonNode constraints) {
        var number = new BigDecimal(value);
        return number.compareTo(constraints.path("minimum").decimalValue()) < 0
                || number.compareTo(constraints.path("maximum").decimalValue()) > 0;
    }

    private static boolean isOfType(JsonNode field, String value) {
        try {
            return switch (field.path("type").asString()) {
                case "date" -> LocalDate.parse(value).toString().equals(value);
                case "integer" -> Integer.toString(Integer.parseInt(value)).equals(value);
                case "number" -> value.matches("\\d+(\\.\\d+)?");
                case "boolean" ->
                    field.path("trueValues").toString().contains("\"" + value + "\"")
                            || field.path("falseValues").toString().contains("\"" + value + "\"");
                case "string" ->
                    !field.path("format").asString("").equals("uri")
                            || URI.create(value).isAbsolute();
                default -> false;
            };
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    private static boolean holds(String check, JsonNode params, Map<String, String> line) {
        var value = line.getOrDefault(params.path("column").asString(), "");
        return switch (check) {
            case "french-siret-value" -> value.isEmpty() || Siret.isValid(value);
            case "one-of-required" ->
                !line.getOrDefault(params.path("column1").asString(), "").isEmpty()
                        || !line.getOrDefault(params.path("column2").asString(), "")
                                .isEmpty();
            case "year-interval-value" -> value.isEmpty() || isInterval(value);
            case "cohesive-columns-value" -> isCohesive(value, params, line);
            case "compare-columns-value" -> compares(value, params, line);
            case "sum-columns-value" -> value.isEmpty() || Integer.parseInt(value) == sum(params, line);
            case "nomenclature-actes-value" -> ActesNomenclature.subjects().containsValue(value);
            default -> false;
        };
    }

    private static boolean isInterval(String value) {
        var years = value.split("/");
        return years.length == 1 || Integer.parseInt(years[0]) < Integer.parseInt(years[1]);
    }

    private static boolean isCohesive(String value, JsonNode params, Map<String, String> line) {
        for (var other : params.path("othercolumns")) {
            if (line.getOrDefault(other.asString(), "").isEmpty() != value.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean compares(String value, JsonNode params, Map<String, String> line) {
        var other = line.getOrDefault(params.path("column2").asString(), "");
        assertThat(params.path("op").asString()).isEqualTo(">=");
        if (value.isEmpty() || other.isEmpty()) {
            return true;
        }
        return value.matches("\\d+")
                ? Integer.parseInt(value) >= Integer.parseInt(other)
                : !LocalDate.parse(value).isBefore(LocalDate.parse(other));
    }

    private static int sum(JsonNode params, Map<String, String> line) {
        int sum = 0;
        for (var column : params.path("columns")) {
            sum += Integer.parseInt(line.getOrDefault(column.asString(), "0"));
        }
        return sum;
    }
}
