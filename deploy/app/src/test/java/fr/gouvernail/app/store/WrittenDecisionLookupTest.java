package fr.gouvernail.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.governance.domain.DraftedDecisions.DraftedDecision;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.ConsultationCount;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationCancelled;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationClosed;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationOpened;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionApprovedInWriting;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReturnedFromConsultation;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.WrittenMeans;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the look-up of decisions knows of their written consultations. */
class WrittenDecisionLookupTest extends SittingLookupsTestBase {

    private static final LocalDate LAST = DAY.plusDays(10);
    private static final ConsultationCount SILENT = new ConsultationCount(3, 0, 3, 0, 0, 0, 0);

    private DecisionId drafted() {
        var decision = new DecisionId(UUID.randomUUID());
        happened(
                decision,
                new DecisionDrafted(
                        decision, TOWN, null, body, false, "CT-1", "Point", "Le comité", new Resolution.TakeNote()));
        return decision;
    }

    private ConsultationId open(DecisionId decision) {
        var consultation = new ConsultationId(UUID.randomUUID());
        happened(
                consultation,
                new ConsultationOpened(
                        consultation,
                        body,
                        TOWN,
                        null,
                        decision,
                        List.of(),
                        WrittenMeans.EMAIL,
                        DAY,
                        LAST,
                        List.of(new Seat(person(1), SeatQuality.ELECTED, true, true)),
                        new BodyCharter(Decides.SILENCE, 10, false, 6, null, 10)));
        return consultation;
    }

    private DraftedDecision found(DecisionId decision) {
        return decisions.find(decision).orElseThrow();
    }

    private DecisionId calledOff(ConsultationCount count) {
        var decision = drafted();
        var consultation = open(decision);
        happened(consultation, new ConsultationCancelled(consultation, body, decision, count, "Dossier complété", DAY));
        return decision;
    }

    @Test
    void callingOffDoesNotEraseAnObjectionNorARequestForASitting() {
        assertThat(found(calledOff(new ConsultationCount(3, 0, 2, 0, 1, 0, 0)))
                        .writing()
                        .objected())
                .isTrue();
        assertThat(found(calledOff(new ConsultationCount(3, 0, 2, 0, 0, 1, 0)))
                        .writing()
                        .objected())
                .isTrue();
        assertThat(found(calledOff(SILENT)).writing().objected()).isFalse();
    }

    @Test
    void onlyTheDecisionItselfSaysThatItIsSettled() {
        var decision = drafted();
        var consultation = open(decision);
        happened(consultation, new ConsultationClosed(consultation, body, decision, true, SILENT, LAST));
        assertThat(found(decision).settled()).isFalse();
        assertThat(found(decision).writing().until()).isEqualTo(LAST);
        happened(decision, new DecisionApprovedInWriting(decision, consultation, SILENT, LAST));
        assertThat(found(decision).settled()).isTrue();
        assertThat(found(decision).adopted()).isTrue();
        assertThat(found(decision).writing().until()).isNull();
    }

    @Test
    void itIsBeforeItsMembersUntilItIsTakenBackItself() {
        var decision = drafted();
        var consultation = open(decision);
        var objected = new ConsultationCount(3, 0, 2, 0, 1, 0, 0);
        happened(consultation, new ConsultationClosed(consultation, body, decision, false, objected, LAST));
        assertThat(found(decision).writing().until()).isEqualTo(LAST);
        assertThat(found(decision).writing().objected()).isTrue();
        happened(
                decision,
                new DecisionReturnedFromConsultation(
                        decision, consultation, Postponement.NOT_APPROVED_IN_WRITING, null, LAST));
        assertThat(found(decision).writing().until()).isNull();
        assertThat(found(decision).settled()).isFalse();
    }
}
