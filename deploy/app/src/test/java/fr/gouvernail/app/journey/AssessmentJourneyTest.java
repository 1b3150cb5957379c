package fr.gouvernail.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who backs a project before it is validated (SC-01): through the pages, through HTTP, and as each reader sees it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentJourneyTest {

    private static final byte[] LETTER =
            "%PDF-1.4\nNous tiendrons l’accueil, 1 200 heures par an.\n%%EOF\n".getBytes(UTF_8);

    private SharedGouvernail gouvernail;
    private Api director;
    private Pages pages;
    private Pages resident;
    private LocalDate today;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        director = gouvernail.as("directrice");
        pages = Pages.signedIn(gouvernail.address(), "directrice");
        resident = Pages.signedIn(gouvernail.address(), "habitante");
        today = LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    private AssessedProject project(String reference) {
        return new AssessedProject(director, reference, today);
    }

    private static String group(String name) {
        return "\"group\":\"" + name + "\"";
    }

    private HttpResponse<String> post(String page, String path, Map<String, String> fields) {
        return pages.post(page, path, fields);
    }

    @Test
    void fourteenActorsAreNineFirmThreeConditionalAndTwoOpposed() {
        var project = project("A-9.81");
        for (int stall = 1; stall <= 7; stall++) {
            var backing = project.declare("TRADER", group("Étal n° " + stall), "SUPPORTS");
            project.commit(backing, "LETTER_TO_LEASE", "Louer un étal", 1, "étals loués", "");
            project.check(backing);
        }
        var chamber = project.declare("PUBLIC_BODY", group("Chambre de commerce"), "SUPPORTS");
        project.commit(chamber, "TRAINING", "Former les commerçants", 24, "commerçants formés", "");
        project.check(chamber);
        var association = associationOnThePage(project);
        for (var group : new String[] {"Rue Haute", "Usagers en voiture", "Propriétaires voisins"}) {
            project.declare("RESIDENTS", group(group), "SUPPORTS_IF");
        }
        var opponent = project.declare("RESIDENTS", group("Riverains du parvis"), "SUPPORTS");
        project.commit(opponent, "TIME", "Tenir une permanence", 300, "heures par an", "");
        project.check(opponent);
        pages.post(
                "/soutiens/" + opponent,
                "/soutiens/" + opponent + "/position",
                withVersion(
                        project,
                        opponent,
                        Map.of(
                                "positionActeur",
                                "OPPOSED",
                                "propos",
                                "Le bruit dès cinq heures",
                                "le",
                                today.toString())));
        project.declare("TRADER", group("Forains de la place basse"), "OPPOSED");

        var summary = director.await(
                        "/api/assessment/projects/" + project.id() + "/backings",
                        all -> all.path("summary").path("opposed").asInt() == 2)
                .path("summary");
        assertThat(summary.path("actors").asInt()).isEqualTo(14);
        assertThat(summary.path("firm").asInt()).isEqualTo(9);
        assertThat(summary.path("conditional").asInt()).isEqualTo(3);
        assertThat(summary.path("firmQuantities").toString())
                .as("hours of whoever opposes the project now are not counted on")
                .contains("{\"quantity\":1200,\"unit\":\"heures par an\"}")
                .contains("{\"quantity\":7,\"unit\":\"étals loués\"}")
                .contains("{\"quantity\":24,\"unit\":\"commerçants formés\"}");
        assertThat(pages.text(project.page("/soutiens")))
                .contains("sur 14 acteurs", "1 200 heures par an", "affichés, jamais soustraits", "soutien ferme");
        assertThat(pages.text(project.page("/soutiens?soutien=OPPOSED")))
                .contains("Riverains du parvis", "Forains de la place basse")
                .doesNotContain("Étal n° 1");
        assertThat(pages.text("/soutiens/" + opponent)).contains("opposé", "Tenir une permanence");

        var twice = project.attemptToDeclare("TRADER", group("ÉTAL  n° 1 "), "OPPOSED");
        assertThat(twice.status()).as("%s", twice).isEqualTo(409);
        assertThat(twice.code()).isEqualTo("platform.already-exists");
        handedOverInsideOnly(association);
    }

    /** Declared, committed with a file, and checked by forms. @return the id of the backing */
    private String associationOnThePage(AssessedProject project) {
        var form = project.page("/soutiens/nouveau");
        var fields = Map.of(
                "cle", Api.newKey(),
                "nature", "ASSOCIATION",
                "organisme", AssessedProject.ASSOCIATION,
                "nommable", "oui",
                "positionActeur", "SUPPORTS",
                "propos", "Nous tiendrons l’accueil",
                "dit", today.toString());
        var declared = post(form, form, fields);
        assertThat(declared.statusCode()).as(Pages.text(declared)).isEqualTo(200);
        var at = declared.uri().getPath();
        var id = at.substring(at.lastIndexOf('/') + 1);
        director.awaitShown(AssessedProject.BACKINGS + "/" + id);
        var committed = pages.upload(
                at,
                at + "/engagements",
                withVersion(
                        project,
                        id,
                        Map.of(
                                "engagement", "TIME",
                                "objet", "Tenir l’accueil",
                                "quantite", "1 200",
                                "unite", "heures par an",
                                "preuve", "Engagement de l’association",
                                "le", today.toString())),
                "fichier",
                LETTER);
        assertThat(Pages.text(committed)).contains("écrit à vérifier", "Engagement de l’association");
        var checked = post(
                at,
                at + "/engagements/1/verifier",
                withVersion(project, id, Map.of("constat", "Lettre lue", "le", today.toString())));
        assertThat(Pages.text(checked)).contains("soutien ferme", "vérifié le");

        var again = Pages.text(post(form, form, fields(fields, "propos", "Une seconde fois, avec ce qui a été tapé")));
        assertThat(again).contains("déjà inscrit", "Une seconde fois, avec ce qui a été tapé");
        return id;
    }

    private void handedOverInsideOnly(String backing) {
        var event = director.read(AssessedProject.BACKINGS + "/" + backing)
                .path("commitments")
                .path(0)
                .path("signedEvent")
                .asLong();
        assertThat(pages.text("/journal/" + event))
                .contains("Engagement d’un acteur", "Soutien : Association Les Halles Solidaires · A-9.81")
                .contains("heures par an", "Engagement de l’association");
        var path = "/soutiens/" + backing + "/documents/" + event;
        assertThat(pages.get("/soutiens/" + backing).body()).contains(path);
        var file = pages.get(path);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body().getBytes(UTF_8)).isEqualTo(LETTER);
        assertThat(resident.get(path).statusCode()).isEqualTo(403);
        assertThat(resident.text("/soutiens/" + backing)).contains("Les Halles Solidaires", "Engagement de");
        assertThat(resident.get("/soutiens/" + backing).body()).doesNotContain(path);
    }

    private static Map<String, String> fields(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        all.put("cle", Api.newKey());
        return all;
    }

    private static Map<String, String> withVersion(
            AssessedProject project, String backing, Map<String, String> fields) {
        return fields(
                fields, "version", project.backing(backing).path("version").asString());
    }

    @Test
    void aBackingPastItsDateBindsNobody() {
        var project = project("A-9.82");
        var backing = project.declare("COMPANY", group("La brasserie"), "SUPPORTS");
        var until = today.minusDays(10);
        project.commit(backing, "TIME", "Tenir la buvette", 100, "heures", "\"validUntil\":\"" + until + "\",");
        assertThat(project.backing(backing).path("standing").asString()).isEqualTo("IN_WORDS");
        var late = project.attemptOn(
                backing, "checks", "{\"number\":1,\"note\":\"Lue\",\"effectiveOn\":\"" + today + "\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("assessment.backing.past-its-date");
        assertThat(project.backings().path("summary").path("expired").asInt()).isEqualTo(1);

        var page = "/soutiens/" + backing;
        assertThat(pages.text(page)).contains("périmé").doesNotContain("Vérifier l’écrit");
        var refused = post(
                page,
                page + "/engagements/1/verifier",
                withVersion(project, backing, Map.of("constat", "Je l’ai relue hier", "le", today.toString())));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Pages.text(refused)).contains("il n’engage plus", "Demandez-en un nouveau");
    }

    @Test
    void aStaleVersionLosesNothingThatWasTyped() {
        var project = project("A-9.83");
        var backing = project.declare("COMPANY", group("Le cinéma"), "SUPPORTS");
        project.commit(backing, "TIME", "Prêter la salle", 10, "soirées", "");
        var stale = project.attempt(
                AssessedProject.BACKINGS + "/" + backing + "/positions",
                0,
                "{\"position\":\"OPPOSED\",\"reason\":\"Le bruit\",\"effectiveOn\":\"" + today + "\"}");
        assertThat(stale.status()).as("%s", stale).isIn(409, 412);

        var page = "/soutiens/" + backing;
        var typed = Map.of(
                "cle", Api.newKey(),
                "version", "0",
                "positionActeur", "NEUTRAL",
                "propos", "Le cinéma attend le nouveau calendrier",
                "le", today.toString());
        var refused = post(page, page + "/position", typed);
        assertThat(refused.statusCode()).isIn(409, 412);
        assertThat(Pages.text(refused)).contains("Le cinéma attend le nouveau calendrier");
        assertThat(refused.body()).containsPattern("<option value=\"NEUTRAL\"[^>]* selected");
        assertThat(project.backing(backing).path("position").asString()).isEqualTo("SUPPORTS");
    }
}
