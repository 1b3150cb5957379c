package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.command.assessment.domain.Halls.ANYWHERE;
import static fr.gouvernail.command.assessment.domain.Halls.ELSEWHERE;
import static fr.gouvernail.command.assessment.domain.Halls.ID;
import static fr.gouvernail.command.assessment.domain.Halls.ISSUED;
import static fr.gouvernail.command.assessment.domain.Halls.PAPER;
import static fr.gouvernail.command.assessment.domain.Halls.STRANGER;
import static fr.gouvernail.command.assessment.domain.Halls.asked;
import static fr.gouvernail.command.assessment.domain.Halls.by;
import static fr.gouvernail.command.assessment.domain.Halls.four;
import static fr.gouvernail.command.assessment.domain.Halls.givenTo;
import static fr.gouvernail.command.assessment.domain.Halls.issued;
import static fr.gouvernail.command.assessment.domain.Halls.numbered;
import static fr.gouvernail.command.assessment.domain.Halls.saying;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.assessment.AppealBy;
import fr.gouvernail.contract.assessment.AppealSilence;
import fr.gouvernail.contract.assessment.OpinionCommand.AnswerAppeal;
import fr.gouvernail.contract.assessment.OpinionCommand.LodgeAppeal;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordAppealSilence;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordCommission;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordPermit;
import fr.gouvernail.contract.assessment.OpinionContent;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealAnswered;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealLodged;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealSilenceRecorded;
import fr.gouvernail.contract.assessment.OpinionEvent.CommissionConsulted;
import fr.gouvernail.contract.assessment.OpinionEvent.PermitDecided;
import fr.gouvernail.contract.assessment.OpinionRejection;
import fr.gouvernail.contract.assessment.PermitOutcome;
import fr.gouvernail.contract.assessment.PrescriptionCommand.ClosePrescription;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionClosed;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** The appeal against the architect's opinion: to the préfet de région, his answer, and what his silence is worth. */
class AppealTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 13);
    private static final AppealLodged APPEAL = lodged(AppealBy.AUTHORITY, AppealSilence.DRAFT_APPROVED);

    private static AppealLodged lodged(AppealBy by, AppealSilence silence) {
        var day = ISSUED.plusDays(5);
        return new AppealLodged(ID, by, "La tuile existe déjà.", null, LAST_DAY, "R-84", silence, day);
    }

    private static TestExecutor<Opinion> given(PersonId person, Role role, Object... more) {
        return by(person, role, DAY)
                .given(Stream.concat(Stream.of(asked(), issued(four(), true)), Stream.of(more))
                        .toArray());
    }

    private static TestExecutor<Opinion> team(Object... more) {
        return given(STRANGER, Role.PMO, more);
    }

    @Test
    void theDisagreementGoesToThePrefetDeRegionOnceAndHisAnswerTakesTheArchitectsPlace() {
        team().when(new LodgeAppeal(ID, null, AppealBy.AUTHORITY, APPEAL.grounds(), null, APPEAL.effectiveOn()))
                .expectEvents(APPEAL);
        team(APPEAL)
                .when(new RecordCommission(ID, null, "Favorable", null, DAY))
                .expectEvents(new CommissionConsulted(ID, "Favorable", null, DAY));
        var answered = new AppealAnswered(ID, Verdict.WITH_PRESCRIPTIONS, "Motifs.", numbered(one(), 5), PAPER, DAY);
        team(APPEAL).when(new AnswerAppeal(ID, null, one(), DAY, PAPER)).expectEvents(answered);
        team(APPEAL, answered)
                .when(new ClosePrescription(ID, null, 1, PAPER, DAY))
                .expectException(rejection(OpinionRejection.PRESCRIPTION_LAPSED, "number", 1));
        team(APPEAL, answered)
                .when(new ClosePrescription(ID, null, 5, PAPER, DAY))
                .expectEvents(new PrescriptionClosed(ID, 5, STRANGER, PAPER, DAY));
        team(APPEAL, answered)
                .when(new LodgeAppeal(ID, null, AppealBy.APPLICANT, "Encore", null, DAY))
                .expectException(rejection(OpinionRejection.APPEAL_NOT_OPEN));
        team().when(new AnswerAppeal(ID, null, one(), DAY, PAPER))
                .expectException(rejection(OpinionRejection.NO_APPEAL));
    }

    @Test
    void theAppealKeepsItsLastDayItsRuleAndWhatSilenceIsWorthToWhoeverLodgedIt() {
        var applicant = lodged(AppealBy.APPLICANT, AppealSilence.REFUSAL_CONFIRMED);
        team().when(new LodgeAppeal(ID, null, AppealBy.APPLICANT, APPEAL.grounds(), null, APPEAL.effectiveOn()))
                .expectEvents(applicant);
    }

    @Test
    void thePrefetsAnswerIsEnteredFromItsPaperByAnybody() {
        given(STRANGER, Role.STATE_SERVICE, APPEAL)
                .when(new AnswerAppeal(ID, null, one(), DAY, null))
                .expectException(rejection(OpinionRejection.PAPER_MISSING));
        team(APPEAL)
                .when(new AnswerAppeal(ID, null, one(), DAY, null))
                .expectException(rejection(OpinionRejection.PAPER_MISSING));
    }

    @Test
    void thePrefetsPrescriptionsGoToOrganisationsThatAreKnownHere() {
        team(APPEAL)
                .when(new AnswerAppeal(ID, null, givenTo(new OrganisationId(new UUID(8, 1))), DAY, PAPER))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "owner.organisation"));
        team(APPEAL)
                .when(new AnswerAppeal(ID, null, givenTo(ELSEWHERE), DAY, PAPER))
                .expectException(rejection(PlatformRejection.OTHER_TERRITORY, "value", ELSEWHERE));
        team(APPEAL)
                .when(new AnswerAppeal(ID, null, givenTo(ANYWHERE), DAY, PAPER))
                .expectEvents(new AppealAnswered(
                        ID, Verdict.WITH_PRESCRIPTIONS, "Motifs.", numbered(givenTo(ANYWHERE), 5), PAPER, DAY));
    }

    private static OpinionContent one() {
        return new OpinionContent(
                Verdict.WITH_PRESCRIPTIONS, "Motifs.", four().prescriptions().subList(0, 1));
    }

    private static AppealSilenceRecorded silence(AppealSilence worth) {
        return new AppealSilenceRecorded(ID, worth, "R-84", LAST_DAY);
    }

    private static TestExecutor<Opinion> on(LocalDate day, Object... more) {
        return by(STRANGER, Role.PMO, day)
                .given(Stream.concat(Stream.of(asked(), issued(saying(Verdict.UNFAVOURABLE), true)), Stream.of(more))
                        .toArray());
    }

    private static RecordPermit permit(LocalDate day) {
        return new RecordPermit(ID, null, PermitOutcome.GRANTED, "Arrêté 2026-118", false, null, null, day);
    }

    @Test
    void hisSilenceIsRecordedFromTheDayAfterHisLastDay() {
        on(LAST_DAY, APPEAL)
                .when(new RecordAppealSilence(ID, null))
                .expectException(rejection(OpinionRejection.SILENCE_TOO_EARLY, "dueOn", LAST_DAY, "rule", "R-84"));
        on(LAST_DAY.plusDays(1), APPEAL)
                .when(new RecordAppealSilence(ID, null))
                .expectEvents(silence(AppealSilence.DRAFT_APPROVED));
        on(LAST_DAY.plusDays(1), lodged(AppealBy.APPLICANT, AppealSilence.REFUSAL_CONFIRMED))
                .when(new RecordAppealSilence(ID, null))
                .expectEvents(silence(AppealSilence.REFUSAL_CONFIRMED));
    }

    @Test
    void hisSilenceIsRecordedOnceAndNeitherBesideAnAnswerNorWithoutAnAppeal() {
        var silence = silence(AppealSilence.DRAFT_APPROVED);
        on(DAY, APPEAL, silence)
                .when(new RecordAppealSilence(ID, null))
                .expectException(rejection(OpinionRejection.NO_APPEAL));
        on(DAY, APPEAL, silence)
                .when(new AnswerAppeal(ID, null, one(), DAY, PAPER))
                .expectException(rejection(OpinionRejection.NO_APPEAL));
        var answered = new AppealAnswered(ID, Verdict.FAVOURABLE, "Motifs.", List.of(), PAPER, LAST_DAY);
        on(DAY, APPEAL, answered)
                .when(new RecordAppealSilence(ID, null))
                .expectException(rejection(OpinionRejection.NO_APPEAL));
        on(DAY).when(new RecordAppealSilence(ID, null)).expectException(rejection(OpinionRejection.NO_APPEAL));
    }

    @Test
    void theAuthoritysDraftIsHeldToBeApprovedSoThatThePermitCanBeGivenFromThatDay() {
        var silence = silence(AppealSilence.DRAFT_APPROVED);
        on(DAY, APPEAL, silence)
                .when(permit(LAST_DAY.minusDays(1)))
                .expectException(rejection(OpinionRejection.PERMIT_AGAINST_OPINION));
        on(DAY, APPEAL, silence)
                .when(permit(LAST_DAY))
                .expectEvents(
                        new PermitDecided(ID, PermitOutcome.GRANTED, "Arrêté 2026-118", false, null, null, LAST_DAY));
        team(APPEAL, silence)
                .when(new ClosePrescription(ID, null, 1, PAPER, DAY))
                .expectException(rejection(OpinionRejection.PRESCRIPTION_LAPSED, "number", 1));
    }

    @Test
    void theApplicantsAppealFailsAndWhatTheArchitectSaidStands() {
        var appeal = lodged(AppealBy.APPLICANT, AppealSilence.REFUSAL_CONFIRMED);
        var silence = silence(AppealSilence.REFUSAL_CONFIRMED);
        on(DAY, appeal, silence)
                .when(permit(DAY))
                .expectException(rejection(OpinionRejection.PERMIT_AGAINST_OPINION, "state", "UNFAVOURABLE"));
        team(appeal, silence)
                .when(new ClosePrescription(ID, null, 1, PAPER, DAY))
                .expectEvents(new PrescriptionClosed(ID, 1, STRANGER, PAPER, DAY));
        on(DAY, appeal, silence)
                .when(new LodgeAppeal(ID, null, AppealBy.AUTHORITY, "Encore", null, DAY))
                .expectException(rejection(OpinionRejection.APPEAL_NOT_OPEN));
    }
}
