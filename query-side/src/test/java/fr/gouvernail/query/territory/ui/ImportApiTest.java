package fr.gouvernail.query.territory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ImportApiTest extends ImportTestBase {

    @Test
    void aProgramSendsTheFileAndFollowsItByItsAddress() throws IOException {
        var answer = mvc.post()
                .uri("/api/territory/imports?name=villes.csv")
                .contentType("text/csv")
                .content(HEADER + AMBERIEU + BAD)
                .exchange();

        assertThat(answer).hasStatus(202);
        var address = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
        finished(location(address));
        assertThat(mvc.get().uri(address))
                .bodyJson()
                .extractingPath("$.accepted")
                .isEqualTo(1);
        assertThat(mvc.get().uri(address + "/rows?status=REFUSED"))
                .bodyJson()
                .extractingPath("$[0].row.reason")
                .isEqualTo("territory.import.code-length");
    }

    @Test
    void theRefusalOfAFileIsAProblemForPrograms() {
        assertThat(mvc.post()
                        .uri("/api/territory/imports")
                        .contentType("text/csv")
                        .content("a,b\n1,2"))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("territory.import.header-missing");
        assertThat(mvc.get().uri("/api/territory/imports/unknown")).hasStatus(404);
    }
}
