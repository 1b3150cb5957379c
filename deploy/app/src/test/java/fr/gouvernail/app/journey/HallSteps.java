package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A market hall of one's own, and what SC-01 asks of it before it is validated, through the API. Amounts are euro cents. */
final class HallSteps {

    /** The examination is of October: from September on, what does not hold stops a launch. */
    static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private static final String DATED = "\"effectiveOn\":\"" + DAY + "\"";

    private final SharedGouvernail gouvernail;
    private final Api director;
    private final AssessedProject project;
    private final String at;

    HallSteps(SharedGouvernail gouvernail, String reference) {
        this.gouvernail = gouvernail;
        this.director = gouvernail.as("directrice");
        this.project = new AssessedProject(director, reference, DAY);
        this.at = "/api/portfolio/projects/" + project.id();
    }

    String id() {
        return project.id();
    }

    AssessedProject assessed() {
        return project;
    }

    JsonNode sheet() {
        return director.read(at).path("project");
    }

    HallSteps framed() {
        var receipt = director.change(at + "/framings", sheet().path("version").asLong(), """
                {"frame":{"objectives":"Rouvrir la halle","perimeter":"La halle et son parvis","startsOn":"2027-01-04",
                "endsOn":"2028-06-30","costHt":240000000},%s}""".formatted(DATED));
        director.await(
                at,
                sheet -> sheet.path("project").path("version").asLong()
                        >= receipt.path("version").asLong());
        return this;
    }

    /** Five funders and the town. @param department what the Département is asked for; the town pays the rest */
    String plan(long department) {
        var lines = new Valmoret(director).hallPlan().path("lines");
        var resources = Stream.of(
                        resource(lines, "dsil", "DSIL", 48_000_000, "NOTIFIED"),
                        resource(lines, "fonds-vert", "FONDS_VERT", 36_000_000, "GRANTED"),
                        resource(lines, "region", "REGION", 36_000_000, "VOTED"),
                        resource(lines, "departement", "DEPARTMENT", department, "ASKED"),
                        resource(lines, "agglomeration", "FONDS_DE_CONCOURS", 24_000_000, "VOTED"),
                        resource(lines, "ville", "OWN", 240_000_000 - 144_000_000 - department, "VOTED"))
                .toList();
        var plan = director.create("/api/funding/plans", """
                        {"project":"%s","content":{"costHt":240000000,"costTtc":288000000,"fctvaBaseTtc":288000000,
                        "resources":[%s]},%s}""".formatted(id(), String.join(",", resources), DATED))
                .path("target")
                .asString();
        director.awaitShown("/api/funding/plans/" + plan);
        return plan;
    }

    private static String resource(JsonNode lines, String key, String scheme, long amount, String state) {
        var funder = Committee.list(lines).stream()
                .filter(line -> line.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow()
                .path("funder")
                .asString();
        return "{\"key\":\"%s\",\"funder\":\"%s\",\"scheme\":\"%s\",\"amountHt\":%d,\"state\":\"%s\"}"
                .formatted(key, funder, scheme, amount, state);
    }

    /** All items rated, two of them with a reserve; running costs settled; nine firm actors asked for. */
    HallSteps examined() {
        project.openFeasibility();
        var items = Committee.list(project.sheet().path("items")).stream()
                .map(item -> item.path("item").asString())
                .toList();
        var reserve =
                ",\"reserve\":{\"what\":\"%s\",\"owner\":\"" + project.somebody() + "\",\"dueOn\":\"2026-12-15\"}";
        for (var item : items) {
            switch (item) {
                case "TECHNICAL" -> project.rate(item, "RESERVE", reserve.formatted("Étude de structure"));
                case "RISKS" -> project.rate(item, "RESERVE", reserve.formatted("Plan de stationnement"));
                default -> project.rate(item, "OK", "");
            }
        }
        settled("/impact-studies", """
                {"population":22400,"operatingRevenue":3400000000,"expenseTtc":288000000,"study":"LIGHT",
                "evidence":{"name":"Note de fonctionnement","bytes":0,"link":"https://valmoret.example/note"},%s}""".formatted(DATED));
        settled("/backing-levels", "{\"firmActors\":9,\"reason\":\"Un étal sur deux loué d’avance\"," + DATED + "}");
        return this;
    }

    private void settled(String intention, String json) {
        long before = project.sheet().path("version").asLong();
        var answer = project.attempt(project.feasibility() + intention, before, json);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        director.await(
                "/api/assessment/projects/" + id() + "/feasibility",
                sheet -> sheet.path("feasibility").path("version").asLong() > before);
    }

    /** Fourteen actors: nine firm, three under a condition, two opposed. */
    HallSteps backed() {
        IntStream.rangeClosed(1, 7).forEach(stall -> firm("TRADER", "Étal n° " + stall, "LETTER_TO_LEASE", 1, "étals"));
        firm("PUBLIC_BODY", "Chambre de commerce", "TRAINING", 24, "commerçants formés");
        firm("ASSOCIATION", "Les amis de la halle", "TIME", 1_200, "heures par an");
        for (var group : new String[] {"Rue Haute", "Usagers en voiture", "Propriétaires voisins"}) {
            project.declare("RESIDENTS", group(group), "SUPPORTS_IF");
        }
        project.declare("RESIDENTS", group("Riverains du parvis"), "OPPOSED");
        project.declare("TRADER", group("Forains de la place basse"), "OPPOSED");
        return this;
    }

    private void firm(String kind, String name, String commitment, int quantity, String unit) {
        var backing = project.declare(kind, group(name), "SUPPORTS");
        project.commit(backing, commitment, "S’engage", quantity, unit, "");
        project.check(backing);
    }

    private static String group(String name) {
        return "\"group\":\"" + name + "\"";
    }

    /** Two effects that are wanted and two that are not; the levers of the project, reread by two roles. */
    HallSteps foreseen() {
        for (int effect = 0; effect < 4; effect++) {
            director.create("/api/assessment/effects", """
                    {"project":"%s","domain":"TRADE","wanted":%s,"what":"Effet %d","intensity":2,"confidence":"MEDIUM",
                    "horizon":"2029-10-05",%s}""".formatted(id(), effect < 2, effect, DATED));
        }
        onMap(director, "levers", """
                {"project":"%s","levers":[{"factor":1,"strength":300,"why":"Plus de passage"}],%s}""".formatted(id(), DATED));
        var review = "{\"project\":\"%s\",\"comment\":\"Relu en atelier\",%s}".formatted(id(), DATED);
        onMap(director, "reviews", review);
        onMap(gouvernail.as("maire"), "reviews", review);
        return this;
    }

    private void onMap(Api who, String intention, String json) {
        var map = director.read("/api/assessment/projects/" + id() + "/map")
                .path("map")
                .path("map");
        var maps = "/api/assessment/maps/" + map.path("map").asString();
        var receipt = who.change(maps + "/" + intention, map.path("version").asLong(), json);
        director.await(
                maps,
                sheet -> sheet.path("map").path("version").asLong()
                        >= receipt.path("version").asLong());
    }

    /** What has to hold, as the project's page and the API count it. */
    JsonNode gate() {
        return director.read("/api/assessment/projects/" + id() + "/validation");
    }

    String launching(String derogations) {
        return "{\"kind\":\"launch-project\",\"project\":\"%s\"%s}".formatted(id(), derogations);
    }
}
