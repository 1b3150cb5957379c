package fr.gouvernail.query.portfolio.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.BudgetSection;
import fr.gouvernail.contract.portfolio.ExpectedEffect;
import fr.gouvernail.contract.portfolio.Participation;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectWithdrawn;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetDescribed;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetOpened;
import fr.gouvernail.contract.portfolio.SheetEvent.StepDone;
import fr.gouvernail.contract.portfolio.SheetEvent.StepPlanned;
import fr.gouvernail.contract.portfolio.SheetEvent.StepRemoved;
import fr.gouvernail.contract.portfolio.SheetEvent.StepUndone;
import fr.gouvernail.contract.portfolio.SheetEvent.YearBudgeted;
import fr.gouvernail.contract.portfolio.SheetPriority;
import fr.gouvernail.contract.portfolio.SheetReaders;
import fr.gouvernail.contract.portfolio.SheetText;
import fr.gouvernail.contract.portfolio.YearFigures;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.SheetId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.portfolio.view.Completeness;
import fr.gouvernail.query.portfolio.view.Fiche;
import fr.gouvernail.query.portfolio.view.Fiches;
import fr.gouvernail.query.portfolio.view.Portfolio;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.PublishedProject;
import fr.gouvernail.query.portfolio.view.PublishedProjects;
import fr.gouvernail.query.portfolio.view.SheetField;
import fr.gouvernail.query.testing.PublishedSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the sheets of the hall and of its works say, how whole they are, and the hall in the national schema. */
class SheetProjectionTest extends PortfolioProjectionTestBase {

    private static final SheetId OF_HALL = SheetId.of(HALL);
    private static final SheetId OF_WORKS = SheetId.of(WORKS);
    private static final PublishedSchema SCHEMA = PublishedSchema.read("betagouv-projets-territoire-0.1.0.schema.json");

    @Override
    protected List<Projection> projections() {
        return List.of(new ProgrammeDashboardProjection(), new ProjectSheetProjection(), new SheetProjection());
    }

    @BeforeEach
    void theHallAndItsWorks() {
        propose();
        recorded(
                WORKS,
                new ActionProposed(
                        WORKS,
                        HALL,
                        ACV,
                        VALMORET,
                        "A-2.03-1",
                        "Travaux",
                        Money.euros(1_000_000),
                        START_OF_WORKS,
                        END_OF_WORKS,
                        null,
                        TODAY));
    }

    private static SheetText text(String presentation, SheetReaders readers) {
        return new SheetText(
                presentation,
                null,
                "Habitants",
                SheetPriority.HIGH,
                Participation.CONCERTATION,
                null,
                null,
                List.of(ExpectedEffect.TRADE, ExpectedEffect.WATER),
                null,
                readers);
    }

    private void described(SheetReaders readers) {
        recorded(OF_HALL, new SheetOpened(OF_HALL, HALL, null, VALMORET, ACV, SheetText.EMPTY, TODAY));
        recorded(
                OF_HALL,
                new SheetDescribed(OF_HALL, SheetText.EMPTY, text("Réhabiliter la halle", readers), null, TODAY));
    }

    private Fiche fiche(SheetId sheet) {
        return new Fiches(jdbc()).find(READER, sheet).orElseThrow();
    }

    @Test
    void theLastDescriptionStands() {
        described(SheetReaders.EVERYBODY);

        assertThat(fiche(OF_HALL).text()).isEqualTo(text("Réhabiliter la halle", SheetReaders.EVERYBODY));
        assertThat(fiche(OF_HALL).version()).isEqualTo(1);
    }

    @Test
    void whatIsKeptForTheAdministrationsIsReadByThemAlone() {
        described(SheetReaders.ADMINISTRATIONS);
        var resident = new Fiches(jdbc())
                .find(reader(Role.RESIDENT, VALMORET, null), OF_HALL)
                .orElseThrow();

        assertThat(resident.reserved()).isTrue();
        assertThat(resident.text()).isEqualTo(SheetText.EMPTY);
        assertThat(fiche(OF_HALL).reserved()).isFalse();
        assertThat(new Fiches(jdbc()).find(reader(Role.CO_FINANCER, VALMORET, TOWN), OF_HALL))
                .isEmpty();
        assertThat(new Fiches(jdbc()).published(READER)).isEmpty();
    }

    @Test
    void stepsAreDoneUndoneAndRemoved() {
        recorded(OF_WORKS, new SheetOpened(OF_WORKS, HALL, WORKS, VALMORET, ACV, SheetText.EMPTY, TODAY));
        recorded(OF_WORKS, new StepPlanned(OF_WORKS, 1, "Désamianter", TODAY.minusDays(1), TODAY));
        recorded(OF_WORKS, new StepPlanned(OF_WORKS, 2, "Couvrir", null, TODAY));
        recorded(OF_WORKS, new StepDone(OF_WORKS, 1, TODAY, TODAY));
        assertThat(fiche(OF_WORKS).stepsDone()).isEqualTo(1);

        recorded(OF_WORKS, new StepUndone(OF_WORKS, 1, TODAY, "Reste un local", TODAY));
        recorded(OF_WORKS, new StepRemoved(OF_WORKS, 2, "Couvrir", null, "Sans objet", TODAY));

        assertThat(fiche(OF_WORKS).steps()).singleElement().satisfies(step -> {
            assertThat(step.name()).isEqualTo("Désamianter");
            assertThat(step.doneOn()).isNull();
            assertThat(step.isLate(TODAY)).isTrue();
        });
    }

