package fr.gouvernail.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Of a workbook with several sheets, the one that holds the plan is chosen, and nothing is written for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanSheetJourneyTest {

    private static final String IMPORTS = "/api/portfolio/imports";

    private SharedGouvernail gouvernail;
    private Api director;
    private Pages pages;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.start();
        director = gouvernail.as("directrice");
        pages = Pages.signedIn(gouvernail.address(), "directrice");
    }

    @AfterAll
    void stop() {
        gouvernail.close();
    }

    /** The model that the page hands out, with its sheet a second time: hidden, and its first project named otherwise. */
    private static byte[] twoSheets() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        var model = Objects.requireNonNull(
                PlanSheetJourneyTest.class.getResourceAsStream("/donnees/modele-plan-actions.xlsx"));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(model.readAllBytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        var sheet = Objects.requireNonNull(parts.get("xl/worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet2.xml", sheet.replaceFirst("<row r=\"2\".*?</row>", ""));
        parts.computeIfPresent(
                "xl/workbook.xml",
                (_, xml) -> xml.replace(
                        "</sheets>",
                        "<sheet name=\"Plan 2028\" sheetId=\"2\" state=\"hidden\" r:id=\"rId3\"/></sheets>"));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (_, xml) -> xml.replace("</Relationships>", relation(xml) + "</Relationships>"));
        parts.computeIfPresent("[Content_Types].xml", (_, xml) -> xml.replace("</Types>", part(xml) + "</Types>"));
        return zipped(parts);
    }

    private static String relation(String xml) {
        int at = xml.indexOf("<Relationship Id=\"rId1\"");
        return xml.substring(at, xml.indexOf("/>", at) + 2)
                .replace("rId1", "rId3")
                .replace("sheet1", "sheet2");
    }

    private static String part(String xml) {
        int at = xml.indexOf("<Override PartName=\"/xl/worksheets/sheet1.xml\"");
        return xml.substring(at, xml.indexOf("/>", at) + 2).replace("sheet1", "sheet2");
    }

    private static byte[] zipped(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void thePageNamesTheSheetsAndReadsTheOneThatIsChosen() throws IOException {
        var answer = pages.upload("/projets/importer", "/projets/importer", "fichier", twoSheets());
        var page = answer.uri().getPath();
        assertThat(Pages.text(answer)).contains("Feuille lue", "Plan 2028 (masquée)", "Feuille non lue : Plan 2028");
        var api = IMPORTS + page.substring(page.lastIndexOf('/'));
        int lines = director.read(api + "/rows").size();

        var other = pages.post(page, page + "/feuille", Map.of("feuille", "Plan 2028"));
        assertThat(Pages.text(other)).contains("Feuille non lue : Plan d’actions", "Rien n’est encore écrit");
        assertThat(director.read(api + "/rows").size()).isEqualTo(lines - 1);
        assertThat(director.read(api).path("choices").path("sheet").asString()).isEqualTo("Plan 2028");
        assertThat(Pages.text(pages.post(page, page + "/feuille", Map.of("feuille", "Plan 2029"))))
                .contains("Ce fichier n’a pas de feuille « Plan 2029 »", "Feuille non lue : Plan d’actions");
    }

    @Test
    void aProgramChoosesTheSheetAsThePageDoes() throws IOException {
        var run = director.postFile(IMPORTS, "plan.xlsx", twoSheets()).json();
        var one = IMPORTS + "/" + run.path("id").asString();
        assertThat(director.read(one + "/sheets").toString())
                .contains("{\"name\":\"Plan 2028\",\"hidden\":true,\"read\":false}");
        assertThat(director.post(one + "/sheet", "{\"sheet\":\"Plan 2029\"}").code())
                .isEqualTo("portfolio.import.sheet-unknown");
        assertThat(director.post(one + "/sheet", "{\"sheet\":\"Plan 2028\"}").status())
                .isEqualTo(200);
        var columns = director.read(one).path("choices").path("columns");
        assertThat(director.post(one + "/mapping", "{\"columns\":" + columns + "}")
                        .json()
                        .path("choices")
                        .path("sheet")
                        .asString())
                .isEqualTo("Plan 2028");
        assertThat(director.read(one).path("state").asString()).isEqualTo("PREPARED");
    }
}
