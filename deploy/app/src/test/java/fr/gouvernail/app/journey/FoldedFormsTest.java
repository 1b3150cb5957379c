package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The forms of a body's page are folded, and the one that was refused is open: without a script. */
@TestInstance(Lifecycle.PER_CLASS)
class FoldedFormsTest {

    private static final Pattern FOLD =
            Pattern.compile("(?s)<details class=\"plus\"( open=\"open\")?>\\s*<summary>([^<]+)</summary>");

    private Pages pages;
    private String body;

    @BeforeAll
    void start() {
        var gouvernail = SharedGouvernail.shared();
        pages = Pages.signedIn(gouvernail.address(), "directrice");
        body = "/instances/" + new Committee(gouvernail.as("maire")).body();
    }

    private static String open(String html) {
        return FOLD.matcher(html)
                .results()
                .filter(fold -> fold.group(1) != null)
                .map(fold -> fold.group(2))
                .toList()
                .toString();
    }

    @Test
    void theyAreAllFoldedAtFirst() {
        var html = pages.get(body).body();
        assertThat(html).contains("Faire évoluer l’instance", "Installer un membre", "Mettre fin à un mandat");
        assertThat(FOLD.matcher(html).results().count()).isGreaterThanOrEqualTo(4);
        assertThat(open(html)).isEqualTo("[]");
    }

    @Test
    void theOneThatWasRefusedIsOpenWithItsErrors() {
        var version = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(pages.get(body).body());
        assertThat(version.find()).isTrue();
        for (var form : Map.of("membre", "/membres", "lien", "/liens", "fin", "/membres/fin")
                .entrySet()) {
            var answer = pages.post(
                    body,
                    body + form.getValue(),
                    Map.of("acte", form.getKey(), "version", version.group(1), "from", "pas une date"));
            assertThat(answer.statusCode()).as(form.getKey()).isEqualTo(400);
            assertThat(open(answer.body()).split(",")).as(form.getKey()).hasSize(1);
            assertThat(open(answer.body())).as(form.getKey()).isNotEqualTo("[]");
        }
    }
}
