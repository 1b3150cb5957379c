package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.AskedCommittee.ID;
import static fr.gouvernail.command.governance.domain.AskedCommittee.LAST;
import static fr.gouvernail.command.governance.domain.AskedCommittee.OPENED;
import static fr.gouvernail.command.governance.domain.AskedCommittee.answered;
import static fr.gouvernail.command.governance.domain.AskedCommittee.close;
import static fr.gouvernail.command.governance.domain.AskedCommittee.given;
import static fr.gouvernail.command.governance.domain.AskedCommittee.letter;
import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.ConsultationCommand.CancelConsultation;
import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationCancelled;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationClosed;
import fr.gouvernail.contract.governance.ConsultationRejection;
import fr.gouvernail.contract.governance.WrittenAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a written consultation ends. */
class ConsultationClosingTest {

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
}
