package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.AskedCommittee.ID;
import static fr.gouvernail.command.governance.domain.AskedCommittee.LAST;
import static fr.gouvernail.command.governance.domain.AskedCommittee.answered;
import static fr.gouvernail.command.governance.domain.AskedCommittee.close;
import static fr.gouvernail.command.governance.domain.AskedCommittee.given;
import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.person;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.ConsultationCommand.WithdrawAnswer;
import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.ConsultationEvent.AnswerWithdrawn;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationAnswered;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationCancelled;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationClosed;
import fr.gouvernail.contract.governance.ConsultationRejection;
import fr.gouvernail.contract.governance.WrittenAnswer;
import fr.gouvernail.contract.governance.WrittenMeans;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An answer that was entered for the wrong member. */
class AnswerWithdrawnTest {

    private static final String REASON = "La lettre était d’un autre membre";
    private static final LocalDate SIXTH = LocalDate.of(2026, 6, 6);

    private static AnswerWithdrawn withdrawn(WrittenAnswer answer, @Nullable WrittenAnswer standing) {
        return new AnswerWithdrawn(ID, person(3), answer, LocalDate.of(2026, 6, 5), standing, REASON, SIXTH);
    }

    private static WithdrawAnswer withdraw(int person) {
        return new WithdrawAnswer(ID, null, person(person), REASON);
    }

    @Test
    void theMemberIsAwaitedAgainOrTheAnswerBeforeCountsAgain() {
        given(SIXTH, answered(3, WrittenAnswer.OBJECTS, 5))
                .when(withdraw(3))
                .expectEvents(withdrawn(WrittenAnswer.OBJECTS, null));
        given(SIXTH, answered(3, WrittenAnswer.ABSTAINS, 3), answered(3, WrittenAnswer.OBJECTS, 5))
                .when(withdraw(3))
                .expectEvents(withdrawn(WrittenAnswer.OBJECTS, WrittenAnswer.ABSTAINS));
    }

    @Test
    void theCountsFollow() {
        given(
                        LAST.plusDays(1),
                        answered(2, WrittenAnswer.AGREES, 4),
                        answered(3, WrittenAnswer.OBJECTS, 5),
                        withdrawn(WrittenAnswer.OBJECTS, null))
                .when(close())
                .expectEvents(new ConsultationClosed(
                        ID, BODY, DECISION, true, new ConsultationCount(3, 1, 2, 0, 0, 0, 0), LAST));
        given(
                        LAST.plusDays(1),
                        answered(3, WrittenAnswer.ABSTAINS, 3),
                        answered(3, WrittenAnswer.OBJECTS, 5),
                        withdrawn(WrittenAnswer.OBJECTS, WrittenAnswer.ABSTAINS))
                .when(close())
                .expectEvents(new ConsultationClosed(
                        ID, BODY, DECISION, true, new ConsultationCount(3, 0, 2, 1, 0, 0, 0), LAST));
    }

    @Test
    void onceTheLastDayIsOverItStandsAsSilenceWouldTakeItsPlace() {
        given(LAST, answered(3, WrittenAnswer.OBJECTS, 5)).when(withdraw(3)).expectSuccessfulHandlerExecution();
        given(LAST.plusDays(1), answered(3, WrittenAnswer.OBJECTS, 5))
                .when(withdraw(3))
                .expectException(rejection(
                        ConsultationRejection.WITHDRAWN_TOO_LATE,
                        "person",
                        person(3),
                        "closesOn",
                        LAST,
                        "today",
                        LAST.plusDays(1)));
    }

    @Test
    void onlyWhatWasEnteredForAMemberIsWithdrawnAndOnlyWhileItIsOpen() {
        given(SIXTH).when(withdraw(3)).expectException(rejection(ConsultationRejection.NO_ANSWER, "person", person(3)));
        given(SIXTH).when(withdraw(4)).expectException(rejection(ConsultationRejection.WITHOUT_VOTE));
        var here = new ConsultationAnswered(
                ID, person(3), WrittenAnswer.OBJECTS, "Trop tôt", WrittenMeans.HERE, LocalDate.of(2026, 6, 5));
        given(SIXTH, here).when(withdraw(3)).expectException(rejection(ConsultationRejection.ANSWERED_BY_MEMBER));
        var over = new ConsultationCancelled(
                ID, BODY, DECISION, new ConsultationCount(3, 0, 2, 0, 1, 0, 0), "Dossier complété", SIXTH);
        given(SIXTH, answered(3, WrittenAnswer.OBJECTS, 5), over)
                .when(withdraw(3))
                .expectException(rejection(ConsultationRejection.OVER));
    }
}
