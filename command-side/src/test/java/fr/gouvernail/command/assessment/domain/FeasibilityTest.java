package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.command.assessment.domain.Assessed.DAY;
import static fr.gouvernail.command.assessment.domain.Assessed.HALL;
import static fr.gouvernail.command.assessment.domain.Assessed.LEAD;
import static fr.gouvernail.command.assessment.domain.Assessed.LETTER;
import static fr.gouvernail.command.assessment.domain.Assessed.OTHER;
import static fr.gouvernail.command.assessment.domain.Assessed.PROGRAMME;
import static fr.gouvernail.command.assessment.domain.Assessed.SCOPE;
import static fr.gouvernail.command.assessment.domain.Assessed.TERRITORY;
import static fr.gouvernail.command.assessment.domain.Assessed.TODAY;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.assessment.FeasibilityItem.CALENDAR;
import static fr.gouvernail.contract.assessment.FeasibilityItem.TECHNICAL;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.ASSIGNED_ALREADY;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.DUE_IN_THE_PAST;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.ID_OF_ANOTHER;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.LEVEL_NEGATIVE;
import static fr.gouvernail.contract.assessment.FeasibilityRejection.SETTLED_SINCE;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.contract.assessment.FeasibilityCommand;
import fr.gouvernail.contract.assessment.FeasibilityCommand.AssignItem;
import fr.gouvernail.contract.assessment.FeasibilityCommand.LiftReserve;
import fr.gouvernail.contract.assessment.FeasibilityCommand.OpenFeasibility;
import fr.gouvernail.contract.assessment.FeasibilityCommand.RateItem;
import fr.gouvernail.contract.assessment.FeasibilityCommand.RequireBacking;
import fr.gouvernail.contract.assessment.FeasibilityCommand.SettleImpactStudy;
import fr.gouvernail.contract.assessment.FeasibilityEvent.BackingRequired;
import fr.gouvernail.contract.assessment.FeasibilityEvent.FeasibilityOpened;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemAssigned;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemRated;
import fr.gouvernail.contract.assessment.ImpactStudy;
import fr.gouvernail.contract.assessment.Rating;
import fr.gouvernail.contract.assessment.Reserve;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeasibilityTest {

    private static final FeasibilityId ID = FeasibilityId.of(HALL);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final Reserve SURVEY = new Reserve("Sondage de la structure", LEAD, DUE);
    private static final FeasibilityOpened OPENED = new FeasibilityOpened(ID, HALL, TERRITORY, PROGRAMME, DAY);
    private static final ItemAssigned ASSIGNED = new ItemAssigned(ID, TECHNICAL, null, LEAD, DUE, TODAY);
    private static final ItemRated RESERVED = rated(null, Rating.RESERVE, SURVEY, List.of(LETTER));

    private static ItemRated rated(
            @Nullable Rating previous, Rating rating, @Nullable Reserve reserve, List<Evidence> evidence) {
        return new ItemRated(ID, TECHNICAL, previous, rating, "Une poutre est à sonder", reserve, evidence, DAY);
    }

    private static RateItem rate(Rating rating, @Nullable Reserve reserve, List<Evidence> evidence, LocalDate on) {
        return new RateItem(ID, null, TECHNICAL, rating, "Une poutre est à sonder", reserve, evidence, on);
    }

    private static FixtureConfiguration<Feasibility> fixture() {
        return Fixtures.of(Feasibility.class, Assessed.context(), Assessed.subjects(), RuleBook.standard());
    }

    private static TestExecutor<Feasibility> given(Object... events) {
        return fixture().given(events);
    }

    @Test
    void theExaminationOfAProjectIsOpenedInTheHistoryOfItsProgramme() {
        fixture()
                .givenNoPriorActivity()
                .when(new OpenFeasibility(ID, HALL, DAY))
                .expectEvents(OPENED)
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void aProjectHasOneExamination() {
        var other = FeasibilityId.of(new ProjectId(new UUID(3, 2)));
        fixture()
                .givenNoPriorActivity()
                .when(new OpenFeasibility(other, HALL, DAY))
                .expectException(rejection(ID_OF_ANOTHER, "expected", ID));
    }

    @Test
    void anUnknownProjectIsNotExamined() {
        Fixtures.of(Feasibility.class, Assessed.context(), new InMemorySubjects(), RuleBook.standard())
                .givenNoPriorActivity()
                .when(new OpenFeasibility(ID, HALL, DAY))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "project", "value", HALL));
    }

    @Test
    void nothingIsRecordedOfTomorrow() {
        var tomorrow = TODAY.plusDays(1);
        var future = rejection(IN_THE_FUTURE, "on", tomorrow, "today", TODAY);
        fixture()
                .givenNoPriorActivity()
                .when(new OpenFeasibility(ID, HALL, tomorrow))
                .expectException(future);
        var commands = List.<FeasibilityCommand>of(
                rate(Rating.OK, null, List.of(), tomorrow),
                new LiftReserve(ID, null, TECHNICAL, "Fait", null, tomorrow),
                new RequireBacking(ID, null, 9, null, "Vœu du comité", tomorrow));
        for (var command : commands) {
            given(OPENED, RESERVED).when(command).expectException(future);
        }
    }

    @Test
    void anItemIsGivenToSomebodyThenToSomebodyElse() {
        given(OPENED)
                .when(new AssignItem(ID, 0L, TECHNICAL, LEAD, DUE))
                .expectEvents(ASSIGNED)
                .expectEventsMatching(recordedUnder(SCOPE));
        given(OPENED, ASSIGNED)
                .when(new AssignItem(ID, 1L, TECHNICAL, OTHER, DUE))
                .expectEvents(new ItemAssigned(ID, TECHNICAL, LEAD, OTHER, DUE, TODAY));
    }

    @Test
    void theSameAssignmentIsNoChangeButAnotherDayIs() {
        given(OPENED, ASSIGNED)
                .when(new AssignItem(ID, null, TECHNICAL, LEAD, DUE))
                .expectException(rejection(ASSIGNED_ALREADY, "item", TECHNICAL, "person", LEAD, "dueOn", DUE));
        given(OPENED, ASSIGNED)
                .when(new AssignItem(ID, null, TECHNICAL, LEAD, DUE.plusDays(1)))
                .expectEvents(new ItemAssigned(ID, TECHNICAL, LEAD, LEAD, DUE.plusDays(1), TODAY));
        given(OPENED, ASSIGNED)
                .when(new AssignItem(ID, null, CALENDAR, LEAD, DUE))
                .expectEvents(new ItemAssigned(ID, CALENDAR, null, LEAD, DUE, TODAY));
    }

    @Test
    void anAnswerIsDueTodayAtTheEarliest() {
        var yesterday = TODAY.minusDays(1);
        given(OPENED)
                .when(new AssignItem(ID, null, TECHNICAL, LEAD, yesterday))
                .expectException(rejection(DUE_IN_THE_PAST, "dueOn", yesterday, "today", TODAY));
        given(OPENED).when(new AssignItem(ID, null, TECHNICAL, LEAD, TODAY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void aLevelOfBackingIsNotNegative() {
        given(OPENED)
                .when(new RequireBacking(ID, 0L, 9, Money.euros(10_000), "Vœu du comité", DAY))
                .expectEvents(new BackingRequired(ID, 9, Money.euros(10_000), "Vœu du comité", DAY))
                .expectEventsMatching(recordedUnder(SCOPE));
        given(OPENED).when(new RequireBacking(ID, 0L, 0, null, "Aucun", DAY)).expectSuccessfulHandlerExecution();
        given(OPENED)
                .when(new RequireBacking(ID, 0L, -1, null, "Vœu", DAY))
                .expectException(rejection(LEVEL_NEGATIVE, "firmActors", -1));
        given(OPENED)
                .when(new RequireBacking(ID, 0L, 1, new Money(-1), "Vœu", DAY))
                .expectException(rejection(PlatformRejection.AMOUNT_NEGATIVE, "field", "firmAmountHt"));
    }

    @Test
    void aLevelOfBackingFollowsTheOneBefore() {
        var before = new BackingRequired(ID, 9, null, "Vœu du comité", DAY);
        given(OPENED, before)
                .when(new RequireBacking(ID, 1L, 8, null, "Revu", DAY.minusDays(1)))
                .expectException(rejection(SETTLED_SINCE, "on", DAY.minusDays(1), "last", DAY));
        given(OPENED, before)
                .when(new RequireBacking(ID, 1L, 8, null, "Revu", DAY))
                .expectEvents(new BackingRequired(ID, 8, null, "Revu", DAY));
    }

    @Test
    void someoneWithoutTheRightIsRefusedWhateverTheyAsk() {
        var commands = List.<FeasibilityCommand>of(
                new AssignItem(ID, null, TECHNICAL, LEAD, DUE),
                rate(Rating.OK, null, List.of(), DAY),
                new LiftReserve(ID, null, TECHNICAL, "Fait", null, DAY),
                new SettleImpactStudy(ID, null, 1, Money.ZERO, Money.ZERO, ImpactStudy.NONE, null, DAY),
                new RequireBacking(ID, null, 1, null, "", DAY));
        Fixtures.of(Feasibility.class, Assessed.stranger(), Assessed.subjects(), RuleBook.standard())
                .givenNoPriorActivity()
                .when(new OpenFeasibility(ID, HALL, DAY))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
        for (var command : commands) {
            Fixtures.of(Feasibility.class, Assessed.stranger(), Assessed.subjects(), RuleBook.standard())
                    .given(OPENED, RESERVED)
                    .when(command)
                    .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
        }
    }

    @Test
    void aStaleVersionIsRefused() {
        given(OPENED, RESERVED)
                .when(new RequireBacking(ID, 0L, 1, null, "", DAY))
                .expectException(ConflictingAggregateVersionException.class);
    }
}
