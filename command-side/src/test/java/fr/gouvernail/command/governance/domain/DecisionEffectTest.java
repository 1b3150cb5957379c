package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Decisions.HALL;
import static fr.gouvernail.command.governance.domain.Decisions.LAUNCH;
import static fr.gouvernail.command.governance.domain.Decisions.POSTED;
import static fr.gouvernail.command.governance.domain.Decisions.SENT;
import static fr.gouvernail.command.governance.domain.Decisions.adopted;
import static fr.gouvernail.command.governance.domain.Decisions.drafted;
import static fr.gouvernail.command.governance.domain.Decisions.executable;
import static fr.gouvernail.command.governance.domain.Decisions.executableAnd;
import static fr.gouvernail.command.governance.domain.Decisions.failed;
import static fr.gouvernail.command.governance.domain.Decisions.fixture;
import static fr.gouvernail.command.governance.domain.Decisions.tabled;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.DecisionCommand.ConfirmEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.PublishDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RecordEnactmentFailure;
import fr.gouvernail.contract.governance.DecisionCommand.RetryEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.TransmitDecision;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionEnacted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPublished;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTransmitted;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentRetried;
import fr.gouvernail.contract.governance.DecisionRejection;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the adoption of a decision to what it orders: formalities, and the carrying out. */
class DecisionEffectTest {

    @Test
    void aCouncilsActTakesEffectWithTheSecondFormalityOnTheLaterDate() {
        fixture()
                .given(drafted(true), tabled(), adopted())
                .when(new TransmitDecision(DECISION, 2L, SENT))
                .expectEvents(new DecisionTransmitted(DECISION, SENT));
        fixture()
                .given(drafted(true), tabled(), adopted(), new DecisionTransmitted(DECISION, SENT))
                .when(new PublishDecision(DECISION, 3L, POSTED))
                .expectEvents(new DecisionPublished(DECISION, POSTED), executable(POSTED));
        fixture()
                .given(drafted(true), tabled(), adopted(), new DecisionPublished(DECISION, POSTED))
                .when(new TransmitDecision(DECISION, 3L, SENT))
                .expectEvents(new DecisionTransmitted(DECISION, SENT), executable(POSTED));
    }

    @Test
    void formalitiesAreForACouncilsAdoptedActAndOnce() {
        fixture()
                .given(executableAnd())
                .when(new TransmitDecision(DECISION, 3L, SENT))
                .expectException(rejection(DecisionRejection.NOT_A_COUNCIL_ACT));
        fixture()
                .given(drafted(true), tabled())
                .when(new PublishDecision(DECISION, 1L, SENT))
                .expectException(rejection(DecisionRejection.NOT_ADOPTED, "status", "TABLED"));
        fixture()
                .given(drafted(true), tabled(), adopted())
                .when(new PublishDecision(DECISION, 2L, HELD.minusDays(1)))
                .expectException(rejection(DecisionRejection.DATED_TOO_EARLY, "earliest", HELD));
        fixture()
                .given(drafted(true), tabled(), adopted(), new DecisionTransmitted(DECISION, SENT))
                .when(new TransmitDecision(DECISION, 3L, POSTED))
                .expectException(rejection(DecisionRejection.TRANSMITTED_ALREADY, "on", SENT));
        fixture()
                .given(drafted(true), tabled(), adopted(), new DecisionPublished(DECISION, POSTED))
                .when(new PublishDecision(DECISION, 3L, POSTED))
                .expectException(rejection(DecisionRejection.PUBLISHED_ALREADY, "on", POSTED));
    }

    @Test
    void theEffectIsConfirmedOnce() {
        fixture()
                .given(executableAnd())
                .when(new ConfirmEnactment(DECISION, HALL.text(), 4))
                .expectEvents(new DecisionEnacted(DECISION, HALL.text(), 4));
        fixture()
                .given(executableAnd(new DecisionEnacted(DECISION, HALL.text(), 4)))
                .when(new ConfirmEnactment(DECISION, HALL.text(), 4))
                .expectException(rejection(DecisionRejection.NOT_EXECUTABLE, "status", "ENACTED"));
        fixture()
                .given(drafted(true), tabled(), adopted())
                .when(new ConfirmEnactment(DECISION, HALL.text(), 4))
                .expectException(rejection(DecisionRejection.NOT_EXECUTABLE, "status", "ADOPTED"));
    }

    @Test
    void aFailureIsRecordedAndTriedAgain() {
        fixture()
                .given(executableAnd())
                .when(new RecordEnactmentFailure(DECISION, "portfolio.project.not-framed", Map.of()))
                .expectEvents(failed());
        fixture()
                .given(executableAnd(failed()))
                .when(new RecordEnactmentFailure(DECISION, "portfolio.project.not-framed", Map.of()))
                .expectException(rejection(DecisionRejection.NOT_EXECUTABLE));
        fixture()
                .given(executableAnd(failed()))
                .when(new RetryEnactment(DECISION, 4L))
                .expectEvents(new EnactmentRetried(DECISION, 2, LAUNCH, HELD));
        fixture()
                .given(executableAnd(failed(), new EnactmentRetried(DECISION, 2, LAUNCH, HELD), failed()))
                .when(new RetryEnactment(DECISION, 6L))
                .expectEvents(new EnactmentRetried(DECISION, 3, LAUNCH, HELD));
        fixture()
                .given(executableAnd())
                .when(new RetryEnactment(DECISION, 3L))
                .expectException(rejection(DecisionRejection.ENACTMENT_NOT_FAILED, "status", "EXECUTABLE"));
    }

    @Test
    void anEffectThatHappenedAfterAllIsConfirmed() {
        fixture()
                .given(executableAnd(failed()))
                .when(new ConfirmEnactment(DECISION, HALL.text(), 4))
                .expectEvents(new DecisionEnacted(DECISION, HALL.text(), 4));
    }
}
