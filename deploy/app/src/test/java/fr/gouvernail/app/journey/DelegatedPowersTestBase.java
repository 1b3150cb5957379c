package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** An installation of its own, where the director holds a delegation of every power, up to 200 000 €. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class DelegatedPowersTestBase {

    static final String DAY = "2026-06-01";
    static final String DELEGATIONS = "/api/governance/delegations?le=" + DAY;

    private static final List<String> POWERS = List.of(
            "LAUNCH_PROJECT",
            "AUTHORISE_BUDGET",
            "REFRAME_BUDGET",
            "ADOPT_FUNDING_PLAN",
            "REFRAME_PROJECT",
            "SUSPEND_PROJECT",
            "RESUME_PROJECT",
            "COMPLETE_PROJECT",
            "ABANDON_PROJECT");

    final Map<String, String> granted = new HashMap<>();

    SharedGouvernail gouvernail;
    Api director;
    Pages pages;
    Requests requests;
    String state;
    private int projects;

    /** One of its own: it gives powers that other tests count on nobody having. */
    @BeforeAll
    void grantEveryPower() {
        gouvernail = SharedGouvernail.start();
        director = gouvernail.as("directrice");
        pages = Pages.signedIn(gouvernail.address(), "directrice");
        var valmoret = new Valmoret(director);
        var committee = new Committee(gouvernail.as("maire"));
        requests = new Requests(
                valmoret.programme(), valmoret.project("A-3.01").path("owner").asString(), committee.body());
        state = valmoret.hallPlan().path("lines").path(0).path("funder").asString();
        var holder = director.read(DELEGATIONS)
                .path("delegations")
                .path(0)
                .path("holder")
                .asString();
        int day = 10;
        for (var power : POWERS) {
            day++;
            var decided = committee.decide("2026-05-" + day, "2026-04-" + day, "DEL-" + day, "Déléguer", """
                    {"kind":"grant-delegation","body":"%s","holder":"%s","power":"%s","ceiling":20000000}""".formatted(
                            committee.body(), holder, power));
            committee.awaitEnactment(decided.decision(), "DONE");
            var rows = director.await(
                    DELEGATIONS,
                    table -> Committee.list(table.path("delegations")).stream()
                            .anyMatch(row -> row.path("power").asString().equals(power)));
            granted.put(
                    power,
                    Committee.list(rows.path("delegations")).stream()
                            .filter(row -> row.path("power").asString().equals(power))
                            .findFirst()
                            .orElseThrow()
                            .path("delegation")
                            .asString());
        }
    }

    @AfterAll
    void stop() {
        gouvernail.close();
    }

    /** Under a reference of its own: a programme gives each to one project. */
    String framedProject(long costHt) {
        projects++;
        var proposal = requests.project("Essai").replace("A-9.99", "A-9.%02d".formatted(projects));
        var project = director.create("/api/portfolio/projects", proposal)
                .path("target")
                .asString();
        director.awaitShown("/api/portfolio/projects/" + project);
        framed(project, costHt);
        return project;
    }

    void framed(String project, long costHt) {
        var version = version(project);
        var receipt = director.change(
                "/api/portfolio/projects/" + project + "/framings", version, """
                {"frame":{"objectives":"Relier","perimeter":"La place","startsOn":"2026-10-01","endsOn":"2028-03-31","costHt":%d},"effectiveOn":"%s"}""".formatted(costHt, DAY));
        director.await(
                "/api/portfolio/projects/" + project,
                sheet -> sheet.path("project").path("version").asLong()
                        >= receipt.path("version").asLong());
    }

    long version(String project) {
        return director.read("/api/portfolio/projects/" + project)
                .path("project")
                .path("version")
                .asLong();
    }

    Api.Answer send(String path, long version, String power, String body) {
        return director.post(
                path,
                body,
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                "\"" + version + "\"",
                "X-Decision",
                granted.get(power));
    }

    /** Decides by the form of {@code /par-delegation}, which the page of the subject leads to. */
    HttpResponse<String> decide(String from, String kind, String power, String subject, Map<String, String> more) {
        var form = "/par-delegation?resolution=" + kind + "&sujet=" + subject;
        // The page is put together from several views, and what was sent through the API is not awaited in all of them.
        Awaitility.await(from + " leads to the form")
                .untilAsserted(() -> assertThat(pages.get(from).body()).contains(form.replace("&", "&amp;")));
        var page = pages.get(form);
        assertThat(page.statusCode()).isEqualTo(200);
        var version = Pattern.compile("name=\"version\"[^>]*value=\"(\\d+)\"").matcher(page.body());
        var fields = new HashMap<>(more);
        fields.put("resolution", kind);
        fields.put("sujet", subject);
        fields.put("delegation", granted.get(power));
        fields.put("version", version.find() ? version.group(1) : "");
        fields.put("effectiveOn", DAY);
        return pages.post(form, "/par-delegation", fields);
    }

    static void isDone(HttpResponse<String> answer, String path) {
        assertThat(answer.statusCode()).as(Pages.text(answer)).isEqualTo(200);
        assertThat(answer.uri().getPath()).startsWith(path);
    }

    /** @param act what the register calls it */
    void isInTheRegister(String act) {
        Awaitility.await(act)
                .untilAsserted(() -> assertThat(pages.text("/delegations")).contains(act + " La directrice"));
    }

    String plan(long costHt) {
        return plan(framedProject(costHt), costHt);
    }

    String plan(String project, long costHt) {
        var plan = director.create("/api/funding/plans", """
                        {"project":"%s","content":{"costHt":%d,"costTtc":%d,"fctvaBaseTtc":0,"resources":[
                        {"key":"etat","funder":"%s","scheme":"DSIL","amountHt":%d,"state":"ASKED"},
                        {"key":"ville","funder":"%s","scheme":"OWN","amountHt":%d,"state":"VOTED"}]},"effectiveOn":"%s"}""".formatted(
                        project, costHt, costHt * 6 / 5, state, costHt / 2, requests.owner(), costHt - costHt / 2, DAY))
                .path("target")
                .asString();
        director.awaitShown("/api/funding/plans/" + plan);
        return plan;
    }

    static boolean hasProject(JsonNode budgets, String project) {
        return Committee.list(budgets).stream()
                .anyMatch(row -> row.path("project").path("project").asString().equals(project));
    }

    static String ofProject(JsonNode budgets, String project) {
        return Committee.list(budgets).stream()
                .filter(row -> row.path("project").path("project").asString().equals(project))
                .findFirst()
                .orElseThrow()
                .path("budget")
                .asString();
    }
}
