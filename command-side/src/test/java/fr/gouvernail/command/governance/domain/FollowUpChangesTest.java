package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Decisions.drafted;
import static fr.gouvernail.command.governance.domain.Decisions.fixture;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDone;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDropped;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpRescheduled;
import fr.gouvernail.contract.governance.DecisionRecordCommand.CompleteFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.DropFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RescheduleFollowUp;
import fr.gouvernail.contract.governance.DecisionRejection;
import fr.gouvernail.contract.governance.FollowUpTask;
import fr.gouvernail.kernel.command.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FollowUpChangesTest {

    private static final LocalDate DUE = HELD.plusDays(60);
    private static final LocalDate LATER = DUE.plusDays(45);
    private static final FollowUpAdded ADDED =
            new FollowUpAdded(DECISION, 1, new FollowUpTask("Remettre le plan", null, Role.PROJECT_LEAD, DUE), HELD);
    private static final FollowUpRescheduled MOVED =
            new FollowUpRescheduled(DECISION, 1, DUE, LATER, "Comptages refaits", HELD.plusDays(30));
    private static final FollowUpDropped DROPPED =
            new FollowUpDropped(DECISION, 1, "Repris ailleurs", HELD.plusDays(40));

    private static RescheduleFollowUp reschedule(LocalDate dueOn) {
        return new RescheduleFollowUp(DECISION, null, 1, dueOn, "Comptages refaits", HELD.plusDays(30));
    }

    private static DropFollowUp drop(int number) {
        return new DropFollowUp(DECISION, null, number, "Repris ailleurs", HELD.plusDays(40));
    }

    @Test
    void anotherDayIsRecordedWithTheOneThatItReplaces() {
        fixture().given(drafted(false), ADDED).when(reschedule(LATER)).expectEvents(MOVED);
        fixture()
                .given(drafted(false), ADDED, MOVED)
                .when(reschedule(DUE))
                .expectEvents(new FollowUpRescheduled(DECISION, 1, LATER, DUE, "Comptages refaits", HELD.plusDays(30)));
    }

    @Test
    void aDayThatIsTheSameOrPastIsRefused() {
        fixture()
                .given(drafted(false), ADDED)
                .when(reschedule(DUE))
                .expectException(rejection(DecisionRejection.SAME_DUE_DATE));
        fixture()
                .given(drafted(false), ADDED)
                .when(reschedule(HELD.plusDays(29)))
                .expectException(rejection(DecisionRejection.DUE_TOO_EARLY));
    }

    @Test
    void whatIsDroppedIsNeitherDoneNorRescheduledNorDroppedAgain() {
        fixture().given(drafted(false), ADDED).when(drop(1)).expectEvents(DROPPED);
        fixture()
                .given(drafted(false), ADDED, DROPPED)
                .when(drop(1))
                .expectException(rejection(DecisionRejection.FOLLOW_UP_DROPPED));
        fixture()
                .given(drafted(false), ADDED, DROPPED)
                .when(reschedule(LATER))
                .expectException(rejection(DecisionRejection.FOLLOW_UP_DROPPED));
        fixture()
                .given(drafted(false), ADDED, DROPPED)
                .when(new CompleteFollowUp(DECISION, null, 1, "Fait", DUE))
                .expectException(rejection(DecisionRejection.FOLLOW_UP_DROPPED));
    }

    @Test
    void whatIsDoneOrUnknownCannotBeDropped() {
        fixture()
                .given(drafted(false), ADDED, new FollowUpDone(DECISION, 1, "Fait", DUE))
                .when(drop(1))
                .expectException(rejection(DecisionRejection.FOLLOW_UP_DONE));
        fixture()
                .given(drafted(false), ADDED)
                .when(drop(2))
                .expectException(rejection(DecisionRejection.FOLLOW_UP_UNKNOWN));
    }
}
