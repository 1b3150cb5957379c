package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Decisions.drafted;
import static fr.gouvernail.command.governance.domain.Decisions.executable;
import static fr.gouvernail.command.governance.domain.Decisions.fixture;
import static fr.gouvernail.command.governance.domain.Decisions.tabled;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.DecisionCommand.ApproveInWriting;
import fr.gouvernail.contract.governance.DecisionCommand.PutToConsultation;
import fr.gouvernail.contract.governance.DecisionCommand.ReturnFromConsultation;
import fr.gouvernail.contract.governance.DecisionCommand.TableDecision;
import fr.gouvernail.contract.governance.DecisionCommand.WithdrawDecision;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionApprovedInWriting;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPutToConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReturnedFromConsultation;
import fr.gouvernail.contract.governance.DecisionRejection;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.kernel.id.ConsultationId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a written consultation makes of a decision. */
class WrittenDecisionTest {

    private static final ConsultationId ID = new ConsultationId(new UUID(9, 1));
    private static final ConsultationId OTHER = new ConsultationId(new UUID(9, 2));
    private static final LocalDate LAST = HELD.plusDays(10);
    private static final ConsultationCount COUNT = new ConsultationCount(3, 1, 2, 0, 0, 0, 0);
    private static final DecisionPutToConsultation PUT = new DecisionPutToConsultation(DECISION, ID, LAST, HELD);

    private static PutToConsultation put(ConsultationId consultation) {
        return new PutToConsultation(DECISION, consultation, LAST, HELD);
    }

    @Test
    void aDraftIsPutToItsMembersOnceAtATime() {
        fixture().given(drafted(false)).when(put(ID)).expectEvents(PUT);
        fixture().given(drafted(false), PUT).when(put(ID)).expectNoEvents();
        fixture()
                .given(drafted(false), PUT)
                .when(put(OTHER))
                .expectException(rejection(DecisionRejection.CONSULTED_NOW, "closesOn", LAST));
    }

    @Test
    void aCouncilsDraftAndOneOnAnAgendaAreNot() {
        fixture().given(drafted(true)).when(put(ID)).expectException(rejection(DecisionRejection.NOT_DRAFT));
        fixture().given(drafted(false), tabled()).when(put(ID)).expectException(rejection(DecisionRejection.NOT_DRAFT));
    }

    @Test
    void approvedBySilenceItTakesEffectOnTheLastDayToAnswer() {
        fixture()
                .given(drafted(false), PUT)
                .when(new ApproveInWriting(DECISION, ID, COUNT, LAST))
                .expectEvents(new DecisionApprovedInWriting(DECISION, ID, COUNT, LAST), executable(LAST));
    }

    @Test
    void objectedToItGoesBackAndMayBePutOnAnAgenda() {
        var returned =
                new DecisionReturnedFromConsultation(DECISION, ID, Postponement.NOT_APPROVED_IN_WRITING, null, LAST);
        fixture()
                .given(drafted(false), PUT)
                .when(new ReturnFromConsultation(DECISION, ID, Postponement.NOT_APPROVED_IN_WRITING, null, LAST))
                .expectEvents(returned);
        fixture()
                .given(drafted(false), PUT, returned)
                .when(new TableDecision(DECISION, SITTING, 2))
                .expectEvents(tabled());
    }

    @Test
    void anotherConsultationDecidesNothingOfIt() {
        fixture()
                .given(drafted(false), PUT)
                .when(new ApproveInWriting(DECISION, OTHER, COUNT, LAST))
                .expectException(rejection(DecisionRejection.NOT_CONSULTED));
        fixture()
                .given(drafted(false))
                .when(new ApproveInWriting(DECISION, ID, COUNT, LAST))
                .expectException(rejection(DecisionRejection.NOT_CONSULTED));
    }

    @Test
    void whileMembersAnswerItIsNeitherTabledNorWithdrawn() {
        fixture()
                .given(drafted(false), PUT)
                .when(new TableDecision(DECISION, SITTING, 2))
                .expectException(rejection(DecisionRejection.CONSULTED_NOW, "closesOn", LAST));
        fixture()
                .given(drafted(false), PUT)
                .when(new WithdrawDecision(DECISION, 1L, "Sans objet", HELD))
                .expectException(rejection(DecisionRejection.CONSULTED_NOW, "closesOn", LAST));
    }
}
