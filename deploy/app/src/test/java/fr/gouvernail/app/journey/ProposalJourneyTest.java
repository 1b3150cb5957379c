package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A project is proposed under a reference of its own, for the programme that is meant and no other, by page and through the API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ProposalJourneyTest {

    private static final Pattern PROPOSED = Pattern.compile("name=\"projet\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern OWNER = Pattern.compile("<option value=\"(organisation-[^\"]+)\"");

    private SharedGouvernail gouvernail;
    private Api director;
    private Pages pages;
    private Valmoret valmoret;
    private String second;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.start();
        director = gouvernail.as("directrice");
        pages = Pages.signedIn(gouvernail.address(), "directrice");
        valmoret = new Valmoret(director);
    }

    @AfterAll
    void stop() {
        gouvernail.close();
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    private String proposal(String programme, String reference, String day) {
        var owner = found(OWNER, pages.get("/projets/nouveau").body());
        return """
                {"project":"project-%s","programme":"%s","reference":"%s","name":"Îlot","summary":"Rouvrir","axes":[2],"owner":"%s",
                 "effectiveOn":"%s"}""".formatted(UUID.randomUUID(), programme, reference, owner, day);
    }

    @Test
    @Order(1)
    void aReferenceThatAProjectOfTheProgrammeHasIsRefusedAndNothingTypedIsLost() {
        var programme = valmoret.programme();
        var answer = director.post(
                "/api/portfolio/projects",
                proposal(programme, "a-2.03", "2026-03-02"),
                "Idempotency-Key",
                Api.newKey());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("portfolio.project.reference-taken");
        var form = pages.get("/projets/nouveau").body();
        var again = pages.post(
                "/projets/nouveau",
                "/projets/nouveau",
                Map.of(
                        "projet",
                        found(PROPOSED, form),
                        "programme",
                        programme,
                        "reference",
                        Valmoret.HALL,
                        "nom",
                        "Halle de la gare",
                        "resume",
                        "Une seconde halle",
                        "axes",
                        "2",
                        "porteur",
                        found(OWNER, form),
                        "effet",
                        "2026-03-02",
                        "cle",
                        Api.newKey()));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Halle de la gare", "Une seconde halle");
        assertThat(Pages.text(again)).contains("La référence « A-2.03 » est déjà celle d’un projet du programme");
    }

    @Test
    @Order(2)
    void aProposalOfADayToComeIsRefused() {
        var answer = director.post(
                "/api/portfolio/projects",
                proposal(valmoret.programme(), "A-9.99", "2199-01-01"),
                "Idempotency-Key",
                Api.newKey());
        assertThat(answer.code()).isEqualTo("portfolio.in-the-future");
    }

    @Test
    @Order(3)
    void withTwoProgrammesTheOneThatIsMeantIsNamedAndChosen() {
        var territory = director.read("/api/portfolio/programmes")
                .path(0)
                .path("territory")
                .asString();
        second = "programme-" + UUID.randomUUID();
        gouvernail.as("directrice").create("/api/portfolio/programmes", """
                {"programme":"%s","territory":"%s","kind":"PORTFOLIO","name":"Écoles de Valmoret","from":"2026-01-01",
                 "until":"2030-12-31","axes":[{"number":2,"title":"Cours et préaux"}]}""".formatted(second, territory));
        director.awaitShown("/api/portfolio/programmes/" + second);
        assertThat(pages.get("/programmes/" + second).body()).contains("/projets/nouveau?programme=" + second);
        assertThat(pages.text("/projets/nouveau?programme=" + second))
                .contains("pour Écoles de Valmoret", "2. Cours et préaux", "Pour un autre programme")
                .doesNotContain("Un développement économique");
    }

    @Test
    @Order(4)
    void theSameReferenceIsFreeInAnotherProgramme() {
        director.create("/api/portfolio/projects", proposal(second, Valmoret.HALL, "2026-03-02"));
        director.await(
                "/api/portfolio/programmes/" + second,
                dashboard -> dashboard.path("projects").toString().contains("\"A-2.03\""));
    }
}
