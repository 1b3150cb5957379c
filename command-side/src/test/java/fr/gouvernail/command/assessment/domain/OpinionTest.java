package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.command.assessment.domain.Halls.ASKED;
import static fr.gouvernail.command.assessment.domain.Halls.DUE;
import static fr.gouvernail.command.assessment.domain.Halls.ELSEWHERE;
import static fr.gouvernail.command.assessment.domain.Halls.ID;
import static fr.gouvernail.command.assessment.domain.Halls.ISSUED;
import static fr.gouvernail.command.assessment.domain.Halls.PAPER;
import static fr.gouvernail.command.assessment.domain.Halls.PERMIT;
import static fr.gouvernail.command.assessment.domain.Halls.asked;
import static fr.gouvernail.command.assessment.domain.Halls.four;
import static fr.gouvernail.command.assessment.domain.Halls.givenTo;
import static fr.gouvernail.command.assessment.domain.Halls.issued;
import static fr.gouvernail.command.assessment.domain.Halls.on;
import static fr.gouvernail.command.assessment.domain.Halls.request;
import static fr.gouvernail.command.assessment.domain.Halls.saying;
import static fr.gouvernail.command.testing.Expected.rejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.assessment.AppealBy;
import fr.gouvernail.contract.assessment.AppealSilence;
import fr.gouvernail.contract.assessment.OpinionCommand.DraftOpinion;
import fr.gouvernail.contract.assessment.OpinionCommand.IssueOpinion;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordSilence;
import fr.gouvernail.contract.assessment.OpinionCommand.ReplaceOpinion;
import fr.gouvernail.contract.assessment.OpinionContent;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealAnswered;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealLodged;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionAsked;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionDrafted;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionReplaced;
import fr.gouvernail.contract.assessment.OpinionEvent.SilenceRecorded;
import fr.gouvernail.contract.assessment.OpinionKind;
import fr.gouvernail.contract.assessment.OpinionRegime;
import fr.gouvernail.contract.assessment.OpinionRejection;
import fr.gouvernail.contract.assessment.SilenceEffect;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** The architect's agreement on the market hall: issued, replaced, or held to be given by silence (SC-02). */
class OpinionTest {

    private static final LocalDate LATER = LocalDate.of(2026, 5, 4);

    private static TestExecutor<Opinion> given(LocalDate today, Object... events) {
        return on(today, Role.PMO).given(events);
    }

    private static IssueOpinion issue(OpinionContent content, LocalDate day) {
        return new IssueOpinion(ID, null, content, day, PAPER);
    }

    @Test
    void theOpinionIsEnteredFromItsPaperWhoeverEntersIt() {
        given(ISSUED, asked()).when(issue(four(), ISSUED)).expectEvents(issued(four(), true));
        given(ISSUED, asked())
                .when(new IssueOpinion(ID, null, four(), ISSUED, null))
                .expectException(rejection(OpinionRejection.PAPER_MISSING));
        on(ISSUED, Role.STATE_SERVICE)
                .given(asked())
                .when(new IssueOpinion(ID, null, four(), ISSUED, null))
                .expectException(rejection(OpinionRejection.PAPER_MISSING));
        on(ISSUED, Role.STATE_SERVICE)
                .given(asked())
                .when(issue(four(), ISSUED))
                .expectEvents(issued(four(), false));
    }

    @Test
    void anOpinionIsIssuedNeitherBeforeItIsAskedNorInTheFuture() {
        given(ISSUED, asked())
                .when(issue(four(), ASKED.minusDays(1)))
                .expectException(rejection(OpinionRejection.ISSUED_BEFORE_ASKED, "askedOn", ASKED));
        given(ISSUED, asked())
                .when(issue(four(), ISSUED.plusDays(1)))
                .expectException(rejection(OpinionRejection.IN_THE_FUTURE, "today", ISSUED));
    }

