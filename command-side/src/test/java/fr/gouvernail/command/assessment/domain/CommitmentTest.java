package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.command.assessment.domain.Assessed.ASSOCIATION;
import static fr.gouvernail.command.assessment.domain.Assessed.DAY;
import static fr.gouvernail.command.assessment.domain.Assessed.EMPTY;
import static fr.gouvernail.command.assessment.domain.Assessed.HALL;
import static fr.gouvernail.command.assessment.domain.Assessed.LETTER;
import static fr.gouvernail.command.assessment.domain.Assessed.LINKED;
import static fr.gouvernail.command.assessment.domain.Assessed.PROGRAMME;
import static fr.gouvernail.command.assessment.domain.Assessed.SCOPE;
import static fr.gouvernail.command.assessment.domain.Assessed.TERRITORY;
import static fr.gouvernail.command.assessment.domain.Assessed.TODAY;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.assessment.AssessmentRejection.EVIDENCE_EMPTY;
import static fr.gouvernail.contract.assessment.BackingRejection.BEFORE_SIGNED;
import static fr.gouvernail.contract.assessment.BackingRejection.CHECKED_ALREADY;
import static fr.gouvernail.contract.assessment.BackingRejection.EVIDENCE_MISSING;
import static fr.gouvernail.contract.assessment.BackingRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.assessment.BackingRejection.NO_OPEN_CONDITION;
import static fr.gouvernail.contract.assessment.BackingRejection.OPPOSED_COMMITS_NOTHING;
import static fr.gouvernail.contract.assessment.BackingRejection.PAST_ITS_DATE;
import static fr.gouvernail.contract.assessment.BackingRejection.UNKNOWN_COMMITMENT;
import static fr.gouvernail.contract.assessment.BackingRejection.WITHDRAWN_ALREADY;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.assessment.ActorKind;
import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.contract.assessment.BackingCommand;
import fr.gouvernail.contract.assessment.BackingCommand.CheckCommitment;
import fr.gouvernail.contract.assessment.BackingCommand.Commit;
import fr.gouvernail.contract.assessment.BackingCommand.MeetCondition;
import fr.gouvernail.contract.assessment.BackingCommand.WithdrawCommitment;
import fr.gouvernail.contract.assessment.BackingEvent.BackingDeclared;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentChecked;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentMade;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentWithdrawn;
import fr.gouvernail.contract.assessment.BackingEvent.ConditionMet;
import fr.gouvernail.contract.assessment.BackingEvent.PositionChanged;
import fr.gouvernail.contract.assessment.BackingPosition;
import fr.gouvernail.contract.assessment.Commitment;
import fr.gouvernail.contract.assessment.CommitmentKind;
import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 31);
    private static final BackingActor HALLES = BackingActor.organisation(ActorKind.ASSOCIATION, ASSOCIATION);
    private static final BackingId ID = BackingId.of(HALL, HALLES.key());
    private static final BackingDeclared DECLARED = new BackingDeclared(
            ID, HALL, TERRITORY, PROGRAMME, HALLES, true, BackingPosition.SUPPORTS, "Nous en sommes", DAY);

    /** 1 200 hours a year if there is a room, until the end of March, by a signed letter. */
    static final Commitment ROOM = hours(1_200, "heures par an", "Une salle de 40 m²", UNTIL, LETTER);

    private static final CommitmentMade MADE = new CommitmentMade(ID, 1, ROOM, DAY);
    private static final CommitmentMade SAID =
            new CommitmentMade(ID, 1, hours(200, "heures par an", null, null, null), DAY);
    private static final CommitmentWithdrawn WITHDRAWN =
            new CommitmentWithdrawn(ID, 1, "L’association est dissoute", DAY.plusDays(5));

    private static Commitment hours(
            @Nullable Integer quantity,
            @Nullable String unit,
            @Nullable String condition,
            @Nullable LocalDate until,
            @Nullable Evidence evidence) {
        return new Commitment(CommitmentKind.TIME, "Tenir l’accueil", null, quantity, unit, condition, until, evidence);
    }

    private static Commitment money(@Nullable Money amount) {
        return new Commitment(CommitmentKind.MONEY, "Un don", amount, null, null, null, null, LETTER);
    }

    private static FixtureConfiguration<Backing> fixture() {
        return Fixtures.of(Backing.class, Assessed.context(), Assessed.subjects());
    }

    private static TestExecutor<Backing> given(Object... events) {
        return fixture().given(events);
    }

    private static Commit commit(Commitment commitment) {
        return new Commit(ID, null, commitment, DAY);
    }

    @Test
    void commitmentsAreNumberedFromOne() {
        given(DECLARED).when(commit(ROOM)).expectEvents(MADE).expectEventsMatching(recordedUnder(SCOPE));
        given(DECLARED, MADE, WITHDRAWN).when(commit(ROOM)).expectEvents(new CommitmentMade(ID, 2, ROOM, DAY));
    }

    @Test
    void whoOpposesAProjectCommitsNothing() {
        var opposed = new PositionChanged(ID, BackingPosition.SUPPORTS, BackingPosition.OPPOSED, "Le bruit", DAY);
        given(DECLARED, opposed).when(commit(ROOM)).expectException(rejection(OPPOSED_COMMITS_NOTHING));
    }

    @Test
    void nothingIsSignedCheckedMetOrWithdrawnTomorrow() {
        var tomorrow = TODAY.plusDays(1);
        var commands = List.<BackingCommand>of(
                new Commit(ID, null, money(Money.euros(5)), tomorrow),
                new CheckCommitment(ID, null, 1, "Lue", tomorrow),
                new MeetCondition(ID, null, 1, "Salle", null, tomorrow),
                new WithdrawCommitment(ID, null, 1, "Dissoute", tomorrow));
        for (var command : commands) {
            given(DECLARED, MADE)
                    .when(command)
                    .expectException(rejection(IN_THE_FUTURE, "on", tomorrow, "today", TODAY));
        }
    }

    @Test
    void nothingHappensToACommitmentBeforeItIsSigned() {
        var before = DAY.minusDays(1);
        for (var command : onNumber(1, before)) {
            given(DECLARED, MADE)
                    .when(command)
                    .expectException(rejection(BEFORE_SIGNED, "number", 1, "on", before, "signedOn", DAY));
        }
    }

    @Test
    void aCommitmentThatWasNotMadeIsUnknown() {
        for (int number : new int[] {0, -1, 2, Integer.MAX_VALUE}) {
            for (var command : onNumber(number, DAY)) {
                given(DECLARED, MADE).when(command).expectException(rejection(UNKNOWN_COMMITMENT, "number", number));
            }
        }
    }

    @Test
    void aWithdrawnCommitmentIsLeftAsItIs() {
        for (var command : onNumber(1, TODAY)) {
            given(DECLARED, MADE, WITHDRAWN)
                    .when(command)
                    .expectException(rejection(WITHDRAWN_ALREADY, "number", 1, "on", DAY.plusDays(5)));
        }
    }

    @Test
    void aLetterIsCheckedOnce() {
        var checked = new CommitmentChecked(ID, 1, "Lue", DAY.plusDays(2));
        given(DECLARED, MADE)
                .when(new CheckCommitment(ID, 1L, 1, "Lue", DAY.plusDays(2)))
                .expectEvents(checked)
                .expectEventsMatching(recordedUnder(SCOPE));
        given(DECLARED, MADE, checked)
                .when(new CheckCommitment(ID, 2L, 1, "Relue", DAY.plusDays(3)))
                .expectException(rejection(CHECKED_ALREADY, "number", 1, "on", DAY.plusDays(2)));
    }

    @Test
    void whatWasOnlySaidIsNotChecked() {
        given(DECLARED, SAID)
                .when(new CheckCommitment(ID, 1L, 1, "Entendu", DAY))
                .expectException(rejection(EVIDENCE_MISSING, "number", 1));
    }

    @Test
    void aConditionIsMetOnce() {
        var met = new ConditionMet(ID, 1, "La salle est au programme", LINKED, UNTIL);
        var meet = new MeetCondition(ID, null, 1, "La salle est au programme", LINKED, UNTIL);
        given(DECLARED, MADE).when(meet).expectEvents(met).expectEventsMatching(recordedUnder(SCOPE));
        given(DECLARED, MADE, met).when(meet).expectException(rejection(NO_OPEN_CONDITION, "number", 1));
        given(DECLARED, SAID).when(meet).expectException(rejection(NO_OPEN_CONDITION, "number", 1));
        given(DECLARED, MADE)
                .when(new MeetCondition(ID, null, 1, "Salle", EMPTY, UNTIL))
                .expectException(rejection(EVIDENCE_EMPTY, "name", "Lettre"));
    }

    @Test
    void aCommitmentPastItsDateIsNeitherCheckedNorFreedOfItsCondition() {
        var after = UNTIL.plusDays(1);
        var commands = List.<BackingCommand>of(
                new CheckCommitment(ID, null, 1, "Lue", after), new MeetCondition(ID, null, 1, "Salle", null, after));
        for (var command : commands) {
            given(DECLARED, MADE)
                    .when(command)
                    .expectException(rejection(PAST_ITS_DATE, "number", 1, "validUntil", UNTIL, "on", after));
        }
        given(DECLARED, MADE)
                .when(new CheckCommitment(ID, null, 1, "Lue", UNTIL))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aCommitmentIsTakenBackEvenPastItsDate() {
        given(DECLARED, MADE)
                .when(new WithdrawCommitment(ID, 1L, 1, "Dissoute", TODAY))
                .expectEvents(new CommitmentWithdrawn(ID, 1, "Dissoute", TODAY))
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    private static List<BackingCommand> onNumber(int number, LocalDate on) {
        return List.of(
                new CheckCommitment(ID, null, number, "Lue", on),
                new MeetCondition(ID, null, number, "Salle", null, on),
                new WithdrawCommitment(ID, null, number, "Dissoute", on));
    }
}
