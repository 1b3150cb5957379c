package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.portfolio.domain.Valmoret.PROGRAMME;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TERRITORY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TODAY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.WORKS;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.portfolio.BudgetSection;
import fr.gouvernail.contract.portfolio.ExpectedEffect;
import fr.gouvernail.contract.portfolio.PortfolioRejection;
import fr.gouvernail.contract.portfolio.Recurrence;
import fr.gouvernail.contract.portfolio.SheetCommand.BudgetYear;
import fr.gouvernail.contract.portfolio.SheetCommand.CompleteStep;
import fr.gouvernail.contract.portfolio.SheetCommand.DescribeSheet;
import fr.gouvernail.contract.portfolio.SheetCommand.OpenSheet;
import fr.gouvernail.contract.portfolio.SheetCommand.PlanStep;
import fr.gouvernail.contract.portfolio.SheetCommand.RemoveStep;
import fr.gouvernail.contract.portfolio.SheetCommand.ReopenStep;
import fr.gouvernail.contract.portfolio.SheetCommand.ReplanStep;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetDescribed;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetOpened;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetReadersChanged;
import fr.gouvernail.contract.portfolio.SheetEvent.StepDone;
import fr.gouvernail.contract.portfolio.SheetEvent.StepPlanned;
import fr.gouvernail.contract.portfolio.SheetEvent.StepRemoved;
import fr.gouvernail.contract.portfolio.SheetEvent.StepReplanned;
import fr.gouvernail.contract.portfolio.SheetEvent.StepUndone;
import fr.gouvernail.contract.portfolio.SheetEvent.YearBudgeted;
import fr.gouvernail.contract.portfolio.SheetPriority;
import fr.gouvernail.contract.portfolio.SheetReaders;
import fr.gouvernail.contract.portfolio.SheetRejection;
import fr.gouvernail.contract.portfolio.SheetText;
import fr.gouvernail.contract.portfolio.YearFigures;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.SheetId;
import fr.gouvernail.kernel.value.Money;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final SheetId SHEET = SheetId.of(WORKS);
    private static final SheetId OF_PROJECT = SheetId.of(HALL);
    private static final SheetText TEXT = new SheetText(
            "Réhabiliter la halle",
            null,
            "Habitants",
            SheetPriority.HIGH,
            null,
            null,
            null,
            List.of(ExpectedEffect.TRADE),
            Recurrence.ONCE,
            null);
    private static final SheetOpened OPENED =
            new SheetOpened(SHEET, HALL, WORKS, TERRITORY, PROGRAMME, SheetText.EMPTY, VOTE);
    private static final SheetOpened PROJECT_OPENED =
            new SheetOpened(OF_PROJECT, HALL, null, TERRITORY, PROGRAMME, SheetText.EMPTY, VOTE);
    private static final StepPlanned STEP = new StepPlanned(SHEET, 1, "Désamianter", TODAY.plusMonths(2), VOTE);
    private static final StepDone DONE = new StepDone(SHEET, 1, VOTE, VOTE);
    private static final YearFigures FORESEEN = new YearFigures(Money.euros(400_000), null, 50, null);

    private static FixtureConfiguration<Sheet> fixture() {
        return fixture(false);
    }

    private static FixtureConfiguration<Sheet> fixture(boolean closed) {
        var subjects = Valmoret.subjects().with(WORKS, Valmoret.SCOPE);
        return Fixtures.of(Sheet.class, Valmoret.context(), subjects, new KnownStandings(closed, null, null, 0));
    }

    @Test
    void aProjectOrAnActionIsDescribedForTheFirstTime() {
        fixture()
                .givenNoPriorActivity()
                .when(new OpenSheet(OF_PROJECT, HALL, null, TEXT, VOTE))
                .expectEvents(new SheetOpened(OF_PROJECT, HALL, null, TERRITORY, PROGRAMME, TEXT, VOTE));
        fixture()
                .givenNoPriorActivity()
                .when(new OpenSheet(SHEET, HALL, WORKS, TEXT, VOTE))
                .expectEvents(new SheetOpened(SHEET, HALL, WORKS, TERRITORY, PROGRAMME, TEXT, VOTE));
    }

    @Test
    void aSheetBearsTheUuidOfWhatItDescribes() {
        fixture()
                .givenNoPriorActivity()
                .when(new OpenSheet(OF_PROJECT, HALL, WORKS, TEXT, VOTE))
                .expectException(rejection(SheetRejection.OTHER_SUBJECT, "sheet", OF_PROJECT, "subject", WORKS));
    }

    @Test
    void whatIsUnknownIsNotDescribed() {
        var unknown = new ActionId(new UUID(4, 9));
        fixture()
                .givenNoPriorActivity()
                .when(new OpenSheet(SheetId.of(unknown), HALL, unknown, TEXT, VOTE))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "action", "value", unknown));
    }

    @Test
    void aClosedProjectIsNotDescribedAnyMore() {
        fixture(true)
                .given(PROJECT_OPENED)
                .when(new DescribeSheet(OF_PROJECT, null, TEXT, null, VOTE))
                .expectException(rejection(PortfolioRejection.PROJECT_CLOSED, "project", HALL));
    }

    @Test
    void aDescriptionFollowsAnotherAndSaysSomethingNew() {
        fixture()
                .given(OPENED)
                .when(new DescribeSheet(SHEET, null, TEXT, null, VOTE))
                .expectEvents(new SheetDescribed(SHEET, SheetText.EMPTY, TEXT, null, VOTE));
        fixture()
                .given(OPENED)
                .when(new DescribeSheet(SHEET, null, SheetText.EMPTY, null, VOTE))
                .expectException(rejection(SheetRejection.DESCRIPTION_CHANGES_NOTHING));
        fixture()
                .given(OPENED)
                .when(new DescribeSheet(SHEET, null, TEXT, null, TODAY.plusDays(1)))
                .expectException(rejection(PortfolioRejection.IN_THE_FUTURE, "on", TODAY.plusDays(1), "today", TODAY));
    }

    @Test
    void anEffectIsNamedOnce() {
        var twice = new SheetText(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(ExpectedEffect.TRADE, ExpectedEffect.TRADE),
                null,
                null);
        fixture()
                .given(OPENED)
                .when(new DescribeSheet(SHEET, null, twice, null, VOTE))
                .expectException(rejection(SheetRejection.EFFECT_LISTED_TWICE, "effect", ExpectedEffect.TRADE));
    }

    @Test
    void stepsAreNumberedAndTheirNumbersAreNotUsedAgain() {
        fixture()
                .given(OPENED, STEP, new StepRemoved(SHEET, 1, "Désamianter", TODAY.plusMonths(2), "Fait avant", VOTE))
                .when(new PlanStep(SHEET, null, "Reprendre la charpente", null, VOTE))
                .expectEvents(new StepPlanned(SHEET, 2, "Reprendre la charpente", null, VOTE));
    }

    @Test
    void aProjectHasNoStepsNorYearsOfItsOwn() {
        fixture()
                .given(PROJECT_OPENED)
                .when(new PlanStep(OF_PROJECT, null, "Désamianter", null, VOTE))
                .expectException(rejection(SheetRejection.NOT_OF_AN_ACTION));
        fixture()
                .given(PROJECT_OPENED)
                .when(new BudgetYear(OF_PROJECT, null, 2026, BudgetSection.INVESTMENT, FORESEEN, null, VOTE))
                .expectException(rejection(SheetRejection.NOT_OF_AN_ACTION));
    }

    @Test
    void moreStepsThanASheetHoldsAreRefused() {
        var history = Stream.concat(
                        Stream.of(OPENED),
                        IntStream.rangeClosed(1, SheetSteps.MOST_STEPS)
                                .mapToObj(number -> new StepPlanned(SHEET, number, "Lot " + number, null, VOTE)))
                .toList();
        fixture()
                .given(history)
                .when(new PlanStep(SHEET, null, "Un lot de trop", null, VOTE))
                .expectException(rejection(SheetRejection.TOO_MANY_STEPS, "most", SheetSteps.MOST_STEPS));
    }

    @Test
    void aStepIsDoneUndoneAndRemovedInThatOrder() {
        fixture()
                .given(OPENED, STEP)
                .when(new CompleteStep(SHEET, null, 1, VOTE, VOTE))
                .expectEvents(DONE);
        fixture()
                .given(OPENED, STEP, DONE)
                .when(new CompleteStep(SHEET, null, 1, VOTE, VOTE))
                .expectException(rejection(SheetRejection.STEP_DONE_ALREADY, "number", 1, "done", VOTE));
        fixture()
                .given(OPENED, STEP, DONE)
                .when(new RemoveStep(SHEET, null, 1, "Sans objet", VOTE))
                .expectException(rejection(SheetRejection.STEP_DONE_ALREADY, "number", 1, "done", VOTE));
        fixture()
                .given(OPENED, STEP, DONE)
                .when(new ReopenStep(SHEET, null, 1, "Reste un local", VOTE))
                .expectEvents(new StepUndone(SHEET, 1, VOTE, "Reste un local", VOTE));
        fixture()
                .given(OPENED, STEP)
                .when(new ReopenStep(SHEET, null, 1, "Reste un local", VOTE))
                .expectException(rejection(SheetRejection.STEP_NOT_DONE, "number", 1));
        fixture()
                .given(OPENED, STEP)
                .when(new RemoveStep(SHEET, null, 1, "Sans objet", VOTE))
                .expectEvents(new StepRemoved(SHEET, 1, "Désamianter", TODAY.plusMonths(2), "Sans objet", VOTE));
        fixture()
                .given(OPENED)
                .when(new CompleteStep(SHEET, null, 7, VOTE, VOTE))
                .expectException(rejection(SheetRejection.STEP_UNKNOWN, "number", 7));
    }

    @Test
    void aYearIsBudgetedAndItsFormerFiguresAreKept() {
        var real = new YearFigures(Money.euros(400_000), Money.euros(310_000), 50, 40);
        var first = new YearBudgeted(SHEET, 2026, BudgetSection.INVESTMENT, null, FORESEEN, null, VOTE);
        fixture()
                .given(OPENED)
                .when(new BudgetYear(SHEET, null, 2026, BudgetSection.INVESTMENT, FORESEEN, null, VOTE))
                .expectEvents(first);
        fixture()
                .given(OPENED, first)
                .when(new BudgetYear(SHEET, null, 2026, BudgetSection.INVESTMENT, real, null, VOTE))
                .expectEvents(new YearBudgeted(SHEET, 2026, BudgetSection.INVESTMENT, FORESEEN, real, null, VOTE));
        fixture()
                .given(OPENED, first)
                .when(new BudgetYear(SHEET, null, 2026, BudgetSection.INVESTMENT, FORESEEN, null, VOTE))
                .expectException(rejection(SheetRejection.YEAR_CHANGES_NOTHING, "year", 2026));
    }

    @Test
    void noYearHasRealFiguresBeforeItBegins() {
        var real = new YearFigures(Money.euros(400_000), Money.euros(1), null, null);
        fixture()
                .given(OPENED)
                .when(new BudgetYear(SHEET, null, 2027, BudgetSection.OPERATING, real, null, VOTE))
                .expectException(rejection(SheetRejection.REAL_BEFORE_YEAR, "year", 2027, "today", TODAY));
    }

    @Test
    void figuresNobodyMeansAreRefused() {
        fixture()
                .given(OPENED)
                .when(new BudgetYear(SHEET, null, 26, BudgetSection.OPERATING, FORESEEN, null, VOTE))
                .expectException(rejection(SheetRejection.YEAR_OUT_OF_RANGE, "year", 26, "first", 2000, "last", 2100));
        fixture()
                .given(OPENED)
                .when(new BudgetYear(
                        SHEET,
                        null,
                        2026,
                        BudgetSection.OPERATING,
                        new YearFigures(Money.euros(-1), null, null, null),
                        null,
                        VOTE))
                .expectException(rejection(PlatformRejection.AMOUNT_NEGATIVE, "field", "forecastHt"));
        fixture()
                .given(OPENED)
                .when(new BudgetYear(
                        SHEET,
                        null,
                        2026,
                        BudgetSection.OPERATING,
                        new YearFigures(Money.euros(1), null, -1, null),
                        null,
                        VOTE))
                .expectException(
                        rejection(SheetRejection.STAFF_OUT_OF_RANGE, "staff", -1, "most", SheetDecisions.MOST_STAFF));
    }

    @Test
    void whatWasSaidIsReplacedWithAReason() {
        var described = new SheetDescribed(SHEET, SheetText.EMPTY, TEXT, null, VOTE);
        var other = new SheetText(
                "Réhabiliter la halle et son parvis",
                "Rouvrir",
                "Habitants",
                SheetPriority.HIGH,
                null,
                null,
                null,
                List.of(ExpectedEffect.TRADE),
                Recurrence.ONCE,
                null);
        fixture()
                .given(OPENED, described)
                .when(new DescribeSheet(SHEET, null, other, null, VOTE))
                .expectException(rejection(SheetRejection.REASON_MISSING));
        fixture()
                .given(OPENED, described)
                .when(new DescribeSheet(SHEET, null, other, "Le parvis est ajouté", VOTE))
                .expectEvents(new SheetDescribed(SHEET, TEXT, other, "Le parvis est ajouté", VOTE));
    }

    @Test
    void whoReadsTheSheetChangesByAnEventOfItsOwn() {
        var described = new SheetDescribed(SHEET, SheetText.EMPTY, TEXT, null, VOTE);
        fixture()
                .given(OPENED, described)
                .when(new DescribeSheet(SHEET, null, TEXT.readBy(SheetReaders.EVERYBODY), null, VOTE))
                .expectEvents(new SheetReadersChanged(SHEET, null, SheetReaders.EVERYBODY, null, VOTE));
        var open = new SheetReadersChanged(SHEET, null, SheetReaders.EVERYBODY, null, VOTE);
        fixture()
                .given(OPENED, described, open)
                .when(new DescribeSheet(SHEET, null, TEXT.readBy(SheetReaders.ADMINISTRATIONS), null, VOTE))
                .expectException(rejection(SheetRejection.REASON_MISSING));
        fixture()
                .given(OPENED, described, open)
                .when(new DescribeSheet(
                        SHEET, null, TEXT.readBy(SheetReaders.ADMINISTRATIONS), "Une négociation est en cours", VOTE))
                .expectEvents(new SheetReadersChanged(
                        SHEET,
                        SheetReaders.EVERYBODY,
                        SheetReaders.ADMINISTRATIONS,
                        "Une négociation est en cours",
                        VOTE));
    }

    @Test
    void aRealCostIsNotLoweredWithoutAReason() {
        var real = new YearFigures(Money.euros(400_000), Money.euros(310_000), 50, null);
        var lower = new YearFigures(Money.euros(400_000), Money.euros(290_000), 50, null);
        var first = new YearBudgeted(SHEET, 2025, BudgetSection.INVESTMENT, null, real, null, VOTE);
        fixture()
                .given(OPENED, first)
                .when(new BudgetYear(SHEET, null, 2025, BudgetSection.INVESTMENT, lower, null, VOTE))
                .expectException(rejection(SheetRejection.REASON_MISSING));
        fixture()
                .given(OPENED, first)
                .when(new BudgetYear(
                        SHEET, null, 2025, BudgetSection.INVESTMENT, lower, "Une facture comptée deux fois", VOTE))
                .expectEvents(new YearBudgeted(
                        SHEET, 2025, BudgetSection.INVESTMENT, real, lower, "Une facture comptée deux fois", VOTE));
    }

    @Test
    void aStepIsPlannedForAnotherDayWithAReasonUntilItIsDone() {
        var later = TODAY.plusMonths(4);
        fixture()
                .given(OPENED, STEP)
                .when(new ReplanStep(SHEET, null, 1, later, "Attente du permis", VOTE))
                .expectEvents(new StepReplanned(SHEET, 1, TODAY.plusMonths(2), later, "Attente du permis", VOTE));
        fixture()
                .given(OPENED, STEP)
                .when(new ReplanStep(SHEET, null, 1, TODAY.plusMonths(2), "Rien", VOTE))
                .expectException(rejection(SheetRejection.STEP_DAY_UNCHANGED, "number", 1));
        fixture()
                .given(OPENED, STEP, DONE)
                .when(new ReplanStep(SHEET, null, 1, later, "Trop tard", VOTE))
                .expectException(rejection(SheetRejection.STEP_DONE_ALREADY, "number", 1, "done", VOTE));
    }
}
