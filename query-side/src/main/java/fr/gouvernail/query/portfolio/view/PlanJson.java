package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.ImportField;
import fr.gouvernail.kernel.id.OrganisationId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How choices, reasons and notes of an import are kept as text. */
final class PlanJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};
    private static final TypeReference<List<PlanLine.Note>> NOTES = new TypeReference<>() {};

    /** Plain texts, so that a field added later does not keep an old import from being read. */
    private record Kept(
            Map<String, String> columns,
            Map<String, String> owners,
            @Nullable String sheet) {}

    static String choices(PlanChoices choices) {
        var columns = choices.columns().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        var owners = choices.owners().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().text()));
        return JSON.writeValueAsString(new Kept(columns, owners, choices.sheet()));
    }

    static PlanChoices choices(String text) {
        var kept = JSON.readValue(text, Kept.class);
        var columns = new HashMap<ImportField, String>();
        kept.columns().forEach((field, column) -> columns.put(ImportField.valueOf(field), column));
        var owners = new HashMap<String, OrganisationId>();
        kept.owners().forEach((name, owner) -> owners.put(name, OrganisationId.of(owner)));
        return new PlanChoices(columns, owners, kept.sheet());
    }

    static String rows(List<PlanLine> lines) {
        return JSON.writeValueAsString(lines.stream().map(PlanJson::row).toList());
    }

    private static Map<String, @Nullable Object> row(PlanLine line) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("number", line.number());
        row.put("outcome", line.outcome().name());
        row.put("reference", line.reference());
        row.put("name", line.name());
        row.put("parent", line.parent());
        row.put("reason", line.reason());
        row.put("parameters", parameters(line.parameters()));
        row.put("notes", JSON.writeValueAsString(line.notes()));
        return row;
    }

    static String parameters(Map<String, String> parameters) {
        return JSON.writeValueAsString(parameters);
    }

    static Map<String, String> parameters(@Nullable String text) {
        return text == null ? Map.of() : JSON.readValue(text, PARAMETERS);
    }

    static List<PlanLine.Note> notes(String text) {
        return JSON.readValue(text, NOTES);
    }

    private PlanJson() {}
}