    @Test
    void anIssuedOpinionIsNeverEdited() {
        given(ISSUED, asked(), issued(four(), true))
                .when(issue(saying(Verdict.FAVOURABLE), ISSUED))
                .expectException(rejection(OpinionRejection.ISSUED_ALREADY, "on", ISSUED));
        given(ISSUED, asked(), issued(four(), true))
                .when(new DraftOpinion(ID, null, saying(Verdict.FAVOURABLE)))
                .expectException(rejection(OpinionRejection.ISSUED_ALREADY));
        given(ISSUED, asked())
                .when(new DraftOpinion(ID, null, four()))
                .expectEvents(new OpinionDrafted(ID, four(), ISSUED));
    }

    @Test
    void prescriptionsGoWithAnOpinionThatIsFavourableOnConditionsAndWithNoOther() {
        given(ISSUED, asked())
                .when(issue(saying(Verdict.WITH_PRESCRIPTIONS), ISSUED))
                .expectException(rejection(OpinionRejection.PRESCRIPTIONS_UNFIT, "count", 0));
        var refused = new OpinionContent(Verdict.UNFAVOURABLE, "Non.", four().prescriptions());
        given(ISSUED, asked())
                .when(issue(refused, ISSUED))
                .expectException(rejection(OpinionRejection.PRESCRIPTIONS_UNFIT, "count", 4));
    }

    @Test
    void silenceIsKnownOnTheDayAfterTheLastAndKeepsThatDayAndItsRule() {
        given(DUE, asked())
                .when(new RecordSilence(ID, null))
                .expectException(rejection(OpinionRejection.SILENCE_TOO_EARLY, "dueOn", DUE, "rule", "R-81"));
        given(DUE.plusDays(1), asked())
                .when(new RecordSilence(ID, null))
                .expectEvents(new SilenceRecorded(ID, SilenceEffect.AGREEMENT, "R-81", DUE));
        given(LATER, asked(), issued(four(), true))
                .when(new RecordSilence(ID, null))
                .expectException(rejection(OpinionRejection.NOT_AWAITED));
    }

    @Test
    void anOpinionOfADayAfterTheLastOneTakesNoAgreementBack() {
        given(LATER, asked())
                .when(issue(saying(Verdict.UNFAVOURABLE), DUE.plusDays(1)))
                .expectException(rejection(OpinionRejection.SILENCE_GAVE_AGREEMENT, "dueOn", DUE, "rule", "R-81"));
        given(LATER, asked()).when(issue(four(), ISSUED)).expectEvents(issued(four(), true));
    }

    @Test
    void aDigIsNotPrescribedOnceTheStateHasWaivedIt() {
        var dig = askedOf(OpinionKind.ARCHAEOLOGY, new OpinionRegime(DUE, "R-87", SilenceEffect.WAIVED, "R-87", null));
        given(LATER, dig)
                .when(issue(four(), DUE.plusDays(1)))
                .expectException(rejection(OpinionRejection.SILENCE_WAIVED, "dueOn", DUE, "rule", "R-87"));
        var late = new OpinionRegime(DUE, "R-86", SilenceEffect.FAVOURABLE, "R-86", null);
        given(LATER, askedOf(OpinionKind.TERRITORIES, late))
                .when(issue(four(), ISSUED))
                .expectEvents(issued(four(), true));
    }

    private static OpinionAsked askedOf(OpinionKind kind, OpinionRegime regime) {
        var request = request(kind, PERMIT, null, null);
        return new OpinionAsked(ID, Halls.VALMORET, Halls.SCOPE.programme(), request, regime, null, null, ASKED);
    }

