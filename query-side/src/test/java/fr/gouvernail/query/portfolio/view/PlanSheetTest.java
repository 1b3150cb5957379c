package fr.gouvernail.query.portfolio.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gouvernail.contract.portfolio.ImportField;
import fr.gouvernail.contract.portfolio.PlanImportRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlanSheetTest {

    private static final String HEADER = "Réf.;Intitulé;Coût HT\n";
    private static final String LINE = "E-1;Cour d’école;1 234,50 €\n";
    private static final String HEADINGS = Workbook.texts(1, "Réf.", "Intitulé", "Coût HT");

    private static byte[] sheet(String merged, String... rows) {
        return new Workbook().sheet("Plan", "visible", merged, rows).bytes();
    }

    private static void refused(byte[] file, PlanImportRejection code) {
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> PlanSheet.read(file))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void refused(String text, PlanImportRejection code) {
        refused(text.getBytes(UTF_8), code);
    }

    @Test
    void aTextIsReadWhateverItsSeparatorItsCharsetOrItsMark() {
        for (var separator : List.of(";", ",", "\t")) {
            var text = ("Réf.;Intitulé;Coût HT\nE-1;Cour;\"1234,50\"\n").replace(";", separator);
            assertThat(PlanSheet.read(text.getBytes(UTF_8)).columns()).hasSize(3);
            assertThat(PlanSheet.read(("\ufeff" + text).getBytes(UTF_8)).columns())
                    .hasSize(3);
        }
        var windows = PlanSheet.read((HEADER + LINE).getBytes(Charset.forName("windows-1252")));
        assertThat(windows.format()).isEqualTo("windows-1252");
        assertThat(windows.lines().getFirst().cell(1).text()).isEqualTo("Cour d’école");
        assertThat(PlanSheet.read(("sep=;\r\n" + HEADER + LINE).getBytes(UTF_8)).lines())
                .hasSize(1);
    }

    @Test
    void titlesAboveTheHeadingsAndBlankLinesAreLeftOut() {
        var sheet = PlanSheet.read(("Plan d’actions 2027;;\n;;\n" + HEADER + ";;\n" + LINE).getBytes(UTF_8));
        assertThat(sheet.header()).containsExactly("Réf.", "Intitulé", "Coût HT");
        assertThat(sheet.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.number()).isEqualTo(5));
    }

    @Test
    void headingsOfFrenchPlansAreRecognised() {
        var guessed = PlanColumns.guess(List.of(
                "N°",
                "Intitulé de l’action",
                "Axe stratégique",
                "Maître d’ouvrage",
                "Pilote",
                "Coût prévisionnel HT (€)",
                "Date de début",
                "Échéance",
                "% d’avancement",
                "Taux d’avancement",
                "Statut",
                "Projet"));
        assertThat(guessed)
                .containsEntry(ImportField.REFERENCE, "N°")
                .containsEntry(ImportField.NAME, "Intitulé de l’action")
                .containsEntry(ImportField.COST_HT, "Coût prévisionnel HT (€)")
                .containsEntry(ImportField.STARTS_ON, "Date de début")
                .containsEntry(ImportField.ENDS_ON, "Échéance")
                .containsEntry(ImportField.PERCENT, "Taux d’avancement")
                .containsEntry(ImportField.STATE, "Statut")
                .containsEntry(ImportField.OWNER, "Maître d’ouvrage")
                .containsEntry(ImportField.PARENT, "Projet");
    }

    @Test
    void aFileThatIsNoPlanIsRefusedWhole() {
        refused("", PlanImportRejection.FILE_EMPTY);
        refused("  \n\n", PlanImportRejection.FILE_EMPTY);
        refused(HEADER, PlanImportRejection.FILE_EMPTY);
        refused("seul\nmot\n", PlanImportRejection.HEADER_MISSING);
        refused("a\0b", PlanImportRejection.FILE_FORMAT);
        refused(HEADER + "E-1;\"Cour;3\n", PlanImportRejection.FILE_UNREADABLE);
        refused("Réf.;Intitulé;réf\n" + LINE, PlanImportRejection.HEADING_TWICE);
        refused("x".repeat(PlanSheet.MAX_BYTES + 1), PlanImportRejection.FILE_TOO_LARGE);
        refused("PK\u0003\u0004cassé", PlanImportRejection.FILE_FORMAT);
    }

    @Test
    void tenThousandLinesAreReadAndOneMoreIsRefused() {
        var most = HEADER + LINE.repeat(PlanSheet.MAX_ROWS);
        assertThat(PlanSheet.read(most.getBytes(UTF_8)).lines()).hasSize(PlanSheet.MAX_ROWS);
        refused(most + LINE, PlanImportRejection.TOO_MANY_ROWS);
    }

    @Test
    void aWorkbookGivesDaysNumbersPercentagesAndWhatFormulasGave() {
        var line = PlanSheet.read(sheet(
                        "",
                        HEADINGS,
                        Workbook.row(
                                2,
                                Workbook.text("A2", "E-1"),
                                Workbook.day("B2", 46447),
                                Workbook.number("C2", "1234.5"),
                                Workbook.formula("D2", "C2*2", "2469"),
                                Workbook.percent("E2", "0.4"),
                                Workbook.error("F2"))))
                .lines()
                .getFirst();
        assertThat(line.cell(1))
                .extracting(PlanCell::text, PlanCell::kind)
                .containsExactly("2027-03-01", PlanCell.Kind.DAY);
        assertThat(line.cell(2))
                .extracting(PlanCell::text, PlanCell::kind)
                .containsExactly("1234.5", PlanCell.Kind.NUMBER);
        assertThat(line.cell(3)).extracting(PlanCell::text, PlanCell::formula).containsExactly("2469", true);
        assertThat(line.cell(4).text()).isEqualTo("40 %");
        assertThat(line.cell(5).kind()).isEqualTo(PlanCell.Kind.ERROR);
    }

    @Test
    void mergedCellsAreToldByTheirAddressOnEachLineTheyTouch() {
        var rows = new String[] {
            HEADINGS,
            Workbook.texts(2, "E-1", "Cour"),
            Workbook.texts(3, "E-2", "Place"),
            Workbook.texts(4, "E-3", "Quai")
        };
        assertThat(PlanSheet.read(sheet("C2:C3", rows)).lines())
                .extracting(PlanSheet.Line::merged)
                .containsExactly("C2:C3", "C2:C3", null);
        refused(sheet("A1:B1", rows), PlanImportRejection.HEADER_MERGED);
    }

    @Test
    void hiddenAndFurtherSheetsAreNotReadButTold() {
        var workbook = new Workbook()
                .sheet("Brouillon", "hidden", "", HEADINGS, Workbook.texts(2, "X-1", "Caché"))
                .sheet("Plan", "visible", "", HEADINGS, Workbook.texts(2, "E-1", "Cour"))
                .sheet("Notes", "visible", "", Workbook.texts(1, "rien"));
        var sheet = PlanSheet.read(workbook.bytes());
        assertThat(sheet.lines().getFirst().cell(0).text()).isEqualTo("E-1");
        assertThat(sheet.unread()).containsExactly("Brouillon", "Notes");
        refused(
                new Workbook()
                        .sheet("Plan", "veryHidden", "", HEADINGS, Workbook.texts(2, "E-1", "Cour"))
                        .bytes(),
                PlanImportRejection.SHEETS_HIDDEN);
    }

    @Test
    void anArchiveThatUnfoldsTooFarIsRefused() {
        var bomb = new byte[WorkbookArchive.MOST_BYTES + 1];
        var workbook = new Workbook().sheet("Plan", "visible", "", HEADINGS).part("xl/media/image.png", bomb);
        assertThat(workbook.bytes()).hasSizeLessThan(200_000);
        refused(workbook.bytes(), PlanImportRejection.FILE_INFLATES);
    }

    @Test
    void aWorkbookWithADocumentTypeOrAMacroIsRefused() {
        var entity = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><x>&f;</x>";
        refused(
                new Workbook()
                        .sheet("Plan", "visible", "", HEADINGS)
                        .part("xl/sharedStrings.xml", entity.getBytes(UTF_8))
                        .bytes(),
                PlanImportRejection.FILE_ENTITIES);
        refused(
                new Workbook()
                        .sheet("Plan", "visible", "", HEADINGS)
                        .part("xl/vbaProject.bin", new byte[10])
                        .bytes(),
                PlanImportRejection.FILE_FORMAT);
    }

    @Test
    void bothModelsAreReadAlike() throws IOException {
        var workbook = PlanSheet.read(model("xlsx"));
        var text = PlanSheet.read(model("csv"));
        assertThat(workbook.header()).isEqualTo(text.header());
        assertThat(PlanColumns.guess(text.header())).hasSize(ImportField.values().length);
        assertThat(workbook.lines()).hasSameSizeAs(text.lines());
    }

    private static byte[] model(String extension) throws IOException {
        try (var file = Objects.requireNonNull(
                PlanSheetTest.class.getResourceAsStream("/donnees/modele-plan-actions." + extension))) {
            return file.readAllBytes();
        }
    }
}