    @Test
    void theYearsAreSummedAndHeldAgainstThePlannedCost() {
        recorded(OF_WORKS, new SheetOpened(OF_WORKS, HALL, WORKS, VALMORET, ACV, SheetText.EMPTY, TODAY));
        var first = new YearFigures(Money.euros(400_000), null, 50, null);
        recorded(OF_WORKS, new YearBudgeted(OF_WORKS, 2026, BudgetSection.INVESTMENT, null, first, null, TODAY));
        var real = new YearFigures(Money.euros(450_000), Money.euros(310_000), 50, 40);
        recorded(
                OF_WORKS,
                new YearBudgeted(OF_WORKS, 2026, BudgetSection.INVESTMENT, first, real, "Marché attribué", TODAY));
        var running = new YearFigures(Money.euros(20_000), null, null, null);
        recorded(OF_WORKS, new YearBudgeted(OF_WORKS, 2026, BudgetSection.OPERATING, null, running, null, TODAY));

        assertThat(new Fiches(jdbc()).changes(READER, OF_WORKS)).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo("prevu");
            assertThat(change.before()).isEqualTo("40000000");
            assertThat(change.after()).isEqualTo("45000000");
            assertThat(change.reason()).isEqualTo("Marché attribué");
        });
        var fiche = fiche(OF_WORKS);

        assertThat(fiche.years()).hasSize(2);
        assertThat(fiche.forecastHt()).isEqualTo(47_000_000);
        assertThat(fiche.realHt()).isEqualTo(31_000_000);
        assertThat(fiche.differenceHt(100_000_000)).isEqualTo(-53_000_000);
        assertThat(Completeness.ofAction(fiche).missing())
                .contains(SheetField.STEPS)
                .doesNotContain(SheetField.BUDGET);
    }

    @Test
    void completenessCountsTheFrameAndTheWords() {
        described(SheetReaders.EVERYBODY);

        var completeness =
                Objects.requireNonNull(new Fiches(jdbc()).completeness(READER).get(HALL));

        assertThat(completeness.total()).isEqualTo(12);
        assertThat(completeness.missing())
                .contains(SheetField.CENTRALITY, SheetField.PLANNING, SheetField.OBJECTIVES, SheetField.COST)
                .doesNotContain(SheetField.DESCRIPTION, SheetField.BENEFICIARIES, SheetField.EFFECTS);
        assertThat(completeness.filled()).isEqualTo(12 - completeness.missing().size());
    }

    private List<PublishedProject> published() {
        var dashboards = new ProgrammeDashboards(jdbc());
        var fiches = new Fiches(jdbc());
        return new PublishedProjects(
                        jdbc(),
                        new Portfolio(jdbc(), dashboards, _ -> Map.of(), fiches),
                        dashboards,
                        fiches,
                        _ -> Map.of(TOWN, "99900011000018"))
                .list(READER, TODAY);
    }

    @Test
    void aProjectIsALineOfThePublishedSchema() {
        described(SheetReaders.EVERYBODY);

        assertThat(PublishedProject.FIELDS).isEqualTo(SCHEMA.fields());
        assertThat(published()).singleElement().satisfies(line -> {
            assertThat(SCHEMA.faults(line.values())).isEmpty();
            assertThat(line.values())
                    .containsEntry("id", HALL.uuid().toString())
                    .containsEntry("description", "Réhabiliter la halle")
                    .containsEntry("budgetPrevisionnel", "1000000")
                    .containsEntry("phase", "Idée")
                    .containsEntry("phaseStatut", "En cours")
                    .containsEntry("programme", "Action cœur de ville")
                    .containsEntry("porteurCodeSiret", "99900011000018")
                    .doesNotContainKeys("porteurReferentNom", "porteurReferentEmail");
            assertThat(line.gaps())
                    .contains(PublishedProject.Gap.START)
                    .doesNotContain(PublishedProject.Gap.DESCRIPTION, PublishedProject.Gap.OWNER_SIRET);
        });
        assertThat(PublishedProjects.csv(published())).startsWith(String.join(",", SCHEMA.fields()));
    }

    @Test
    void whatIsKeptForTheAdministrationsIsNotPublished() {
        described(SheetReaders.ADMINISTRATIONS);

        assertThat(published())
                .singleElement()
                .satisfies(line -> assertThat(line.values()).doesNotContainValue("Réhabiliter la halle"));
    }

    @Test
    void whatWasEnteredInErrorIsLeftOut() {
        recorded(HALL, new ProjectWithdrawn(HALL, Phase.IDEA, Phase.CLOSED, "Saisi par erreur", TODAY));

        assertThat(published()).isEmpty();
    }
}
