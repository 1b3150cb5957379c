package fr.gouvernail.query.portfolio.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.PlanImportRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.ImportId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.query.portfolio.view.PlanLine.Outcome;
import fr.gouvernail.query.portfolio.view.PlanSheet.Tab;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people's workbooks hold: several sheets, merged cells, formulas, dates typed as text, ten thousand rows. */
class WorkbookPlanTest {

    private static final String HEADINGS =
            Workbook.texts(1, "Réf.", "Intitulé", "Axe", "Maître d’ouvrage", "Coût HT", "Début", "Fin");
    private static final PlanContext VALMORET = new PlanContext(
            List.of(new Axis(1, "Habitat")),
            Map.of(new OrganisationId(new UUID(2, 1)), "Ville de Valmoret"),
            Map.of(),
            List.of(),
            List.of(),
            LocalDate.of(2026, 11, 23));

    private static String project(int row, String starts, String ends) {
        return Workbook.texts(row, "E-" + row, "Cour", "1", "Ville de Valmoret", "1000", starts, ends);
    }

    private static PlanReport report(PlanSheet sheet) {
        var choices = new PlanChoices(PlanColumns.guess(sheet.header()), Map.of(), null);
        return PlanReport.of(new ImportId(new UUID(1, 1)), sheet, choices, VALMORET);
    }

    private static List<PlanLine> lines(String merged, String... rows) {
        return report(PlanSheet.read(
                        new Workbook().sheet("Plan", "visible", merged, rows).bytes()))
                .lines();
    }

    private static void refused(byte[] file, @Nullable String sheet, PlanImportRejection code) {
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> PlanSheet.read(file, sheet))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static byte[] severalSheets() {
        return new Workbook()
                .sheet("Garde", "visible", "", Workbook.texts(1, "Plan d’actions 2027"))
                .sheet("Brouillon", "hidden", "", HEADINGS, project(9, "01/03/2027", "01/04/2027"))
                .sheet("Plan", "visible", "", HEADINGS, project(2, "01/03/2027", "01/04/2027"))
                .sheet("Plan 2028", "visible", "", HEADINGS, project(3, "01/03/2028", "01/04/2028"))
                .sheet("Vide", "visible", "")
                .bytes();
    }

    @Test
    void theFirstVisibleSheetWithAPlanIsReadAndAllAreNamed() {
        var sheet = PlanSheet.read(severalSheets());
        assertThat(sheet.lines().getFirst().cell(0).text()).isEqualTo("E-2");
        assertThat(sheet.tabs())
                .containsExactly(
                        new Tab("Garde", false, false),
                        new Tab("Brouillon", true, false),
                        new Tab("Plan", false, true),
                        new Tab("Plan 2028", false, false),
                        new Tab("Vide", false, false));
        assertThat(sheet.unread()).containsExactly("Garde", "Brouillon", "Plan 2028", "Vide");
    }

    @Test
    void anotherSheetIsReadByItsNameEvenAHiddenOne() {
        assertThat(PlanSheet.read(severalSheets(), "Plan 2028")
                        .lines()
                        .getFirst()
                        .cell(0)
                        .text())
                .isEqualTo("E-3");
        assertThat(PlanSheet.read(severalSheets(), "Brouillon")
                        .lines()
                        .getFirst()
                        .cell(0)
                        .text())
                .isEqualTo("E-9");
        refused(severalSheets(), "Vide", PlanImportRejection.FILE_EMPTY);
        refused(severalSheets(), "Garde", PlanImportRejection.HEADER_MISSING);
        refused(severalSheets(), "Plan 2029", PlanImportRejection.SHEET_UNKNOWN);
        refused("Réf.;Intitulé\nE-1;Cour\n".getBytes(UTF_8), "Plan", PlanImportRejection.SHEET_UNKNOWN);
    }

