package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.command.assessment.domain.Halls.ELSEWHERE;
import static fr.gouvernail.command.assessment.domain.Halls.ID;
import static fr.gouvernail.command.assessment.domain.Halls.ISSUED;
import static fr.gouvernail.command.assessment.domain.Halls.LEAD;
import static fr.gouvernail.command.assessment.domain.Halls.PAPER;
import static fr.gouvernail.command.assessment.domain.Halls.STRANGER;
import static fr.gouvernail.command.assessment.domain.Halls.TOWN;
import static fr.gouvernail.command.assessment.domain.Halls.asked;
import static fr.gouvernail.command.assessment.domain.Halls.by;
import static fr.gouvernail.command.assessment.domain.Halls.four;
import static fr.gouvernail.command.assessment.domain.Halls.issued;
import static fr.gouvernail.command.assessment.domain.Halls.saying;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.assessment.OpinionCommand.RecordPermit;
import fr.gouvernail.contract.assessment.OpinionDocument;
import fr.gouvernail.contract.assessment.OpinionEvent.PermitDecided;
import fr.gouvernail.contract.assessment.OpinionEvent.SilenceRecorded;
import fr.gouvernail.contract.assessment.OpinionRejection;
import fr.gouvernail.contract.assessment.PermitOutcome;
import fr.gouvernail.contract.assessment.PrescriptionCommand.AssignPrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.ClosePrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.EstimatePrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.ReopenPrescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.TakeChargeOfPrescription;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionAssigned;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionClosed;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionEstimated;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionReopened;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionTakenInCharge;
import fr.gouvernail.contract.assessment.PrescriptionOwner;
import fr.gouvernail.contract.assessment.SilenceEffect;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What follows the agreement on the hall: its four prescriptions and the permit. */
class PrescriptionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final PrescriptionClosed CLOSED = new PrescriptionClosed(ID, 3, LEAD, PAPER, DAY);

    private static TestExecutor<Opinion> given(PersonId person, Role role, Object... more) {
        return by(person, role, DAY)
                .given(Stream.concat(Stream.of(asked(), issued(four(), true)), Stream.of(more))
                        .toArray());
    }

    private static TestExecutor<Opinion> team(Object... more) {
        return given(STRANGER, Role.PMO, more);
    }

    private static ClosePrescription close(@Nullable OpinionDocument proof, LocalDate day) {
        return new ClosePrescription(ID, null, 3, proof, day);
    }

    @Test
    void aPrescriptionIsClosedWithItsProofAlone() {
        given(LEAD, Role.PROJECT_LEAD).when(close(PAPER, DAY)).expectEvents(CLOSED);
        team().when(close(null, DAY)).expectException(rejection(OpinionRejection.PROOF_MISSING, "number", 3));
        team().when(close(new OpinionDocument("Photo", null, 0, null), DAY))
                .expectException(rejection(OpinionRejection.PROOF_MISSING));
        team().when(close(new OpinionDocument("Photo", "abc", 0, null), DAY))
                .expectException(rejection(OpinionRejection.DOCUMENT_MALFORMED));
        team(CLOSED)
                .when(close(PAPER, DAY))
                .expectException(rejection(OpinionRejection.PRESCRIPTION_CLOSED, "on", DAY));
    }

    @Test
    void itIsClosedNeitherBeforeTheOpinionNorInTheFuture() {
        team().when(close(PAPER, ISSUED.minusDays(1)))
                .expectException(rejection(OpinionRejection.CLOSED_BEFORE_ISSUED, "issuedOn", ISSUED));
        team().when(close(PAPER, DAY.plusDays(1))).expectException(rejection(OpinionRejection.IN_THE_FUTURE));
    }

    @Test
    void whoAnswersForItClosesItAndTheTeamForAnybody() {
        given(LEAD, Role.CONTRIBUTOR)
                .when(new ClosePrescription(ID, null, 1, PAPER, DAY))
                .expectEvents(new PrescriptionClosed(ID, 1, LEAD, PAPER, DAY));
        given(STRANGER, Role.CONTRIBUTOR)
                .when(new ClosePrescription(ID, null, 1, PAPER, DAY))
                .expectException(rejection(OpinionRejection.NOT_YOURS, "number", 1));
        team().when(new ClosePrescription(ID, null, 9, PAPER, DAY))
                .expectException(rejection(OpinionRejection.PRESCRIPTION_UNKNOWN, "number", 9));
    }

    @Test
    void itIsOpenedAgainWithAReason() {
        team(CLOSED)
                .when(new ReopenPrescription(ID, null, 3, "Teinte passée"))
                .expectEvents(new PrescriptionReopened(ID, 3, "Teinte passée", DAY));
        team().when(new ReopenPrescription(ID, null, 3, "Teinte passée"))
                .expectException(rejection(OpinionRejection.PRESCRIPTION_OPEN));
        team(CLOSED, new PrescriptionReopened(ID, 3, "Teinte passée", DAY))
                .when(close(PAPER, DAY))
                .expectEvents(new PrescriptionClosed(ID, 3, STRANGER, PAPER, DAY));
    }

    @Test
    void itsCostIsEstimatedAnewWithAReasonAndMayBeASaving() {
        team().when(new EstimatePrescription(ID, null, 1, Money.euros(-2_000), 14, "Devis"))
                .expectEvents(new PrescriptionEstimated(
                        ID, 1, Money.euros(27_000), Money.euros(-2_000), 21, 14, "Devis", DAY));
        team().when(new EstimatePrescription(ID, null, 1, Money.euros(29_000), 21, null))
                .expectException(rejection(OpinionRejection.REASON_MISSING));
        team().when(new EstimatePrescription(ID, null, 1, Money.euros(27_000), 21, null))
                .expectNoEvents();
        team().when(new EstimatePrescription(ID, null, 1, Money.euros(27_000), -1, "Devis"))
                .expectException(rejection(OpinionRejection.EFFECTS_UNFIT, "number", 1));
    }

    @Test
    void itGoesToNobodyOfAnotherTerritory() {
        team().when(new AssignPrescription(ID, null, 1, PrescriptionOwner.of(ELSEWHERE)))
                .expectException(rejection(PlatformRejection.OTHER_TERRITORY, "value", ELSEWHERE));
    }

    @Test
    void itGoesToAPersonOrToAnOrganisationAndWorkOnItBeginsAnew() {
        var before = PrescriptionOwner.of(LEAD);
        var assigned = new PrescriptionAssigned(ID, 1, before, PrescriptionOwner.of(TOWN), DAY);
        team().when(new AssignPrescription(ID, null, 1, PrescriptionOwner.of(TOWN)))
                .expectEvents(assigned);
        team().when(new AssignPrescription(ID, null, 1, new PrescriptionOwner(LEAD, TOWN)))
                .expectException(rejection(OpinionRejection.OWNER_UNCLEAR));
        given(LEAD, Role.CONTRIBUTOR)
                .when(new TakeChargeOfPrescription(ID, null, 1))
                .expectEvents(new PrescriptionTakenInCharge(ID, 1, DAY));
        given(LEAD, Role.CONTRIBUTOR, new PrescriptionTakenInCharge(ID, 1, DAY), assigned)
                .when(new TakeChargeOfPrescription(ID, null, 1))
                .expectException(rejection(OpinionRejection.NOT_YOURS));
    }

    private static RecordPermit permit(PermitOutcome outcome, LocalDate day, @Nullable String reason) {
        return new RecordPermit(ID, null, outcome, "Arrêté 2026-118", true, PAPER, reason, day);
    }

    private static PermitDecided decided(PermitOutcome outcome, @Nullable String reason) {
        return new PermitDecided(ID, outcome, "Arrêté 2026-118", true, PAPER, reason, DAY);
    }

    @Test
    void noPermitIsGivenWithoutTheArchitectsAgreement() {
        team().when(permit(PermitOutcome.GRANTED, DAY, null)).expectEvents(decided(PermitOutcome.GRANTED, null));
        by(STRANGER, Role.PMO, DAY)
                .given(asked())
                .when(permit(PermitOutcome.GRANTED, DAY, null))
                .expectException(rejection(OpinionRejection.PERMIT_AGAINST_OPINION, "state", "AWAITED"));
        by(STRANGER, Role.PMO, DAY)
                .given(asked(), issued(saying(Verdict.UNFAVOURABLE), true))
                .when(permit(PermitOutcome.GRANTED, DAY, null))
                .expectException(rejection(OpinionRejection.PERMIT_AGAINST_OPINION, "state", "UNFAVOURABLE"));
        by(STRANGER, Role.PMO, DAY)
                .given(asked(), new SilenceRecorded(ID, SilenceEffect.AGREEMENT, "R-81", Halls.DUE))
                .when(permit(PermitOutcome.GRANTED, DAY, null))
                .expectEvents(decided(PermitOutcome.GRANTED, null));
    }

    @Test
    void theDecisionOnThePermitIsCorrectedWithAReason() {
        team(decided(PermitOutcome.GRANTED, null))
                .when(permit(PermitOutcome.REFUSED, DAY, null))
                .expectException(rejection(OpinionRejection.REASON_MISSING));
        team(decided(PermitOutcome.GRANTED, null))
                .when(permit(PermitOutcome.REFUSED, DAY, "Erreur de saisie"))
                .expectEvents(decided(PermitOutcome.REFUSED, "Erreur de saisie"));
    }
}
