package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form of the governance pages that cannot be read says where, keeps what was typed, and sends nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GovernanceFormsTest {

    private static final String KEPT = "Bâtiment provisoire";

    private SharedGouvernail gouvernail;
    private Pages director;
    private String body;
    private String decision;

    /** @param label what is wrong, as the page says it first */
    private record Incomplete(String from, String path, Map<String, String> typed, String label) {

        @Override
        public String toString() {
            return path + " " + typed.keySet();
        }
    }

    @BeforeAll
    void signIn() {
        gouvernail = SharedGouvernail.shared();
        director = Pages.signedIn(gouvernail.address(), "directrice");
        body = new Committee(gouvernail.as("maire")).body();
        decision = gouvernail
                .as("maire")
                .read("/api/governance/decisions")
                .path(0)
                .path("decision")
                .asString();
    }

    Stream<Incomplete> incomplete() {
        return Stream.of(
                new Incomplete(
                        "/instances/nouvelle", "/instances/nouvelle", Map.of("effectiveOn", KEPT), "date est attendue"),
                new Incomplete(
                        "/instances/nouvelle",
                        "/instances/nouvelle",
                        Map.of("name", KEPT, "noticeDays", "cinq"),
                        "Un nombre entier est attendu"),
                new Incomplete(
                        "/instances/" + body,
                        "/instances/" + body + "/membres",
                        Map.of("from", KEPT),
                        "À choisir dans la liste"),
                new Incomplete(
                        "/instances/" + body,
                        "/instances/" + body + "/membres/fin",
                        Map.of("reason", KEPT),
                        "Date à donner"),
                new Incomplete("/seances/nouvelle", "/seances/nouvelle", Map.of("place", KEPT), "Date à donner"),
                new Incomplete(
                        "/decisions/nouvelle",
                        "/decisions/nouvelle",
                        Map.of("resolution", "take-note", "title", KEPT),
                        "À remplir"),
                new Incomplete(
                        "/decisions/nouvelle",
                        "/decisions/nouvelle",
                        Map.of("resolution", "authorise-budget", "sujet", "x", "ap", KEPT),
                        "À remplir"),
                new Incomplete(
                        "/decisions/" + decision,
                        "/decisions/" + decision + "/retirer",
                        Map.of("effectiveOn", "2026-06-01"),
                        "À remplir"));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void whatIsMissingIsSaidAndWhatWasTypedIsKept(Incomplete form) {
        var answer = director.post(form.from(), form.path(), form.typed());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("class=\"erreurs\"").doesNotContain("??");
        assertThat(Pages.text(answer)).contains(form.label());
        if (form.typed().containsValue(KEPT)) {
            assertThat(answer.body()).contains(KEPT);
        }
    }

    @Test
    void anActThatDoesNotExistIsNotFound() {
        var path = "/decisions/" + decision;

        assertThat(director.post(path, path + "/oublier", Map.of()).statusCode())
                .isEqualTo(404);
    }
}