    @Test
    void aDraftNamesOrganisationsThatAreKnownHere() {
        given(ISSUED, asked())
                .when(new DraftOpinion(ID, null, givenTo(new OrganisationId(new UUID(8, 1)))))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "owner.organisation"));
        given(ISSUED, asked())
                .when(new DraftOpinion(ID, null, givenTo(ELSEWHERE)))
                .expectException(rejection(PlatformRejection.OTHER_TERRITORY, "value", ELSEWHERE));
        given(ISSUED, asked())
                .when(issue(givenTo(ELSEWHERE), ISSUED))
                .expectException(rejection(PlatformRejection.OTHER_TERRITORY, "value", ELSEWHERE));
    }

    @Test
    void whatAnotherTookThePlaceOfIsReadAndNoMore() {
        var other = new OpinionId(new UUID(7, 9));
        var replaced = new OpinionReplaced(ID, other, "Erreur de toiture", LATER);
        given(LATER, asked(), issued(four(), true), replaced)
                .when(issue(four(), ISSUED))
                .expectException(rejection(OpinionRejection.REPLACED, "by", other));
        given(LATER, asked(), issued(four(), true), replaced)
                .when(new RecordSilence(ID, null))
                .expectException(rejection(OpinionRejection.REPLACED));
    }

    @Test
    void aCorrectionKeepsBothSides() {
        var next = new OpinionId(new UUID(7, 9));
        var state = OpinionState.evolve(OpinionState.evolve(null, asked()), issued(four(), true));
        var command = new ReplaceOpinion(next, ID, "Erreur de toiture", saying(Verdict.FAVOURABLE), ISSUED, PAPER);

        assertThat(OpinionAnswers.giveWay(state, command, LATER))
                .isEqualTo(new OpinionReplaced(ID, next, "Erreur de toiture", LATER));
        var taken = OpinionAnswers.takeOver(state, command);
        assertThat(taken.request()).isEqualTo(asked().request());
        assertThat(taken.regime()).isEqualTo(asked().regime());
        assertThat(taken.replaces()).isEqualTo(ID);
        assertThat(taken.reason()).isEqualTo("Erreur de toiture");
        var awaited = OpinionState.evolve(null, asked());
        assertThatThrownBy(() -> OpinionAnswers.giveWay(awaited, command, LATER))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        refused ->
                                assertThat(refused.code().code()).isEqualTo("assessment.opinion.nothing-to-replace"));
    }

    @Test
    void whatWentToThePrefetAndAPaperOfADayAfterTheLastTakeNoOpinionsPlace() {
        var next = new OpinionId(new UUID(7, 9));
        var command = new ReplaceOpinion(next, ID, "Erreur", saying(Verdict.FAVOURABLE), ISSUED, PAPER);
        var issued = OpinionState.evolve(OpinionState.evolve(null, asked()), issued(four(), true));
        var appealed = OpinionState.evolve(
                issued,
                new AppealLodged(
                        ID, AppealBy.AUTHORITY, "Non", null, LATER, "R-84", AppealSilence.DRAFT_APPROVED, DUE));
        var settled = OpinionState.evolve(
                appealed, new AppealAnswered(ID, Verdict.FAVOURABLE, "Oui", List.of(), PAPER, LATER));
        refusedToGiveWay(appealed, command, OpinionRejection.UNDER_APPEAL);
        refusedToGiveWay(settled, command, OpinionRejection.UNDER_APPEAL);
        var late = new ReplaceOpinion(next, ID, "Erreur", saying(Verdict.FAVOURABLE), DUE.plusDays(1), PAPER);
        refusedToGiveWay(issued, late, OpinionRejection.SILENCE_GAVE_AGREEMENT);
    }

    private static void refusedToGiveWay(OpinionState state, ReplaceOpinion command, OpinionRejection code) {
        assertThatThrownBy(() -> OpinionAnswers.giveWay(state, command, LATER))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void anOpenPrescriptionIsShownAndTheMissingAgreementBlocks() {
        assertThat(RuleBook.standard().on("R-85", ASKED).mode()).isEqualTo(Finding.Mode.INFORM);
        assertThat(RuleBook.standard().on("R-80", ASKED).mode()).isEqualTo(Finding.Mode.BLOCK);
    }
}
