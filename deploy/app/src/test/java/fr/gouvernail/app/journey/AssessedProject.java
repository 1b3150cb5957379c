package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.app.journey.Api.Answer;
import fr.gouvernail.kernel.id.OrganisationId;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** A project of one's own in the demonstration programme, and what is recorded of it before it is validated. */
final class AssessedProject {

    static final String ASSOCIATION = OrganisationId.ofSiret("99900159700015").text();
    static final String BACKINGS = "/api/assessment/backings";

    private final Api api;
    private final LocalDate today;
    private final String project;

    AssessedProject(Api api, String reference, LocalDate today) {
        this.api = api;
        this.today = today;
        var valmoret = new Valmoret(api);
        var owner = valmoret.project("A-3.01").path("owner").asString();
        this.project = api.create("/api/portfolio/projects", """
                        {"programme":"%s","reference":"%s","name":"Halle d’essai","summary":"Essai","axes":[1],"owner":"%s","effectiveOn":"%s"}""".formatted(
                                valmoret.programme(), reference, owner, today.minusDays(90)))
                .path("target")
                .asString();
        api.awaitShown("/api/portfolio/projects/" + project);
    }

    String id() {
        return project;
    }

    String page(String more) {
        return "/projets/" + project + more;
    }

    String feasibility() {
        return "/api/assessment/feasibilities/" + sheet().path("feasibility").asString();
    }

    JsonNode backings() {
        return api.read("/api/assessment/projects/" + project + "/backings");
    }

    JsonNode sheet() {
        return api.read("/api/assessment/projects/" + project + "/feasibility").path("feasibility");
    }

    JsonNode effects() {
        return api.read("/api/assessment/projects/" + project + "/effects").path("effects");
    }

    /** @param actor its JSON, such as {@code "group":"Les forains"} */
    Answer attemptToDeclare(String kind, String actor, String position) {
        return api.post(
                BACKINGS,
                """
                {"project":"%s","actor":{"kind":"%s",%s},"namedOutside":true,"position":"%s","statement":"Dit en réunion","effectiveOn":"%s"}""".formatted(project, kind, actor, position, today.minusDays(60)),
                "Idempotency-Key",
                Api.newKey());
    }

    String declare(String kind, String actor, String position) {
        var answer = attemptToDeclare(kind, actor, position);
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        var backing = answer.json().path("target").asString();
        api.awaitShown(BACKINGS + "/" + backing);
        return backing;
    }

    JsonNode backing(String id) {
        return api.read(BACKINGS + "/" + id);
    }

    Answer attempt(String path, long version, String json) {
        return api.post(path, json, "Idempotency-Key", Api.newKey(), "If-Match", "\"" + version + "\"");
    }

    Answer attemptOn(String backing, String intention, String json) {
        return attempt(
                BACKINGS + "/" + backing + "/" + intention,
                backing(backing).path("version").asLong(),
                json);
    }

    private void on(String backing, String intention, String json) {
        long before = backing(backing).path("version").asLong();
        var answer = attemptOn(backing, intention, json);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        api.await(BACKINGS + "/" + backing, row -> row.path("version").asLong() > before);
    }

    /** A letter that says this, signed two months ago. */
    void commit(String backing, String kind, String what, int quantity, String unit, String more) {
        on(backing, "commitments", """
                {"commitment":{"kind":"%s","what":"%s","quantity":%d,"unit":"%s",%s
                "evidence":{"name":"Lettre signée","bytes":0,"link":"https://valmoret.example/lettre"}},"effectiveOn":"%s"}""".formatted(kind, what, quantity, unit, more, today.minusDays(60)));
    }

    void check(String backing) {
        on(backing, "checks", "{\"number\":1,\"note\":\"Lettre lue\",\"effectiveOn\":\"" + today + "\"}");
    }

    /** Who the reserves of the market hall are given to: somebody of the directory. */
    String somebody() {
        var hall = new Valmoret(api).projectId(Valmoret.HALL);
        var items = api.read("/api/assessment/projects/" + hall + "/feasibility")
                .path("feasibility")
                .path("items");
        return Committee.list(items).stream()
                .map(item -> item.path("reserve").path("owner").asString(""))
                .filter(owner -> !owner.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    void openFeasibility() {
        api.create(
                "/api/assessment/feasibilities",
                "{\"project\":\"" + project + "\",\"effectiveOn\":\"" + today.minusDays(60) + "\"}");
        api.awaitShown("/api/assessment/projects/" + project + "/feasibility");
    }

    Answer attemptToRate(String item, String rating, String more) {
        return attempt(
                feasibility() + "/ratings", sheet().path("version").asLong(), """
                {"item":"%s","rating":"%s","observation":"Constat","evidence":[]%s,"effectiveOn":"%s"}""".formatted(item, rating, more, today));
    }

    void rate(String item, String rating, String more) {
        long before = sheet().path("version").asLong();
        var answer = attemptToRate(item, rating, more);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        api.await(
                "/api/assessment/projects/" + project + "/feasibility",
                sheet -> sheet.path("feasibility").path("version").asLong() > before);
    }

    JsonNode item(String name) {
        return Committee.list(sheet().path("items")).stream()
                .filter(item -> item.path("item").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
