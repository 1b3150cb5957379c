package fr.gouvernail.query.funding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.query.testing.ValmoretHistory;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ValmoretFormsTest extends ValmoretPagesTestBase {

    @Test
    void aFormThatIsIncompleteSaysWhereAndKeepsWhatWasTyped() throws IOException {
        var answer = mvc.post()
                .uri("/projets/" + ValmoretHistory.HALL + "/cadrage")
                .param("cle", "k")
                .param("version", "1")
                .param("objectifs", "Mes objectifs")
                .param("cout", "2.400")
                .param("debut", "")
                .exchange();

        assertThat(answer).hasStatus(400);
        assertThat(answer.getResponse().getContentAsString())
                .contains("class=\"erreurs\"", "href=\"#cout\"", "href=\"#debut\"", "Mes objectifs", "value=\"2.400\"")
                .doesNotContain("??");
        assertThat(sent()).isEmpty();
    }

    @Test
    void aRefusalIsShownOverTheFormWithEverythingTyped() throws IOException {
        refuseWith(CommandRejected.of(PlatformRejection.STALE_VERSION, "target", "x", "expected", 1, "actual", 2));
        var answer = frame();

        assertThat(answer).hasStatus(412);
        assertThat(answer.getResponse().getContentAsString()).contains("class=\"erreurs\"", "Rouvrir la halle");
    }

    @Test
    void anAcceptedFormLeadsToThePageThatShowsIt() {
        var answer = frame();

        assertThat(answer).hasStatus(303).hasHeader("Location", "/projets/" + ValmoretHistory.HALL + "?vu=42");
        assertThat(sent())
                .singleElement()
                .satisfies(envelope -> assertThat(envelope.idempotencyKey()).isEqualTo("k"));
    }

    private MvcTestResult frame() {
        return mvc.post()
                .uri("/projets/" + ValmoretHistory.HALL + "/cadrage")
                .param("cle", "k")
                .param("version", "1")
                .param("objectifs", "Rouvrir la halle")
                .param("perimetre", "La halle")
                .param("debut", "2026-09-01")
                .param("fin", "2028-03-31")
                .param("cout", "2 400 000,50")
                .param("pilote", "")
                .param("effet", "2026-03-12")
                .exchange();
    }
}
