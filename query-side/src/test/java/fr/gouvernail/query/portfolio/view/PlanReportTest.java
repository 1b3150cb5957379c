package fr.gouvernail.query.portfolio.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.ImportCounts;
import fr.gouvernail.kernel.id.ImportId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.portfolio.view.PlanContext.KnownAction;
import fr.gouvernail.query.portfolio.view.PlanContext.KnownProject;
import fr.gouvernail.query.portfolio.view.PlanLine.Course;
import fr.gouvernail.query.portfolio.view.PlanLine.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanReportTest {

    private static final ImportId IMPORT = new ImportId(new UUID(1, 1));
    private static final OrganisationId TOWN = new OrganisationId(new UUID(2, 1));
    private static final PersonId LEAD = new PersonId(new UUID(3, 1));
    private static final ProjectId HALL = new ProjectId(new UUID(4, 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PlanContext VALMORET = new PlanContext(
            List.of(new Axis(1, "Habitat"), new Axis(2, "Commerce")),
            Map.of(TOWN, "Ville de Valmoret"),
            Map.of("le chef de projet", LEAD),
            List.of(new KnownProject(HALL, "A-2.03", "Halle")),
            List.of(new KnownAction("action-1", HALL, "H1")),
            TODAY);
    private static final String HEADER =
            "Réf.;Intitulé;Projet;Axe;Maître d’ouvrage;Pilote;Coût HT;Début;Fin;Avancement;État\n";

    private static PlanReport report(String lines, PlanContext context, Map<String, OrganisationId> owners) {
        var sheet = PlanSheet.read((HEADER + lines).getBytes(UTF_8));
        return PlanReport.of(IMPORT, sheet, new PlanChoices(PlanColumns.guess(sheet.header()), owners, null), context);
    }

    private static PlanLine line(String line) {
        return report(line, VALMORET, Map.of()).lines().getLast();
    }

    private static void refused(String line, String code) {
        assertThat(line(line))
                .extracting(PlanLine::outcome, PlanLine::reason)
                .as(line)
                .containsExactly(Outcome.REFUSED, "portfolio.import.row." + code);
    }

    private static String project(String cost, String starts, String ends, String percent, String state) {
        return String.join(";", "E-1", "Cour", "", "1", "Ville de Valmoret", "", cost, starts, ends, percent, state)
                + "\n";
    }

    @Test
    void aProjectAndItsActionsAreReadInAnyOrder() {
        var report = report(
                "E-1.1;Étude;E-1;;;;12 k€;01/03/2027;30/04/2027;;\n"
                        + project("1 234,50 €", "01/03/2027", "2027-11-30", "", "")
                        + "H2;Toit;A-2.03;;;le chef de projet;5000;01/03/2026;30/04/2027;40 %;en cours\n",
                VALMORET,
                Map.of());
        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 2, 0, 0));
        var cour = Objects.requireNonNull(report.lines().get(1).values());
        assertThat(cour.costHt()).isEqualTo(new Money(123_450));
        assertThat(cour.endsOn()).isEqualTo(LocalDate.of(2027, 11, 30));
        assertThat(report.projectOf(report.lines().getFirst())).isEqualTo(PlanReport.projectOn(IMPORT, 3));
        var roof = Objects.requireNonNull(report.lines().getLast().values());
        assertThat(report.projectOf(report.lines().getLast())).isEqualTo(HALL);
        assertThat(roof)
                .extracting(PlanLine.Values::lead, PlanLine.Values::percent, PlanLine.Values::course)
                .containsExactly(LEAD, 40, Course.UNDER_WAY);
    }

    @Test
    void whatIsThereAlreadyIsSkippedByItsReference() {
        assertThat(line("a-2.03;Halle;;9;Inconnue;;;;;;\n").outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(line("H1;Études;A-2.03;;;;1;01/01/2027;02/01/2027;;\n").outcome())
                .isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void amountsAreReadAsPeopleWriteThemAndNeverGuessed() {
        for (var written :
                List.of("1 234,50 €", "1234,50", "1.234,50 €", "1 234,50 € HT", "1\u202f234,50\u00a0€", "1,2345 k€")) {
            assertThat(Objects.requireNonNull(line(project(written, "01/03/2027", "01/04/2027", "", ""))
                                    .values())
                            .costHt())
                    .as(written)
                    .isEqualTo(new Money(123_450));
        }
        refused(project("1.234", "01/03/2027", "01/04/2027", "", ""), "amount-ambiguous");
        refused(project("-12 €", "01/03/2027", "01/04/2027", "", ""), "amount-negative");
        refused(project("1 200 € TTC", "01/03/2027", "01/04/2027", "", ""), "amount-taxed");
        refused(project("à chiffrer", "01/03/2027", "01/04/2027", "", ""), "amount-malformed");
        refused(project("1,2345 €", "01/03/2027", "01/04/2027", "", ""), "amount-malformed");
    }

    @Test
    void daysThatAreNoneAreRefused() {
        refused(project("1", "mars 2027", "01/04/2027", "", ""), "date-malformed");
        refused(project("1", "30/02/2027", "01/04/2027", "", ""), "date-malformed");
        refused(project("1", "01/03/27", "01/04/2027", "", ""), "date-malformed");
        refused(project("1", "01/05/2027", "01/04/2027", "", ""), "ends-before-start");
    }

    @Test
    void aLineThatCannotBePlacedIsRefusedWithItsReason() {
        refused("E-1;Cour;;7;Ville de Valmoret;;;;;;\n", "unknown-axis");
        refused("E-1;Cour;;1;Commune voisine;;;;;;\n", "unknown-owner");
        refused("E-1;;;1;Ville de Valmoret;;;;;;\n", "incomplete");
        refused("E-1.1;Étude;Z-9;;;;1;01/03/2027;01/04/2027;;\n", "unknown-parent");
        refused("E-1.1;Étude;A-2.03;;;;;;;;\n", "incomplete");
        refused(project("1", "01/03/2027", "01/04/2027", "", "abandonné"), "state-governed");
        refused(project("1", "01/03/2027", "01/04/2027", "", "en cours"), "starts-later");
        refused(project("1", "01/03/2026", "01/04/2027", "120 %", ""), "percent-malformed");
        refused(
                project("1", "01/03/2027", "01/04/2027", "", "") + "E-1;Autre;;1;Ville de Valmoret;;;;;;\n",
                "duplicate");
        refused(
                "E-1;Cour;;7;Ville de Valmoret;;;;;;\nE-1.1;Étude;E-1;;;;1;01/03/2027;01/04/2027;;\n",
                "parent-refused");
        refused("E-1;" + "x".repeat(201) + ";;1;Ville de Valmoret;;;;;;\n", "too-long");
    }

    @Test
    void anUnknownOwnerIsTheOneTheUserChose() {
        var lines = "E-1;Cour;;Axe 2;La commune;;;;;;\n";
        assertThat(report(lines, VALMORET, Map.of()).unknownOwners()).containsExactly("La commune");
        var chosen = report(lines, VALMORET, Map.of("la commune", TOWN)).lines().getFirst();
        assertThat(Objects.requireNonNull(chosen.values()).owner()).isEqualTo(TOWN);
        assertThat(Objects.requireNonNull(chosen.values()).axes()).containsExactly(2);
    }

    @Test
    void whatIsTakenWithADoubtSaysSo() {
        assertThat(line("E-1;Cour;;Commerce;Ville de Valmoret;inconnu;;;;;bizarre\n")
                        .notes())
                .extracting(PlanLine.Note::code)
                .containsExactlyInAnyOrder(
                        "portfolio.import.note.lead-unknown",
                        "portfolio.import.note.state-unknown",
                        "portfolio.import.note.unframed");
        var file = new Workbook()
                .sheet(
                        "Plan",
                        "visible",
                        "",
                        Workbook.texts(1, "Réf.", "Intitulé", "Axe", "Maître d’ouvrage", "Coût HT", "Début", "Fin"),
                        Workbook.row(
                                2,
                                Workbook.text("A2", "E-1"),
                                Workbook.text("B2", "Cour"),
                                Workbook.number("C2", "1"),
                                Workbook.text("D2", "Ville de Valmoret"),
                                Workbook.formula("E2", "100/3", "33.333333333"),
                                Workbook.day("F2", 46447),
                                Workbook.day("G2", 46477)));
        var sheet = PlanSheet.read(file.bytes());
        var read = PlanReport.of(
                        IMPORT, sheet, new PlanChoices(PlanColumns.guess(sheet.header()), Map.of(), null), VALMORET)
                .lines()
                .getFirst();
        assertThat(read.notes())
                .contains(new PlanLine.Note("portfolio.import.note.formula", Map.of("cells", "E2")))
                .contains(new PlanLine.Note("portfolio.import.note.rounded", Map.of("cell", "E2")));
        assertThat(Objects.requireNonNull(read.values()).costHt()).isEqualTo(new Money(3_333));
    }

    /** Whatever the plan, what one import wrote is all there for the next: the same file changes nothing. */
    @Test
    void thePlanOfAProgrammeThatHasItAlreadyWritesNothing() {
        for (long seed = 1; seed <= 200; seed++) {
            var lines = randomPlan(new Random(seed));
            var first = report(lines, VALMORET, Map.of());
            var projects = new ArrayList<>(VALMORET.projects());
            var actions = new ArrayList<>(VALMORET.actions());
            for (var line : first.lines()) {
                if (line.outcome() == Outcome.PROJECT) {
                    projects.add(new KnownProject(
                            PlanReport.projectOn(IMPORT, line.number()), line.reference(), line.name()));
                } else if (line.outcome() == Outcome.ACTION) {
                    actions.add(new KnownAction(
                            PlanReport.actionOn(IMPORT, line.number()).text(),
                            Objects.requireNonNull(first.projectOf(line)),
                            line.reference()));
                }
            }
            var after = new PlanContext(
                    VALMORET.axes(), VALMORET.organisations(), VALMORET.people(), projects, actions, TODAY);
            var second = report(lines, after, Map.of()).counts();
            assertThat(second.projects() + second.actions())
                    .as("seed %d: %s", seed, lines)
                    .isZero();
            assertThat(second.skipped())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(
                            first.counts().projects() + first.counts().actions());
        }
    }

    private static String randomPlan(Random random) {
        var plan = new StringBuilder();
        for (int line = 0; line < 1 + random.nextInt(12); line++) {
            var reference = "E-" + random.nextInt(6);
            boolean action = random.nextBoolean();
            plan.append(String.join(
                            ";",
                            reference,
                            random.nextInt(8) == 0 ? "" : "Ligne " + line,
                            action
                                    ? List.of("E-" + random.nextInt(6), "A-2.03", "Halle")
                                            .get(random.nextInt(3))
                                    : "",
                            String.valueOf(1 + random.nextInt(3)),
                            random.nextInt(6) == 0 ? "Inconnue" : "Ville de Valmoret",
                            "",
                            random.nextInt(9) == 0 ? "-1" : "12 k€",
                            "01/03/2026",
                            "01/04/202" + (6 + random.nextInt(3)),
                            random.nextInt(101) + " %",
                            ""))
                    .append('\n');
        }
        return plan.toString();
    }
}
