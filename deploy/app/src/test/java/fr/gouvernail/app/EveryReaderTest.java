package fr.gouvernail.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration as its different readers walk it: no link that leads nowhere, no more than their role needs, no answer made for programs. */
class EveryReaderTest {

    private static final String PASSWORD = "demonstration";
    private static final Pattern LINK = Pattern.compile("<a[^>]*href=\"(/[^\"#]*)");
    private static final Pattern HELD = Pattern.compile("href=\"(/au/\\d+/tableau-de-bord)\"");
    private static final Pattern STYLE = Pattern.compile("href=\"(/css/gouvernail-[0-9a-f]{32}\\.css)\"");
    private static final Pattern ASSET = Pattern.compile("(?:<link|<script)[^>]*(?:href|src)=\"(/[^\"]*)\"");
    private static final Pattern BODY = Pattern.compile("href=\"(/instances/body-[0-9a-f-]+)\"");
    private static final Pattern PERSON = Pattern.compile("(person-[0-9a-f-]{36})");
    private static final Pattern ID = Pattern.compile("\"(?:body|sitting|decision)\":\"([a-z]+-[0-9a-f-]{36})\"");
    private static final Pattern ELECTED =
            Pattern.compile("\"person\":\"(person-[0-9a-f-]{36})\",\"quality\":\"ELECTED\"");
    private static final Pattern FACT = Pattern.compile("href=\"(/journal/\\d+)\"");

    @TempDir
    private static Path folder;

    private static @Nullable RunningGouvernail running;

