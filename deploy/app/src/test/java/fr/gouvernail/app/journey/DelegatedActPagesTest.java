package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The holder of a delegation decides alone from the page of what is to be decided; the refusal of the command side is shown there. */
@TestInstance(Lifecycle.PER_CLASS)
class DelegatedActPagesTest {

    private static final String ARBITRATE = "/par-delegation?resolution=arbitrate-action&sujet=";

    private static final String GRANTED = "/api/governance/delegations?le=2026-06-01";

    private SharedGouvernail gouvernail;
    private Api director;
    private Pages pages;
    private String hall;
    private String shops;

    /** One of its own: it settles an arbitration that others leave open. The delegation of the demonstration ends, this one does not. */
    @BeforeAll
    void delegateToTheDirector() {
        gouvernail = SharedGouvernail.start();
        director = gouvernail.as("directrice");
        pages = Pages.signedIn(gouvernail.address(), "directrice");
        var valmoret = new Valmoret(director);
        hall = valmoret.hallAction().path("action").asString();
        shops = director.read("/api/portfolio/projects/" + valmoret.projectId("A-2.05"))
                .path("actions")
                .path(0)
                .path("action")
                .asString();
        var granted = director.read(GRANTED).path("delegations").path(0);
        var body = "/api/governance/bodies/" + granted.path("body").asString();
        director.change(body + "/delegation-withdrawals", version(body), """
                {"delegation":"%s","reason":"Plafond relevé","effectiveOn":"2026-03-05"}""".formatted(
                        granted.path("delegation").asString()));
        director.await(GRANTED, scheme -> scheme.path("delegations").isEmpty());
        new Committee(gouvernail.as("maire"))
                .decide("2026-03-12", "2026-03-02", "D-60", "Relever le plafond", """
                {"kind":"grant-delegation","body":"%s","holder":"%s","power":"ARBITRATE_ACTION","ceiling":25000000,"from":"2026-03-12"}""".formatted(
                        granted.path("body").asString(), granted.path("holder").asString()));
        director.await(GRANTED, scheme -> scheme.path("delegations").size() == 1);
    }

    private long version(String body) {
        return director.read(body).path("body").path("version").asLong();
    }

    @AfterAll
    void stop() {
        gouvernail.close();
    }

    @Test
    void whatTheDelegationDoesNotCoverIsRefusedOnTheFormWithTheFigures() {
        assertThat(pages.get("/actions/" + hall).body()).contains(ARBITRATE.replace("&", "&amp;") + hall);
        assertThat(pages.text(ARBITRATE + hall)).contains("Sous quelle délégation", "jusqu’à 250 000 € HT", "D-60");

        var answer = decide(hall, "A");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Pages.text(answer)).contains("2 712 000", "250 000", "2 462 000", "Rien n’a été inscrit");
        assertThat(answer.body()).contains("Tenir les délais");
    }

    @Test
    void whatItCoversIsDecidedAtOnceAndStandsInTheRegister() {
        var before = director.read("/api/portfolio/actions/" + shops);
        director.change(
                "/api/portfolio/actions/" + shops + "/arbitration-requests",
                before.path("action").path("version").asLong(),
                """
                {"question":"Deux vitrines ou trois ?","forecastHt":18400000,"effectiveOn":"2026-06-01","options":[
                {"key":"A","title":"Deux","totalHt":19000000,"subsidies":9000000,"ownShare":10000000,"endsOn":"2026-12-15","scope":"s","consequences":"c"},
                {"key":"B","title":"Trois","totalHt":24000000,"subsidies":9000000,"ownShare":15000000,"endsOn":"2026-12-15","scope":"s","consequences":"c"}]}""");
        director.await(
                "/api/portfolio/actions/" + shops,
                sheet -> !sheet.path("action").path("openArbitration").isNull());

        var answer = decide(shops, "B");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getPath()).isEqualTo("/actions/" + shops);
        var settled = director.await(
                "/api/portfolio/actions/" + shops,
                sheet -> sheet.path("action").path("forecastHt").asLong() == 24_000_000);
        assertThat(list(settled.path("arbitrations")))
                .anySatisfy(one -> assertThat(
                                one.path("settlement").path("authority").asString())
                        .isEqualTo(delegation()));
        assertThat(pages.text("/delegations")).contains("240 000 € HT");
    }

    @Test
    void whoHoldsNoDelegationIsNotOfferedItAndIsToldSo() {
        var mayor = Pages.signedIn(gouvernail.address(), "maire");
        assertThat(mayor.get("/actions/" + hall).body()).doesNotContain("/par-delegation");
        assertThat(mayor.text(ARBITRATE + hall)).contains("Vous n’avez pas délégation pour cela aujourd’hui");
        assertThat(pages.get("/par-delegation?resolution=take-note&sujet=" + hall)
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> decide(String action, String option) {
        var version = director.read("/api/portfolio/actions/" + action)
                .path("action")
                .path("version")
                .asString();
        return pages.post(
                ARBITRATE + action,
                "/par-delegation",
                Map.of(
                        "resolution",
                        "arbitrate-action",
                        "sujet",
                        action,
                        "version",
                        version,
                        "delegation",
                        delegation(),
                        "option",
                        option,
                        "motif",
                        "Tenir les délais",
                        "effectiveOn",
                        "2026-06-01"));
    }

    private String delegation() {
        return director.read(GRANTED)
                .path("delegations")
                .path(0)
                .path("delegation")
                .asString();
    }
}
