package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.command.assessment.domain.Assessed.ASSOCIATION;
import static fr.gouvernail.command.assessment.domain.Assessed.DAY;
import static fr.gouvernail.command.assessment.domain.Assessed.HALL;
import static fr.gouvernail.command.assessment.domain.Assessed.LEAD;
import static fr.gouvernail.command.assessment.domain.Assessed.PROGRAMME;
import static fr.gouvernail.command.assessment.domain.Assessed.SCOPE;
import static fr.gouvernail.command.assessment.domain.Assessed.TERRITORY;
import static fr.gouvernail.command.assessment.domain.Assessed.TODAY;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.assessment.BackingRejection.ACTOR_NOT_ONE;
import static fr.gouvernail.contract.assessment.BackingRejection.BEFORE_LAST;
import static fr.gouvernail.contract.assessment.BackingRejection.ID_OF_ANOTHER;
import static fr.gouvernail.contract.assessment.BackingRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.assessment.BackingRejection.POSITION_UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.assessment.ActorKind;
import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.contract.assessment.BackingCommand;
import fr.gouvernail.contract.assessment.BackingCommand.ChangePosition;
import fr.gouvernail.contract.assessment.BackingCommand.CheckCommitment;
import fr.gouvernail.contract.assessment.BackingCommand.Commit;
import fr.gouvernail.contract.assessment.BackingCommand.DeclareBacking;
import fr.gouvernail.contract.assessment.BackingCommand.MeetCondition;
import fr.gouvernail.contract.assessment.BackingCommand.WithdrawCommitment;
import fr.gouvernail.contract.assessment.BackingEvent.BackingDeclared;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentMade;
import fr.gouvernail.contract.assessment.BackingEvent.PositionChanged;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class BackingTest {

    private static final BackingActor HALLES = BackingActor.organisation(ActorKind.ASSOCIATION, ASSOCIATION);
    private static final BackingId ID = BackingId.of(HALL, HALLES.key());
    private static final BackingDeclared DECLARED = new BackingDeclared(
            ID, HALL, TERRITORY, PROGRAMME, HALLES, true, BackingPosition.SUPPORTS_IF, "Avec une salle", DAY);

    private static FixtureConfiguration<Backing> fixture() {
        return Fixtures.of(Backing.class, Assessed.context(), Assessed.subjects());
    }

    private static DeclareBacking declare(BackingId id, BackingActor actor, LocalDate on) {
        return new DeclareBacking(id, HALL, actor, true, BackingPosition.SUPPORTS_IF, "Avec une salle", on);
    }

    private static ChangePosition change(BackingPosition position, LocalDate on) {
        return new ChangePosition(ID, 0L, position, "La salle est prévue", on);
    }

    @Test
    void anActorSaysWhereTheyStandInTheHistoryOfTheProgramme() {
        fixture()
                .givenNoPriorActivity()
                .when(declare(ID, HALLES, DAY))
                .expectEvents(DECLARED)
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void aBackingSaidTodayIsTakenAndOneOfTomorrowIsNot() {
        fixture().givenNoPriorActivity().when(declare(ID, HALLES, TODAY)).expectSuccessfulHandlerExecution();
        var tomorrow = TODAY.plusDays(1);
        fixture()
                .givenNoPriorActivity()
                .when(declare(ID, HALLES, tomorrow))
                .expectException(rejection(IN_THE_FUTURE, "on", tomorrow, "today", TODAY));
    }

    @Test
    void anActorIsExactlyOneOfAnOrganisationAPersonAndAGroup() {
        var nobody = new BackingActor(ActorKind.RESIDENTS, null, null, " ");
        var two = new BackingActor(ActorKind.ASSOCIATION, ASSOCIATION, LEAD, null);
        var both = new BackingActor(ActorKind.ASSOCIATION, ASSOCIATION, null, "Les Halles");
        for (var actor : List.of(nobody, two, both)) {
            fixture().givenNoPriorActivity().when(declare(ID, actor, DAY)).expectException(rejection(ACTOR_NOT_ONE));
        }
    }

    @Test
    void theIdIsThatOfTheProjectAndTheActorSoThatNobodyCountsTwice() {
        var random = new BackingId(new UUID(9, 9));
        fixture()
                .givenNoPriorActivity()
                .when(declare(random, HALLES, DAY))
                .expectException(rejection(ID_OF_ANOTHER, "expected", ID));
        var elsewhere = BackingId.of(new ProjectId(new UUID(3, 2)), HALLES.key());
        fixture()
                .givenNoPriorActivity()
                .when(declare(elsewhere, HALLES, DAY))
                .expectException(rejection(ID_OF_ANOTHER, "expected", ID));
    }

    @Test
    void aGroupIsTheSameHoweverItsNameIsSpacedOrCapitalised() {
        var typed = BackingActor.group(ActorKind.RESIDENTS, "Riverains  du parking ");
        var again = BackingActor.group(ActorKind.OWNER, "RIVERAINS du Parking");
        var others = BackingActor.group(ActorKind.RESIDENTS, "Riverains du parc");
        assertThat(BackingId.of(HALL, typed.key())).isEqualTo(BackingId.of(HALL, again.key()));
        assertThat(BackingId.of(HALL, typed.key())).isNotEqualTo(BackingId.of(HALL, others.key()));
    }

    @Test
    void aPersonBacksAProjectByTheirIdAlone() {
        var trader = new BackingActor(ActorKind.TRADER, null, LEAD, null);
        fixture()
                .givenNoPriorActivity()
                .when(declare(BackingId.of(HALL, trader.key()), trader, DAY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void anUnknownProjectOrOrganisationIsRefused() {
        Fixtures.of(Backing.class, Assessed.context(), new InMemorySubjects())
                .givenNoPriorActivity()
                .when(declare(ID, HALLES, DAY))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "project", "value", HALL));
        var withoutActor = new InMemorySubjects().with(HALL, SCOPE);
        Fixtures.of(Backing.class, Assessed.context(), withoutActor)
                .givenNoPriorActivity()
                .when(declare(ID, HALLES, DAY))
                .expectException(
                        rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "organisation", "value", ASSOCIATION));
    }

    @Test
    void aProjectOfTheWholeInstallationCannotBeBacked() {
        var subjects = new InMemorySubjects().with(HALL, Scope.INSTALLATION).with(ASSOCIATION, Scope.INSTALLATION);
        Fixtures.of(Backing.class, Assessed.context(), subjects)
                .givenNoPriorActivity()
                .when(declare(ID, HALLES, DAY))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "project"));
    }

    @Test
    void aChangedPositionKeepsTheOneBefore() {
        fixture()
                .given(DECLARED)
                .when(change(BackingPosition.SUPPORTS, DAY.plusDays(10)))
                .expectEvents(new PositionChanged(
                        ID,
                        BackingPosition.SUPPORTS_IF,
                        BackingPosition.SUPPORTS,
                        "La salle est prévue",
                        DAY.plusDays(10)))
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void theSamePositionIsNoChange() {
        fixture()
                .given(DECLARED)
                .when(change(BackingPosition.SUPPORTS_IF, TODAY))
                .expectException(rejection(POSITION_UNCHANGED, "position", BackingPosition.SUPPORTS_IF));
    }

    @Test
    void aPositionFollowsTheOneBefore() {
        var before = DAY.minusDays(1);
        fixture()
                .given(DECLARED)
                .when(change(BackingPosition.OPPOSED, before))
                .expectException(rejection(BEFORE_LAST, "on", before, "last", DAY));
        fixture().given(DECLARED).when(change(BackingPosition.OPPOSED, DAY)).expectSuccessfulHandlerExecution();
        fixture()
                .given(DECLARED)
                .when(change(BackingPosition.OPPOSED, TODAY.plusDays(1)))
                .expectException(rejection(IN_THE_FUTURE, "on", TODAY.plusDays(1), "today", TODAY));
    }

    @Test
    void someoneWithoutTheRightIsRefusedWhateverTheyAsk() {
        var made = new CommitmentMade(ID, 1, CommitmentTest.ROOM, DAY);
        List<BackingCommand> commands = List.of(
                change(BackingPosition.SUPPORTS, DAY),
                new Commit(ID, 1L, CommitmentTest.ROOM, DAY),
                new CheckCommitment(ID, 1L, 1, "", DAY),
                new MeetCondition(ID, 1L, 1, "", null, DAY),
                new WithdrawCommitment(ID, 1L, 1, "", DAY));
        Fixtures.of(Backing.class, Assessed.stranger(), Assessed.subjects())
                .givenNoPriorActivity()
                .when(declare(ID, HALLES, DAY))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
        for (var command : commands) {
            Fixtures.of(Backing.class, Assessed.stranger(), Assessed.subjects())
                    .given(DECLARED, made)
                    .when(command)
                    .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
        }
    }

    @Test
    void aStaleVersionIsRefused() {
        var changed = new PositionChanged(ID, BackingPosition.SUPPORTS_IF, BackingPosition.NEUTRAL, "", DAY);
        fixture()
                .given(DECLARED, changed)
                .when(change(BackingPosition.SUPPORTS, TODAY))
                .expectException(ConflictingAggregateVersionException.class);
    }
}