    @BeforeAll
    static void start() throws Exception {
        running = RunningGouvernail.start(folder.resolve("home"), "--spring.profiles.active=demonstration");
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> new SignedInBrowser(address(), "directrice", PASSWORD)
                                .api("/api/my-page")
                                .statusCode()
                        == 200);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (running != null) {
            running.close();
        }
    }

    private static String address() {
        return Objects.requireNonNull(running).address();
    }

    private static SignedInBrowser signedIn(String name) throws Exception {
        return new SignedInBrowser(address(), name, PASSWORD).signIn(name, PASSWORD);
    }

    private static List<String> all(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"habitante", "association", "region"})
    void everyLinkThatIsShownOutsideTheAdministrationsOpens(String name) throws Exception {
        var browser = signedIn(name);
        var seen = new TreeSet<String>();
        var open = new ArrayDeque<>(List.of("/"));
        while (!open.isEmpty() && seen.size() < 400) {
            var path = open.removeFirst();
            if (!path.startsWith("/au/") && !path.contains("langue=") && seen.add(path)) {
                var page = browser.page(path);
                assertThat(page.statusCode()).as(path).isIn(200, 302);
                open.addAll(all(LINK, page.body()));
            }
        }
        assertThat(seen).anyMatch(path -> path.startsWith("/pourquoi/"));
        assertThat(seen).noneMatch(path -> path.startsWith("/journal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"habitante", "association", "region"})
    void programsAreGivenNoPersonOutsideTheAdministrationsButElectedMembers(String name) throws Exception {
        var elected = new TreeSet<String>();
        for (var body : found(ID, "body-", answer("auditrice", "/api/governance/bodies"))) {
            elected.addAll(all(ELECTED, answer("auditrice", "/api/governance/bodies/" + body)));
        }
        var known = personsIn(walk("directrice"));
        var outside = walk(name);

        assertThat(elected).isNotEmpty();
        assertThat(known).as("the walk meets officials").anyMatch(person -> !elected.contains(person));
        outside.forEach((path, json) ->
                assertThat(all(PERSON, json)).as(path).allMatch(elected::contains, "is an elected member"));
        if (name.equals("region")) {
            assertThat(outside.values()).noneMatch(json -> json.contains("DEL-01"));
        }
    }

    /** What the API answers on bodies, sittings, delegations and decisions, by path. */
    private static Map<String, String> walk(String name) throws Exception {
        var answers = new TreeMap<String, String>();
        for (var list : List.of("bodies", "sittings", "delegations", "decisions", "body-links", "decision-waits")) {
            answers.put(list, answer(name, "/api/governance/" + list));
        }
        for (var kind : List.of("body", "sitting", "decision")) {
            var list = kind.equals("body") ? "bodies" : kind + "s";
            for (var id : found(ID, kind + "-", Objects.requireNonNull(answers.get(list)))) {
                var path = "/api/governance/" + list + "/" + id;
                answers.put(path, answer(name, path));
                if (kind.equals("body")) {
                    answers.put(path + "/delegations", answer(name, path + "/delegations"));
                    answers.put(path + "/substitutes", answer(name, path + "/substitutes"));
                }
            }
        }
        return answers;
    }

    private static TreeSet<String> personsIn(Map<String, String> answers) {
        var persons = new TreeSet<String>();
        answers.values().forEach(json -> persons.addAll(all(PERSON, json)));
        return persons;
    }

    private static List<String> found(Pattern pattern, String kind, String json) {
        return all(pattern, json).stream().filter(id -> id.startsWith(kind)).toList();
    }

    private static String answer(String name, String path) throws Exception {
        var answer = new SignedInBrowser(address(), name, PASSWORD).api(path);
        assertThat(answer.statusCode()).as("%s: %s", name, path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void aSittingIsReadAgainWithWhatItDecided() throws Exception {
        var director = signedIn("directrice");
        var held = all(HELD, director.page("/relire").body());
        assertThat(held).hasSize(6);

        var pages = new ArrayList<String>();
        for (var path : held) {
            pages.add(director.page(path).body());
        }
        assertThat(pages)
                .satisfiesOnlyOnce(page -> assertThat(page).contains("séance du 8 octobre 2026", "D-19"))
                .satisfiesOnlyOnce(page -> assertThat(page).contains("séance du 19 mars 2026", "DEL-01"))
                .satisfiesOnlyOnce(page -> assertThat(page).contains("séance du 26 février 2026", "DEL-01"))
                .filteredOn(page -> page.contains("Conseil de l’agglomération du Valmorétois, séance du"))
                .hasSize(2);
        assertThat(pages.getLast())
                .contains("séance du 12 février 2026", "D-04", "D-05", "D-06", "Appliquée")
                .doesNotContain("projet attend un arbitrage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/administration/rien", "/rien", "/projets/project-zz", "/journal/abc", "/journal/99999", "/role"
            })
    void aBrowserIsAnsweredWithAPageWhateverGoesWrong(String path) throws Exception {
        var answer = signedIn("administrateur").page(path);

        assertThat(answer.statusCode()).isIn(404, 405);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).startsWith("<!doctype html>").contains("<h1>", "Revenir à ma page");
    }

    @Test
    void anAssetIsNamedByItsContentAndKeptForAYear() throws Exception {
        var browser = signedIn("directrice");
        var style = all(STYLE, browser.page("/projets").body());

        assertThat(style).hasSize(1);
        assertThat(browser.page(style.getFirst())
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("max-age=31536000");
    }

    @Test
    void whateverTheSignInPageLoadsIsOpenToStrangers() throws Exception {
        var stranger = new SignedInBrowser(address(), "personne", PASSWORD);
        var assets = all(ASSET, stranger.page("/connexion").body());

        // One that is refused would be remembered, and shown instead of the first page after the sign-in.
        assertThat(assets).hasSizeGreaterThan(4);
        for (var asset : assets) {
            assertThat(stranger.page(asset).statusCode()).as(asset).isEqualTo(200);
        }
    }

    @Test
    void aResidentReadsInWhatQualityMembersSitAndTheNamesOfThoseElected() throws Exception {
        var resident = signedIn("habitante");
        var body = all(BODY, resident.page("/instances").body()).getFirst();

        assertThat(resident.page(body).body())
                .contains("La maire", "Membre du conseil")
                .doesNotContain("sous-préfète");
        assertThat(signedIn("directrice").page(body).body())
                .contains("sous-préfète")
                .doesNotContain("Membre du conseil");
    }

    @Test
    void anEventIsReadWithTheNamesOfWhatItIsAbout() throws Exception {
        var auditor = signedIn("auditrice");
        var last = all(
                        FACT,
                        auditor.page("/journal?type=governance.decision.adopted")
                                .body())
                .getFirst();

        assertThat(auditor.page(last).body())
                .contains("D-19 · Essayer les samedis sans voiture rue Haute", "séance du 8 octobre 2026")
                .containsPattern("<small class=\"preuve\">sitting-");
    }

    @Test
    void aRoleThatWasGivenNamesWhoHoldsItToThoseWhoReadTheTrail() throws Exception {
        var auditor = signedIn("auditrice");
        var list = auditor.page("/journal?type=territory.access.role-granted").body();

        assertThat(list).contains("La maire · Maire de Valmoret");
        assertThat(auditor.page(all(FACT, list).getLast()).body())
                .containsPattern("<p class=\"p\">L[^<]+ · [^<]+</p>")
                .doesNotContain("champ.");
        assertThat(signedIn("habitante").page("/journal").statusCode()).isEqualTo(403);
    }

    @Test
    void aPlanThatWasWrittenForAnotherCostIsToBeRevised() throws Exception {
        var director = signedIn("directrice");

        assertThat(director.page("/tableau-de-bord").body())
                .contains("30,0", "plan à réviser", "serait de 38,05\u202f% au coût prévu de 2\u202f712\u202f000");
    }
}
