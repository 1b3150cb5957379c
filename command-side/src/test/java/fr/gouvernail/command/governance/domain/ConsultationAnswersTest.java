package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.AskedCommittee.ID;
import static fr.gouvernail.command.governance.domain.AskedCommittee.LAST;
import static fr.gouvernail.command.governance.domain.AskedCommittee.OPENED;
import static fr.gouvernail.command.governance.domain.AskedCommittee.answered;
import static fr.gouvernail.command.governance.domain.AskedCommittee.given;
import static fr.gouvernail.command.governance.domain.AskedCommittee.letter;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.ConsultationCommand.AnswerConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.RecordAnswer;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationAnswered;
import fr.gouvernail.contract.governance.ConsultationRejection;
import fr.gouvernail.contract.governance.WrittenAnswer;
import fr.gouvernail.contract.governance.WrittenMeans;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who answers a written consultation, when, and which answer counts. */
class ConsultationAnswersTest {

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
}
