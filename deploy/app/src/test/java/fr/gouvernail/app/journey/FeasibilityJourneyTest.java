package fr.gouvernail.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is examined and foreseen of a project before it is validated (SC-01): through the pages and through HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeasibilityJourneyTest {

    private static final byte[] SURVEY = "%PDF-1.4\nLa poutre est saine.\n%%EOF\n".getBytes(UTF_8);
    private static final Pattern NEW_EFFECT = Pattern.compile("name=\"effetAttendu\" value=\"([^\"]+)\"");

    private SharedGouvernail gouvernail;
    private Api director;
    private Pages pages;
    private LocalDate today;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        director = gouvernail.as("directrice");
        pages = Pages.signedIn(gouvernail.address(), "directrice");
        today = LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    private AssessedProject project(String reference) {
        return new AssessedProject(director, reference, today);
    }

    private HttpResponse<String> post(String page, String path, Map<String, String> fields) {
        return pages.post(page, path, fields);
    }

    private static Map<String, String> fields(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        all.put("cle", Api.newKey());
        return all;
    }

    @Test
    void twoReservesHaveAnOwnerAndADateAndTheStudyIsNotMandatory() {
        var project = project("A-9.84");
        project.openFeasibility();
        var somebody = project.somebody();
        var reserve = ",\"reserve\":{\"what\":\"%s\",\"owner\":\"%s\",\"dueOn\":\"%s\"}";
        project.rate(
                "CALENDAR",
                "RESERVE",
                reserve.formatted("Écrire le plan de stationnement", somebody, today.plusDays(30)));
        var page = project.page("/faisabilite/technical");
        var byForm = Map.of(
                "cle",
                Api.newKey(),
                "version",
                project.sheet().path("version").asString(),
                "avis",
                "RESERVE",
                "constat",
                "Une poutre n’a pas été sondée",
                "reserve",
                "Faire l’étude de structure",
                "porteurReserve",
                somebody,
                "echeanceReserve",
                today.plusDays(60).toString(),
                "le",
                today.toString());
        assertThat(Pages.text(post(page, page + "/noter", byForm))).contains("Faire l’étude de structure");
        director.await(
                "/api/assessment/projects/" + project.id() + "/feasibility",
                sheet -> sheet.path("said").size() == 2);
        for (var item : new String[] {"CALENDAR", "TECHNICAL"}) {
            assertThat(project.item(item).path("rating").asString()).isEqualTo("RESERVE");
            assertThat(project.item(item).path("reserve").path("owner").asString())
                    .isEqualTo(somebody);
        }
        assertThat(pages.text(project.page("/faisabilite"))).contains("2 sur 15", "plan de stationnement");

        var study = project.page("/faisabilite");
        var settled = post(
                study,
                study + "/etude",
                Map.of(
                        "cle", Api.newKey(),
                        "version", project.sheet().path("version").asString(),
                        "population", "22 400",
                        "recettes", "34 000 000",
                        "depense", "2 400 000",
                        "etude", "LIGHT",
                        "preuve", "Note de fonctionnement",
                        "lien", "https://valmoret.example/note",
                        "le", today.toString()));
        assertThat(Pages.text(settled)).contains("non obligatoire", "étude légère", "25 500 000", "75 %", "L1611-9");
        var known = director.await(
                        "/api/assessment/projects/" + project.id() + "/feasibility",
                        sheet -> sheet.path("feasibility").path("study").isObject())
                .path("feasibility")
                .path("study");
        assertThat(known.path("threshold").asLong()).isEqualTo(2_550_000_000L);
        assertThat(known.path("mandatory").asBoolean()).isFalse();
    }

    @Test
    void aReserveWithoutAnOwnerAndAnUnblockingWithoutEvidenceAreRefused() {
        var project = project("A-9.85");
        project.openFeasibility();
        var alone = project.attemptToRate("TECHNICAL", "RESERVE", "");
        assertThat(alone.status()).isEqualTo(400);
        assertThat(alone.code()).isEqualTo("assessment.feasibility.reserve-missing");
        var page = project.page("/faisabilite/technical");
        var nobody = Map.of(
                "cle", Api.newKey(),
                "version", project.sheet().path("version").asString(),
                "avis", "RESERVE",
                "constat", "Une poutre est fissurée",
                "reserve", "Sonder la charpente",
                "echeanceReserve", today.plusDays(60).toString(),
                "le", today.toString());
        var refused = post(page, page + "/noter", nobody);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Pages.text(refused))
                .contains("Porteur de la réserve", "Sonder la charpente", "Une poutre est fissurée");
        assertThat(project.item("TECHNICAL").path("rating").asString("")).isEmpty();

        project.rate("TECHNICAL", "BLOCKING", "");
        var waved = project.attemptToRate("TECHNICAL", "OK", "");
        assertThat(waved.status()).isEqualTo(409);
        assertThat(waved.code()).isEqualTo("assessment.feasibility.unblocked-without-evidence");
        var onThePage = Map.of(
                "cle", Api.newKey(),
                "version", project.sheet().path("version").asString(),
                "avis", "OK",
                "constat", "On fera attention",
                "le", today.toString());
        var wavedToo = post(page, page + "/noter", onThePage);
        assertThat(wavedToo.statusCode()).isEqualTo(409);
        assertThat(Pages.text(wavedToo)).contains("joignez la pièce qui le permet", "On fera attention");
        var opened = pages.upload(page, page + "/noter", fields(onThePage, "preuve", "Sondage"), "fichier", SURVEY);
        assertThat(Pages.text(opened)).contains("Sondage", "sans réserve");
    }

    @Test
    void fourEffectsAreForeseenAndNoneOutOfScale() {
        var project = project("A-9.86");
        for (int effect = 1; effect <= 3; effect++) {
            assertThat(foresee(project, effect).status()).isEqualTo(201);
        }
        var out = foresee(project, 4);
        assertThat(out.status()).isEqualTo(400);
        assertThat(out.code()).isEqualTo("assessment.effect.scale");
        var form = project.page("/effets/nouveau");
        var hidden = NEW_EFFECT.matcher(pages.get(form).body());
        assertThat(hidden.find()).isTrue();
        var typed = Map.of(
                "cle", Api.newKey(),
                "effetAttendu", hidden.group(1),
                "domaine", "TRADE",
                "voulu", "non",
                "description", "La rue basse perd du passage",
                "intensite", "5",
                "confiance", "MEDIUM",
                "horizon", today.plusYears(3).toString(),
                "le", today.toString());
        var refused = post(form, form, typed);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Pages.text(refused)).contains("de 1 à 3", "La rue basse perd du passage");
        assertThat(Pages.text(post(form, form, fields(typed, "intensite", "2"))))
                .contains("La rue basse perd du passage", "non voulu", "Rien encore");
        director.await(
                "/api/assessment/projects/" + project.id() + "/effects",
                all -> all.path("effects").size() == 4);
        assertThat(pages.text(project.page("/effets"))).contains("non voulu", "Justesse des prévisions");
        assertThat(Pages.signedIn(gouvernail.address(), "habitante").text(project.page("/effets")))
                .contains("La rue basse perd du passage")
                .doesNotContain("Justesse des prévisions");
    }

    private Api.Answer foresee(AssessedProject project, int intensity) {
        return director.post(
                "/api/assessment/effects",
                """
                {"project":"%s","domain":"TRADE","wanted":true,"what":"Plus de passage","intensity":%d,"confidence":"HIGH",
                "horizon":"%s","effectiveOn":"%s"}""".formatted(project.id(), intensity, today.plusYears(3), today),
                "Idempotency-Key",
                Api.newKey());
    }
}