    @Test
    void aWorkbookWithoutAPlanIsBlamedForItsFirstSheet() {
        var file = new Workbook()
                .sheet("Garde", "visible", "", Workbook.texts(1, "Plan d’actions 2027"))
                .sheet("Vide", "visible", "")
                .bytes();
        refused(file, null, PlanImportRejection.HEADER_MISSING);
    }

    @Test
    void linesThatMergedCellsTouchAreRefusedWithTheirAddressAndTheOthersAreNot() {
        var lines = lines(
                "C2:C3",
                HEADINGS,
                project(2, "01/03/2027", "01/04/2027"),
                project(3, "01/03/2027", "01/04/2027"),
                project(4, "01/03/2027", "01/04/2027"));
        assertThat(lines)
                .extracting(PlanLine::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.PROJECT);
        assertThat(lines.get(1).parameters()).containsValue("C2:C3");
    }

    @Test
    void datesTypedAsTextAreReadWhereTheySayADayAndRefusedWithTheirCellWhereNot() {
        var lines = lines(
                "",
                HEADINGS,
                project(2, "01/03/2027", "2027-04-01"),
                project(3, "mars 2027", "01/04/2027"),
                project(4, "31/02/2027", "01/04/2027"));
        assertThat(Objects.requireNonNull(lines.getFirst().values()).startsOn()).isEqualTo("2027-03-01");
        assertThat(Objects.requireNonNull(lines.getFirst().values()).endsOn()).isEqualTo("2027-04-01");
        assertThat(lines.subList(1, 3)).extracting(PlanLine::outcome).containsOnly(Outcome.REFUSED);
        assertThat(lines.get(1).parameters()).containsEntry("cell", "F3").containsEntry("value", "mars 2027");
    }

    @Test
    void aFormulaIsTakenForWhatItGaveAndRefusedWhereItGaveAnError() {
        var right = Workbook.row(
                2,
                Workbook.text("A2", "E-2"),
                Workbook.text("B2", "Cour"),
                Workbook.number("C2", "1"),
                Workbook.text("D2", "Ville de Valmoret"),
                Workbook.formula("E2", "SUM(E8:E9)", "1200"),
                Workbook.day("F2", 46447),
                Workbook.day("G2", 46477));
        var wrong = right.replace("r=\"2\"", "r=\"3\"")
                .replaceAll("([A-G])2\"", "$13\"")
                .replace("E-2", "E-3")
                .replace(Workbook.formula("E3", "SUM(E8:E9)", "1200"), Workbook.error("E3"));
        var lines = lines("", HEADINGS, right, wrong);
        assertThat(lines).extracting(PlanLine::outcome).containsExactly(Outcome.PROJECT, Outcome.REFUSED);
        assertThat(lines.getFirst().notes())
                .contains(new PlanLine.Note("portfolio.import.note.formula", Map.of("cells", "E2")));
        assertThat(lines.get(1).parameters()).containsEntry("cell", "E3");
    }

    @Test
    void tenThousandRowsAreReportedOneByOneAndOneMoreIsRefused() {
        var rows = IntStream.rangeClosed(1, PlanSheet.MAX_ROWS)
                .mapToObj(row -> row == 1 ? HEADINGS : project(row, row % 2 == 0 ? "01/03/2027" : "mars", "01/04/2027"))
                .toList();
        var most = new ArrayList<>(rows);
        most.add(project(PlanSheet.MAX_ROWS + 1, "01/03/2027", "01/04/2027"));
        var lines = lines("", most.toArray(String[]::new));
        assertThat(lines).hasSize(PlanSheet.MAX_ROWS);
        assertThat(lines).filteredOn(line -> line.outcome() == Outcome.PROJECT).hasSize(5_001);
        most.add(project(PlanSheet.MAX_ROWS + 2, "01/03/2027", "01/04/2027"));
        refused(
                new Workbook()
                        .sheet("Plan", "visible", "", most.toArray(String[]::new))
                        .bytes(),
                null,
                PlanImportRejection.TOO_MANY_ROWS);
    }
}
