package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Territories from a file, through the API: good rows are kept, bad ones refused with their reason, and twice is once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportJourneyTest {

    private static final String HEADER = "code_insee,nom,population,departement,region,nom_region\n";
    private static final String MIXED = HEADER
            + "99101,Précy,1200,99,99,Val-de-Brenne\n"
            + "991,Trop court,800,99,99,Val-de-Brenne\n"
            + "99102,Sans nombre,beaucoup,99,99,Val-de-Brenne\n"
            + "99103,Évaux,3400,99,99,Val-de-Brenne\n";

    private Api administrator;

    @BeforeAll
    void start() {
        administrator = SharedGouvernail.shared().as("administrateur");
    }

    @Test
    void goodRowsAreKeptBadOnesRefusedAndTheSameFileChangesNothing() {
        var first = imported(MIXED.getBytes(StandardCharsets.UTF_8));
        assertThat(counts(first)).containsExactly(2, 0, 2);
        var refused = list(
                administrator.read("/api/territory/imports/" + first.path("id").asString() + "/rows?status=REFUSED"));
        assertThat(refused)
                .extracting(row -> row.path("row").path("reason").asString())
                .containsExactly("territory.import.code-length", "territory.import.population-malformed");
        assertThat(refused)
                .allSatisfy(row -> assertThat(row.path("text").asString()).isNotBlank());

        var second = imported(MIXED.getBytes(StandardCharsets.UTF_8));
        assertThat(counts(second)).containsExactly(0, 2, 2);
    }

    @Test
    void whatASpreadsheetWritesIsRead() {
        var rows = "99111;Créancey;1500;99;99;Val-de-Brenne\r\n";
        var header = HEADER.replace(',', ';').strip() + "\r\n";
        assertThat(counts(imported((header + rows).getBytes(Charset.forName("windows-1252")))))
                .containsExactly(1, 0, 0);
        administrator.await(
                "/api/territory/territories?search=Cr%C3%A9ancey",
                found -> found.path("count").asInt() == 1);
        var withMark = "\ufeff" + HEADER + "99112,Noël,900,99,99,Val-de-Brenne\n";
        assertThat(counts(imported(withMark.getBytes(StandardCharsets.UTF_8)))).containsExactly(1, 0, 0);
    }

    @Test
    void whatIsNoFileOfTerritoriesIsRefusedWhole() {
        assertThat(administrator.postCsv(new byte[0]).code()).isEqualTo("territory.import.file-empty");
        assertThat(administrator
                        .postCsv("nom,population\nPrécy,12\n".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("territory.import.header-missing");
        var director = SharedGouvernail.shared().as("directrice").postCsv(MIXED.getBytes(StandardCharsets.UTF_8));
        assertThat(director.status()).isEqualTo(403);
        assertThat(director.code()).isEqualTo("platform.role-not-allowed");
    }

    private JsonNode imported(byte[] file) {
        var answer = administrator.postCsv(file);
        assertThat(answer.status()).as("%s", answer).isEqualTo(202);
        return administrator.await(
                "/api/territory/imports/" + answer.json().path("id").asString(),
                run -> run.path("state").asString().equals("DONE"));
    }

    private static int[] counts(JsonNode run) {
        return new int[] {
            run.path("accepted").asInt(),
            run.path("unchanged").asInt(),
            run.path("refused").asInt()
        };
    }
}
