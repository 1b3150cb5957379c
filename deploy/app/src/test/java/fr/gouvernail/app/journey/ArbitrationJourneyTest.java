package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The three options for the market hall (SC-03): who supports and opposes them, and other figures tried without touching the project. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArbitrationJourneyTest {

    private static final String ACTIONS = "/api/portfolio/actions";
    private static final String OPTION = """
            {"key":"%s","title":"%s","totalHt":%d,"subsidies":168000000,"ownShare":%d,"endsOn":"2028-06-30","scope":"Tout","consequences":"Part"}""";

    private SharedGouvernail gouvernail;
    private Api director;
    private Pages pages;
    private String hall;
    private LocalDate today;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.start();
        director = gouvernail.as("directrice");
        pages = Pages.signedIn(gouvernail.address(), "directrice");
        hall = new Valmoret(director).projectId(Valmoret.HALL);
        today = LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    /** Its projects count in the sums of the programme, which others read: it has an application of its own. */
    @AfterAll
    void stop() {
        gouvernail.close();
    }

    @Test
    void eachOptionIsTriedWithItsFiguresAndTheProjectIsNotTouched() {
        long before = project().path("lastEvent").asLong();
        tried("costHt=271200000&endsOn=2028-06-30", 103_200_000, 3805, false);
        tried("costHt=253200000&endsOn=2028-04-30", 85_200_000, 3365, false);
        tried("costHt=271200000&supplement=6000000&endsOn=2028-09-30", 97_200_000, 3584, true);
        var overrun = director.read("/api/portfolio/projects/" + hall + "/trial?costHt=271200000");
        assertThat(overrun.path("costWeather").asString()).isEqualTo("RAIN");
        assertThat(finding(overrun, "R-02").path("outcome").asString()).isEqualTo("HOLDS");
        var granted = finding(overrun, "R-08");
        assertThat(granted.path("outcome").asString()).isEqualTo("HOLDS");
        assertThat(granted.path("figures").path("costHt").asString())
                .as("a grant that was notified keeps the base it was given on")
                .isEqualTo("240000000");
        assertThat(project().path("lastEvent").asLong())
                .as("nothing was written")
                .isEqualTo(before);
        var page = pages.text("/projets/" + hall + "/essai?cout=2712000&supplement=60000&fin=2028-09-30");
        assertThat(page)
                .contains("rien n’est inscrit", "972 000 €", "35,84 %", "R-12", "1 740 000 €", "Compté sur 2 400 000 €")
                .as("a start that was missed is no start")
                .contains("Le début prévu le 1er mars 2026 est passé");
        assertThat(pages.text("/projets/" + hall + "/essai?cout=2712000&montant-dsil=470000&fin=2028-09-30"))
                .as("asked for anew, it is held to the new cost")
                .contains("Les dotations feraient 470 000 € ; il en faut au moins 542 400 €")
                .doesNotContain("Compté sur");
        assertThat(pages.text("/projets/" + hall + "/essai"))
                .as("as the page of the weather proposes it")
                .contains("Délai : Orage");
        assertThat(pages.text("/projets/" + hall + "/fiche"))
                .contains("Arbitrages demandés et recadrages", "2 400 000 € → 2 712 000 €", "à réviser au coût prévu");
        assertThat(pages.text("/projets/" + hall + "/essai?cout=beaucoup")).contains("À corriger pour essayer");
        var unreadable = director.get("/api/portfolio/projects/" + hall + "/trial?costHt=beaucoup");
        assertThat(unreadable.status()).isEqualTo(400);
        assertThat(gouvernail
                        .as("region")
                        .get("/api/portfolio/projects/" + hall + "/trial")
                        .status())
                .as("a co-financer sees no project")
                .isEqualTo(404);
    }

    private JsonNode project() {
        return director.read("/api/portfolio/projects/" + hall).path("project");
    }

    private void tried(String figures, long own, int share, boolean rises) {
        var result = director.read("/api/portfolio/projects/" + hall + "/trial?" + figures);
        assertThat(result.path("funding").path("figures").path("ownShare").asLong())
                .as(figures)
                .isEqualTo(own);
        assertThat(result.path("funding").path("ownShareOfCost").asInt())
                .as(figures)
                .isEqualTo(share);
        assertThat(finding(result, "R-12").path("outcome").asString()).isEqualTo(rises ? "BROKEN" : "HOLDS");
    }

    private static JsonNode finding(JsonNode result, String rule) {
        return Committee.list(result.path("funding").path("findings")).stream()
                .filter(one -> one.path("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void opposingAnOptionIsShownBesideItsSupportAndTakenBackOnTheRecord() {
        var action = asked();
        var page = "/actions/" + action + "/arbitrages/1";
        stance(action, "B", "\"organisation\":\"" + AssessedProject.ASSOCIATION + "\"", "OPPOSES");
        var fields = new HashMap<>(Map.of(
                "optionVisee", "B",
                "organisme", project().path("owner").asString(),
                "positionOption", "SUPPORTS",
                "propos", "La ville tient son budget",
                "dit", today.toString()));
        fields.put("cle", Api.newKey());
        fields.put("version", Long.toString(version(action)));
        var taken = pages.post(page + "/positions/nouvelle", page + "/positions/nouvelle", fields);
        assertThat(taken.uri().getPath()).as(Pages.text(taken)).isEqualTo(page);
        var sheet = director.await(
                ACTIONS + "/" + action + "/arbitrations/1",
                found -> found.path("columns").path(1).path("stances").size() == 2);
        assertThat(Committee.list(sheet.path("columns").path(1).path("stances")))
                .extracting(said -> said.path("stance").asString())
                .containsExactlyInAnyOrder("OPPOSES", "SUPPORTS");
        assertThat(pages.text(page)).contains("S’opposent", "jamais soustraits", "La ville tient son budget");

        var twice = director.post(
                ACTIONS + "/" + action + "/stances",
                body("B", "\"organisation\":\"" + AssessedProject.ASSOCIATION + "\"", "OPPOSES"),
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                "\"" + version(action) + "\"");
        assertThat(twice.code()).isEqualTo("portfolio.arbitration.stance-unchanged");
        var nobody = pages.post(
                page + "/positions/nouvelle",
                page + "/positions/nouvelle",
                Map.of(
                        "cle",
                        Api.newKey(),
                        "version",
                        Long.toString(version(action)),
                        "optionVisee",
                        "B",
                        "positionOption",
                        "OPPOSES",
                        "propos",
                        "On l’a dit",
                        "dit",
                        today.toString()));
        assertThat(Pages.text(nobody)).contains("choisissez-en un seul", "On l’a dit");

        director.change(ACTIONS + "/" + action + "/withdrawn-stances", version(action), """
                {"option":"B","holder":{"organisation":"%s"},"reason":"Entendue","effectiveOn":"%s"}""".formatted(
                        AssessedProject.ASSOCIATION, today));
        director.await(
                ACTIONS + "/" + action + "/arbitrations/1",
                found -> found.path("columns").path(1).path("stances").size() == 1
                        && found.path("history").size() == 3);
        assertThat(pages.text(page)).contains("position retirée", "Entendue");
    }

    private String asked() {
        var project = new AssessedProject(director, "A-9.71", today);
        var action = director.create(ACTIONS, """
                {"project":"%s","reference":"A-9.71-1","name":"Travaux","costHt":240000000,"startsOn":"2026-09-01","endsOn":"2028-06-30","effectiveOn":"%s"}""".formatted(project.id(), today.minusDays(30)))
                .path("target")
                .asString();
        director.awaitShown(ACTIONS + "/" + action);
        director.change(ACTIONS + "/" + action + "/arbitration-requests", version(action), """
                {"question":"Que faire ?","forecastHt":271200000,"options":[%s,%s],"effectiveOn":"%s"}""".formatted(
                        OPTION.formatted("A", "Absorber", 271_200_000, 103_200_000),
                        OPTION.formatted("B", "Sans mezzanine", 253_200_000, 85_200_000),
                        today.minusDays(10)));
        director.awaitShown(ACTIONS + "/" + action + "/arbitrations/1");
        return action;
    }

    private void stance(String action, String option, String holder, String stance) {
        director.change(ACTIONS + "/" + action + "/stances", version(action), body(option, holder, stance));
        director.await(
                ACTIONS + "/" + action + "/arbitrations/1",
                found -> !found.path("history").isEmpty());
    }

    private String body(String option, String holder, String stance) {
        return """
                {"option":"%s","holder":{%s},"stance":"%s","words":"Dit en réunion","effectiveOn":"%s"}""".formatted(option, holder, stance, today.minusDays(2));
    }

    /** Stances are events of the action: its version is read from what the command side answers to a stale one. */
    private long version(String action) {
        return director.read(ACTIONS + "/" + action)
                .path("action")
                .path("version")
                .asLong();
    }
}
