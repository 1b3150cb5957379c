package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.SCOPE;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.governance.domain.DraftedDecisions.DraftedDecision;
import fr.gouvernail.command.governance.domain.DraftedDecisions.InWriting;
import fr.gouvernail.command.platform.axon.Aggregates;
import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.ConsultationCommand.AnswerConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.CancelConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.CloseConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.OpenConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.RecordAnswer;
import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationAnswered;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationCancelled;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationClosed;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationOpened;
import fr.gouvernail.contract.governance.ConsultationRejection;
import fr.gouvernail.contract.governance.DecisionRejection;
import fr.gouvernail.contract.governance.GovernanceRejection;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.WrittenAnswer;
import fr.gouvernail.contract.governance.WrittenMeans;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.Identifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A committee of three votes and one observer, whose charter says that ten days of silence approve. */
class ConsultationTest {

    private static final ConsultationId ID = new ConsultationId(new UUID(9, 1));
    private static final LocalDate OPENED = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 11);
    private static final BodyCharter TEN_DAYS = new BodyCharter(Decides.SILENCE, 10, false, 6, null, 10);
    private static final List<Seat> SEATS = Stream.concat(
                    Sittings.seats(3).stream(), Stream.of(new Seat(person(4), SeatQuality.EXPERT, false, false)))
            .toList();
    private static final DraftedDecision FREE = new DraftedDecision(BODY, false);
    private static final AttachedDocument NOTE = new AttachedDocument("Note", "2", "a".repeat(64), 12, null);

    private record OneBody(BodyKind kind, BodyCharter charter) implements Bodies {
        @Override
        public Optional<Profile> profile(BodyId body) {
            return Optional.of(new Profile(SCOPE, kind));
        }

        @Override
        public Optional<Composition> composition(BodyId body, LocalDate day) {
            return Optional.of(new Composition(SCOPE, new BodyRules(Quorum.NONE, 0, false, 5), SEATS, charter));
        }
    }

    private static FixtureConfiguration<Consultation> fixture(
            LocalDate today, BodyKind kind, BodyCharter charter, DraftedDecision decision) {
        DraftedDecisions decisions = id -> id.equals(DECISION) ? Optional.of(decision) : Optional.empty();
        return Fixtures.of(
                Consultation.class,
                Contexts.allowed(person(2), Role.CHAIR, today),
                new OneBody(kind, charter),
                decisions);
    }

    private static TestExecutor<Consultation> before(LocalDate today, DraftedDecision decision) {
        return fixture(today, BodyKind.STEERING_COMMITTEE, TEN_DAYS, decision).givenNoPriorActivity();
    }

    private static TestExecutor<Consultation> given(LocalDate today, Object... answers) {
        return fixture(today, BodyKind.STEERING_COMMITTEE, TEN_DAYS, FREE)
                .given(Stream.concat(Stream.of(opened(LAST)), Stream.of(answers))
                        .toArray());
    }

    private static OpenConsultation open(WrittenMeans sentBy, @Nullable LocalDate closesOn) {
        return new OpenConsultation(ID, BODY, DECISION, List.of(NOTE), sentBy, OPENED, closesOn);
    }

    private static ConsultationOpened opened(LocalDate last) {
        return new ConsultationOpened(
                ID, BODY, VALMORET, null, DECISION, List.of(NOTE), WrittenMeans.EMAIL, OPENED, last, SEATS, TEN_DAYS);
    }

    private static ConsultationAnswered answered(int person, WrittenAnswer answer, int day) {
        return new ConsultationAnswered(
                ID,
                person(person),
                answer,
                answer == WrittenAnswer.OBJECTS ? "Trop tôt" : null,
                WrittenMeans.LETTER,
                LocalDate.of(2026, 6, day));
    }

    private static RecordAnswer letter(int person, WrittenAnswer answer, LocalDate on) {
        return new RecordAnswer(ID, null, person(person), answer, null, WrittenMeans.LETTER, on);
    }

    private static CloseConsultation close() {
        return new CloseConsultation(ID, null);
    }

    @Test
    void itLastsForTheDelayOfTheCharterAndKeepsWhoSitsAndByWhichRules() {
        before(OPENED, FREE).when(open(WrittenMeans.EMAIL, null)).expectEvents(opened(LAST));
    }

    @Test
    void itMayLastLongerThanTheDelayAndNeverLess() {
        before(OPENED, FREE).when(open(WrittenMeans.EMAIL, LAST.plusDays(5))).expectEvents(opened(LAST.plusDays(5)));
        before(OPENED, FREE)
                .when(open(WrittenMeans.EMAIL, LAST.minusDays(1)))
                .expectException(rejection(
                        ConsultationRejection.DEADLINE_TOO_EARLY, "days", 9, "silenceDays", 10, "earliest", LAST));
    }

    @ParameterizedTest
    @EnumSource(
            value = BodyKind.class,
            names = {"MUNICIPAL_COUNCIL", "COMMUNITY_COUNCIL"})
    void aCouncilVotesAtASitting(BodyKind council) {
        fixture(OPENED, council, TEN_DAYS, FREE)
                .givenNoPriorActivity()
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(ConsultationRejection.COUNCIL_VOTES_IN_SITTING, "kind", council));
    }

    @ParameterizedTest
    @EnumSource(
            value = Decides.class,
            names = {"MAJORITY", "CONSENSUS"})
    void withoutTheCharterSayingSoSilenceApprovesNothing(Decides way) {
        var charter = new BodyCharter(way, 0, false, 6, null, 0);
        fixture(OPENED, BodyKind.STEERING_COMMITTEE, charter, FREE)
                .givenNoPriorActivity()
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(ConsultationRejection.CHARTER_WITHOUT_SILENCE, "decidesBy", way));
    }

    @Test
    void whatIsReadHereWasNotReadBeforeItWasHereAndWhatWasMailedMayBeEnteredLater() {
        before(OPENED.plusDays(3), FREE).when(open(WrittenMeans.EMAIL, null)).expectEvents(opened(LAST));
        before(OPENED.plusDays(3), FREE)
                .when(open(WrittenMeans.HERE, null))
                .expectException(rejection(ConsultationRejection.SENT_HERE_ON_ANOTHER_DAY, "openedOn", OPENED));
        before(OPENED.minusDays(1), FREE)
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(ConsultationRejection.OPENED_IN_THE_FUTURE, "openedOn", OPENED));
    }

    @Test
    void aPointIsBeforeItsBodyOnce() {
        before(OPENED, new DraftedDecision(BODY, false, false, SITTING))
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(ConsultationRejection.DECISION_ON_AGENDA, "decision", DECISION));
        before(OPENED, new DraftedDecision(BODY, false, false, null, new InWriting(LAST, false)))
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(ConsultationRejection.CONSULTED_ALREADY, "closesOn", LAST));
        before(OPENED, new DraftedDecision(BODY, false, false, null, new InWriting(null, true)))
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(ConsultationRejection.OBJECTED_BEFORE, "decision", DECISION));
        before(OPENED, new DraftedDecision(BODY, true))
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(GovernanceRejection.DECISION_SETTLED_ALREADY));
        before(OPENED, new DraftedDecision(new BodyId(new UUID(3, 2)), false))
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(GovernanceRejection.DECISION_OF_ANOTHER_BODY));
    }

    /** A decision that was withdrawn a moment ago, which no look-up knows yet. */
    private record WithdrawnMeanwhile() implements Aggregates {
        @Override
        public <A> void tell(Class<A> type, Identifier id, Consumer<A> message) {
            if (type == Decision.class && id.equals(DECISION)) {
                throw CommandRejected.of(DecisionRejection.NOT_DRAFT, "status", "WITHDRAWN");
            }
        }
    }

    @Test
    void nobodyIsAskedAboutADecisionThatRefusesIt() {
        DraftedDecisions decisions = _ -> Optional.of(FREE);
        Fixtures.of(
                        Consultation.class,
                        Contexts.allowed(person(2), Role.CHAIR, OPENED),
                        new OneBody(BodyKind.STEERING_COMMITTEE, TEN_DAYS),
                        decisions,
                        new WithdrawnMeanwhile())
                .givenNoPriorActivity()
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(DecisionRejection.NOT_DRAFT, "status", "WITHDRAWN"));
    }

    @Test
    void aMemberAnswersForTheirOwnSeatToday() {
        given(OPENED.plusDays(2))
                .when(new AnswerConsultation(ID, 0L, WrittenAnswer.AGREES, null))
                .expectEvents(new ConsultationAnswered(
                        ID, person(2), WrittenAnswer.AGREES, null, WrittenMeans.HERE, OPENED.plusDays(2)));
    }

    @Test
    void anObjectionHasAReason() {
        given(OPENED)
                .when(new AnswerConsultation(ID, 0L, WrittenAnswer.OBJECTS, " "))
                .expectException(rejection(ConsultationRejection.REASON_MISSING));
    }

    @Test
    void whoLeavesDoesNotSayWhichInterestTheyHave() {
        given(LAST)
                .when(new AnswerConsultation(ID, 0L, WrittenAnswer.RECUSED, "Mon frère est candidat"))
                .expectException(rejection(ConsultationRejection.RECUSED_WITHOUT_REASON));
        given(LAST)
                .when(new RecordAnswer(
                        ID, 0L, person(1), WrittenAnswer.RECUSED, "Son frère est candidat", WrittenMeans.LETTER, LAST))
                .expectException(rejection(ConsultationRejection.RECUSED_WITHOUT_REASON));
        given(LAST)
                .when(new AnswerConsultation(ID, 0L, WrittenAnswer.RECUSED, " "))
                .expectEvents(
                        new ConsultationAnswered(ID, person(2), WrittenAnswer.RECUSED, null, WrittenMeans.HERE, LAST));
    }

    @Test
    void onlySeatsWithAVoteOfTheDayItOpenedAnswer() {
        given(LAST)
                .when(letter(5, WrittenAnswer.AGREES, LAST))
                .expectException(
                        rejection(ConsultationRejection.OUTSIDE_MANDATE, "person", person(5), "openedOn", OPENED));
        given(LAST)
                .when(letter(4, WrittenAnswer.AGREES, LAST))
                .expectException(rejection(ConsultationRejection.WITHOUT_VOTE, "person", person(4)));
    }

    @Test
    void anAnswerIsGivenBetweenTheOpeningAndTheLastDayHoweverLateItIsRecorded() {
        given(LAST.plusDays(3))
                .when(letter(1, WrittenAnswer.AGREES, LAST))
                .expectEvents(answered(1, WrittenAnswer.AGREES, 11));
        given(LAST.plusDays(3))
                .when(letter(1, WrittenAnswer.AGREES, LAST.plusDays(1)))
                .expectException(rejection(ConsultationRejection.ANSWER_TOO_LATE, "closesOn", LAST));
        given(LAST)
                .when(letter(1, WrittenAnswer.AGREES, OPENED.minusDays(1)))
                .expectException(rejection(ConsultationRejection.ANSWER_TOO_EARLY, "openedOn", OPENED));
        given(OPENED)
                .when(letter(1, WrittenAnswer.AGREES, LAST))
                .expectException(rejection(ConsultationRejection.ANSWER_IN_THE_FUTURE, "today", OPENED));
        given(OPENED)
                .when(new RecordAnswer(ID, 0L, person(1), WrittenAnswer.AGREES, null, WrittenMeans.HERE, OPENED))
                .expectException(rejection(ConsultationRejection.ANSWERED_HERE, "person", person(1)));
    }

    @Test
    void whatAMemberAnsweredHereIsChangedByThatMemberOnly() {
        var here = new ConsultationAnswered(
                ID, person(1), WrittenAnswer.OBJECTS, "Trop tôt", WrittenMeans.HERE, OPENED.plusDays(2));
        given(LAST, here)
                .when(letter(1, WrittenAnswer.AGREES, LAST))
                .expectException(rejection(
                        ConsultationRejection.ANSWERED_BY_MEMBER, "person", person(1), "on", OPENED.plusDays(2)));
        given(LAST, answered(1, WrittenAnswer.OBJECTS, 3))
                .when(letter(1, WrittenAnswer.AGREES, LAST))
                .expectEvents(answered(1, WrittenAnswer.AGREES, 11));
        var own = new ConsultationAnswered(ID, person(2), WrittenAnswer.ABSTAINS, null, WrittenMeans.HERE, OPENED);
        given(LAST, own)
                .when(new AnswerConsultation(ID, 1L, WrittenAnswer.AGREES, null))
                .expectEvents(
                        new ConsultationAnswered(ID, person(2), WrittenAnswer.AGREES, null, WrittenMeans.HERE, LAST));
    }

    @Test
    void aChangedAnswerIsKeptBesideTheFirstAndTheSameOneSentAgainIsNoChange() {
        given(LAST, answered(1, WrittenAnswer.OBJECTS, 3))
                .when(letter(1, WrittenAnswer.AGREES, LocalDate.of(2026, 6, 5)))
                .expectEvents(answered(1, WrittenAnswer.AGREES, 5));
        given(LAST, answered(1, WrittenAnswer.AGREES, 5))
                .when(letter(1, WrittenAnswer.AGREES, LocalDate.of(2026, 6, 5)))
                .expectNoEvents();
    }

    @Test
    void silenceApprovesOnceTheLastDayIsOver() {
        given(LAST.plusDays(1), answered(1, WrittenAnswer.AGREES, 3))
                .when(close())
                .expectEvents(new ConsultationClosed(
                        ID, BODY, DECISION, true, new ConsultationCount(3, 1, 2, 0, 0, 0, 0), LAST));
    }

    @Test
    void theEffectIsThatOfTheLastDayHoweverLateItIsClosed() {
        given(LAST.plusDays(40))
                .when(close())
                .expectEvents(new ConsultationClosed(
                        ID, BODY, DECISION, true, new ConsultationCount(3, 0, 3, 0, 0, 0, 0), LAST));
    }

    @Test
    void onTheLastDayAMemberMayStillAnswer() {
        given(LAST, answered(1, WrittenAnswer.AGREES, 3))
                .when(close())
                .expectException(rejection(
                        ConsultationRejection.CLOSED_TOO_EARLY,
                        "closesOn",
                        LAST,
                        "answered",
                        1,
                        "seats",
                        3,
                        "missing",
                        2));
    }

    @Test
    void withEveryAnswerInThereIsNothingLeftToWaitFor() {
        given(
                        OPENED.plusDays(4),
                        answered(1, WrittenAnswer.AGREES, 3),
                        answered(2, WrittenAnswer.RECUSED, 3),
                        answered(3, WrittenAnswer.ABSTAINS, 4))
                .when(close())
                .expectEvents(new ConsultationClosed(
                        ID, BODY, DECISION, true, new ConsultationCount(3, 1, 0, 1, 0, 0, 1), OPENED.plusDays(4)));
    }

    @ParameterizedTest
    @EnumSource(
            value = WrittenAnswer.class,
            names = {"OBJECTS", "ASKS_FOR_SITTING"})
    void oneMemberIsEnoughToBringThePointToASitting(WrittenAnswer answer) {
        boolean objects = answer == WrittenAnswer.OBJECTS;
        given(LAST.plusDays(1), answered(1, WrittenAnswer.AGREES, 3), answered(2, answer, 4))
                .when(close())
                .expectEvents(new ConsultationClosed(
                        ID,
                        BODY,
                        DECISION,
                        false,
                        new ConsultationCount(3, 1, 1, 0, objects ? 1 : 0, objects ? 0 : 1, 0),
                        LAST));
    }

    @Test
    void whereEverybodyLeavesOrAbstainsNobodyHasAgreed() {
        given(
                        LAST,
                        answered(1, WrittenAnswer.RECUSED, 3),
                        answered(2, WrittenAnswer.RECUSED, 3),
                        answered(3, WrittenAnswer.ABSTAINS, 4))
                .when(close())
                .expectEvents(new ConsultationClosed(
                        ID, BODY, DECISION, false, new ConsultationCount(3, 0, 0, 1, 0, 0, 2), LAST));
    }

    @Test
    void whatIsOverIsOver() {
        var closed = new ConsultationClosed(ID, BODY, DECISION, true, new ConsultationCount(3, 0, 3, 0, 0, 0, 0), LAST);
        given(LAST.plusDays(1), closed)
                .when(letter(1, WrittenAnswer.OBJECTS, LAST))
                .expectException(rejection(ConsultationRejection.OVER, "on", LAST));
        given(LAST.plusDays(1), closed)
                .when(close())
                .expectException(rejection(ConsultationRejection.OVER, "on", LAST));
    }

    @Test
    void itMayBeCalledOffWithAReason() {
        given(LAST)
                .when(new CancelConsultation(ID, 0L, "Dossier complété"))
                .expectEvents(new ConsultationCancelled(
                        ID, BODY, DECISION, new ConsultationCount(3, 0, 3, 0, 0, 0, 0), "Dossier complété", LAST));
    }

    @Test
    void calledOffItKeepsTheObjectionThatWasMade() {
        given(LAST, answered(1, WrittenAnswer.OBJECTS, 3))
                .when(new CancelConsultation(ID, 1L, "Dossier complété"))
                .expectEvents(new ConsultationCancelled(
                        ID, BODY, DECISION, new ConsultationCount(3, 0, 2, 0, 1, 0, 0), "Dossier complété", LAST));
    }

    @Test
    void whoHasNoRightOnTheTerritoryDoesNothing() {
        var stranger = Contexts.refused(person(2), Role.CHAIR, LAST);
        DraftedDecisions decisions = _ -> Optional.of(FREE);
        var bodies = new OneBody(BodyKind.STEERING_COMMITTEE, TEN_DAYS);
        for (var command : List.of(
                new AnswerConsultation(ID, 0L, WrittenAnswer.AGREES, null),
                letter(1, WrittenAnswer.AGREES, LAST),
                close(),
                new CancelConsultation(ID, 0L, "Erreur"))) {
            Fixtures.of(Consultation.class, stranger, bodies, decisions)
                    .given(opened(LAST))
                    .when(command)
                    .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
        }
        Fixtures.of(Consultation.class, stranger, bodies, decisions)
                .givenNoPriorActivity()
                .when(open(WrittenMeans.EMAIL, null))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
    }
}
