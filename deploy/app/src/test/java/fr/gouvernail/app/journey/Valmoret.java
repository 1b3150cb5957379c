package fr.gouvernail.app.journey;

import java.util.NoSuchElementException;
import tools.jackson.databind.JsonNode;

/** Finds what the demonstration programme holds, as whoever reads it finds it: from the lists of the API. Amounts are euro cents. */
final class Valmoret {

    static final String HALL = "A-2.03";

    private final Api reader;

    Valmoret(Api reader) {
        this.reader = reader;
    }

    String programme() {
        return reader.read("/api/portfolio/programmes")
                .path(0)
                .path("programme")
                .asString();
    }

    JsonNode dashboard() {
        return reader.read("/api/portfolio/programmes/" + programme());
    }

    JsonNode project(String reference) {
        return line(dashboard(), reference);
    }

    String projectId(String reference) {
        return project(reference).path("project").asString();
    }

    JsonNode hallAction() {
        return reader.read("/api/portfolio/projects/" + projectId(HALL))
                .path("actions")
                .path(0);
    }

    JsonNode hallPlan() {
        return ofHall(reader.read("/api/funding/plans"));
    }

    JsonNode hallBudget() {
        return ofHall(reader.await("/api/funding/budgets", budgets -> !budgets.isEmpty()));
    }

    static JsonNode line(JsonNode dashboard, String reference) {
        return Committee.list(dashboard.path("projects")).stream()
                .filter(line -> line.path("reference").asString().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(reference));
    }

    private static JsonNode ofHall(JsonNode rows) {
        return Committee.list(rows).stream()
                .filter(row -> row.path("project").path("reference").asString().equals(HALL))
                .findFirst()
                .orElseThrow();
    }
}
