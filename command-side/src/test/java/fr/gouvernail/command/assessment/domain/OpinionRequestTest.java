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
import static fr.gouvernail.command.assessment.domain.Halls.on;
import static fr.gouvernail.command.assessment.domain.Halls.request;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.assessment.AdviceGround;
import fr.gouvernail.contract.assessment.OpinionCommand.AskOpinion;
import fr.gouvernail.contract.assessment.OpinionCommand.ChangeOpinionDelay;
import fr.gouvernail.contract.assessment.OpinionCommand.IssueOpinion;
import fr.gouvernail.contract.assessment.OpinionCommand.RecordSilence;
import fr.gouvernail.contract.assessment.OpinionCommand.WithdrawOpinion;
import fr.gouvernail.contract.assessment.OpinionContent;
import fr.gouvernail.contract.assessment.OpinionDocument;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionAsked;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionDelayChanged;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionWithdrawn;
import fr.gouvernail.contract.assessment.OpinionKind;
import fr.gouvernail.contract.assessment.OpinionRegime;
import fr.gouvernail.contract.assessment.OpinionRejection;
import fr.gouvernail.contract.assessment.OpinionRequest;
import fr.gouvernail.contract.assessment.PermitFile;
import fr.gouvernail.contract.assessment.PermitKind;
import fr.gouvernail.contract.assessment.SilenceEffect;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The request for an opinion: which rules hold for it, what it has to say, and how its last day moves (SC-02). */
class OpinionRequestTest {

    private static final LocalDate LATER = LocalDate.of(2026, 5, 4);

    private static TestExecutor<Opinion> given(LocalDate today, Object... events) {
        return on(today, Role.PMO).given(events);
    }

    private static IssueOpinion issue(OpinionContent content, LocalDate day) {
        return new IssueOpinion(ID, null, content, day, PAPER);
    }

    private static AskOpinion ask(OpinionKind kind, @Nullable PermitFile file) {
        return new AskOpinion(ID, request(kind, file, null, null));
    }

    @Test
    void theRequestKeepsItsLastDayItsRuleAndTheWorthOfSilence() {
        on(ASKED, Role.PMO)
                .givenNoPriorActivity()
                .when(ask(OpinionKind.ABF_AGREEMENT, PERMIT))
                .expectEvents(asked())
                .expectEventsMatching(recordedUnder(Halls.SCOPE));
        assertThat(asked().regime().dueOn()).isEqualTo("2026-04-16");
        assertThat(asked().regime().decisionDueOn()).isEqualTo("2026-06-10");
    }

    @ParameterizedTest
    @CsvSource({
        "ABF_AGREEMENT,DECLARATION,2026-03-16,R-83,AGREEMENT,R-81,2026-04-10",
        "ABF_AGREEMENT,HOUSE_PERMIT,2026-04-16,R-83,AGREEMENT,R-81,2026-05-10",
        "ABF_AGREEMENT,PERMIT,2026-04-16,R-83,AGREEMENT,R-81,2026-06-10",
        "TERRITORIES,PERMIT,2026-03-16,R-86,FAVOURABLE,R-86,",
        "ARCHAEOLOGY,PERMIT,2026-03-16,R-87,WAIVED,R-87,",
        "FIRE_SAFETY,PERMIT,2026-04-16,R-88,FAVOURABLE,R-88,",
        "ACCESSIBILITY,PERMIT,2026-04-16,R-88,FAVOURABLE,R-88,",
        "ENVIRONMENT_CASE_BY_CASE,PERMIT,2026-03-23,R-89,STUDY_REQUIRED,R-89,"
    })
    void eachServiceHasItsOwnRegime(
            OpinionKind kind,
            PermitKind permit,
            LocalDate due,
            String delayRule,
            SilenceEffect silence,
            String silenceRule,
            @Nullable LocalDate decision) {
        var file = new PermitFile(permit, Halls.FILED, null);
        var regime = OpinionRegimes.of(request(kind, file, null, null), RuleBook.standard());

        assertThat(regime.dueOn()).isEqualTo(due);
        assertThat(regime.delayRule()).isEqualTo(delayRule);
        assertThat(regime.silence()).isEqualTo(silence);
        assertThat(regime.silenceRule()).isEqualTo(silenceRule);
        assertThat(regime.decisionDueOn()).isEqualTo(decision);
    }

    @Test
    void mereAdviceIsForTheWorksThatTheLawLists() {
        var advice = request(OpinionKind.ABF_ADVICE, PERMIT, AdviceGround.TELECOM_ANTENNA, null);
        assertThat(OpinionRegimes.of(advice, RuleBook.standard()).silence()).isEqualTo(SilenceEffect.FAVOURABLE);
        refusedToAsk(ask(OpinionKind.ABF_ADVICE, PERMIT), OpinionRejection.GROUND_UNFIT);
        refusedToAsk(
                new AskOpinion(ID, request(OpinionKind.ABF_AGREEMENT, PERMIT, AdviceGround.TELECOM_ANTENNA, null)),
                OpinionRejection.GROUND_UNFIT);
    }

    private static void refusedToAsk(AskOpinion command, OpinionRejection code) {
        on(ASKED, Role.PMO).givenNoPriorActivity().when(command).expectException(rejection(code));
    }

    @Test
    void aRequestThatCannotHaveBeenMadeIsRefused() {
        refusedToAsk(ask(OpinionKind.ABF_AGREEMENT, null), OpinionRejection.FILE_MISSING);
        refusedToAsk(
                ask(OpinionKind.ABF_AGREEMENT, new PermitFile(PermitKind.PERMIT, ASKED.plusDays(1), null)),
                OpinionRejection.ASKED_BEFORE_FILING);
        refusedToAsk(ask(OpinionKind.OTHER_SERVICE, null), OpinionRejection.DAY_NOT_AGREED);
        refusedToAsk(
                new AskOpinion(ID, request(OpinionKind.TERRITORIES, null, null, DUE)), OpinionRejection.DAY_NOT_AGREED);
        on(ASKED.minusDays(1), Role.PMO)
                .givenNoPriorActivity()
                .when(ask(OpinionKind.ABF_AGREEMENT, PERMIT))
                .expectException(rejection(OpinionRejection.IN_THE_FUTURE, "on", ASKED));
    }

    private static OpinionAsked askedOf(OpinionKind kind, OpinionRegime regime) {
        var request = request(kind, PERMIT, null, null);
        return new OpinionAsked(ID, Halls.VALMORET, Halls.SCOPE.programme(), request, regime, null, null, ASKED);
    }

    @Test
    void theLastDayMovesWithAReasonWhileTheAnswerIsAwaited() {
        var decision = Halls.REGIME.decisionDueOn();
        var moved = new OpinionDelayChanged(ID, DUE, LATER, decision, decision, "Dossier complété", PAPER, ASKED);
        given(ASKED, asked()).when(moving(LATER, null, PAPER)).expectEvents(moved);
        given(LATER, asked(), moved)
                .when(new RecordSilence(ID, null))
                .expectException(rejection(OpinionRejection.SILENCE_TOO_EARLY, "dueOn", LATER));
    }

    private static ChangeOpinionDelay moving(
            LocalDate day, @Nullable LocalDate decision, @Nullable OpinionDocument paper) {
        return new ChangeOpinionDelay(ID, null, day, decision, "Dossier complété", paper);
    }

    @Test
    void aDayThatARuleGaveMovesLaterOnlyAndOnAPaper() {
        given(ASKED, asked())
                .when(moving(LATER, null, null))
                .expectException(rejection(OpinionRejection.PAPER_MISSING));
        given(ASKED, asked())
                .when(moving(DUE.minusDays(1), null, PAPER))
                .expectException(rejection(OpinionRejection.DELAY_UNFIT, "dueOn", DUE.minusDays(1)));
        given(ASKED, asked()).when(moving(DUE, null, PAPER)).expectException(rejection(OpinionRejection.DELAY_UNFIT));
        var agreed = askedOf(OpinionKind.OTHER_SERVICE, new OpinionRegime(DUE, null, SilenceEffect.NONE, null, null));
        given(ASKED, agreed)
                .when(moving(DUE.minusDays(1), null, null))
                .expectEvents(new OpinionDelayChanged(
                        ID, DUE, DUE.minusDays(1), null, null, "Dossier complété", null, ASKED));
        given(ASKED, agreed)
                .when(moving(ASKED.minusDays(1), null, null))
                .expectException(rejection(OpinionRejection.DELAY_UNFIT));
    }

    @Test
    void theDayToDecideOnThePermitMovesWithTheDelayWhereItIsGiven() {
        var before = Halls.REGIME.decisionDueOn();
        var after = LocalDate.of(2026, 6, 28);
        given(ASKED, asked())
                .when(moving(LATER, after, PAPER))
                .expectEvents(new OpinionDelayChanged(ID, DUE, LATER, before, after, "Dossier complété", PAPER, ASKED));
        given(ASKED, asked())
                .when(moving(LATER, LATER.minusDays(1), PAPER))
                .expectException(rejection(OpinionRejection.DELAY_UNFIT, "dueOn", LATER.minusDays(1)));
        var moved = new OpinionDelayChanged(ID, DUE, LATER, before, after, "Dossier complété", PAPER, ASKED);
        var state = OpinionState.evolve(OpinionState.evolve(null, asked()), moved);
        assertThat(state.regime().decisionDueOn()).isEqualTo(after);
    }

    @Test
    void aRequestIsTakenBackBeforeItsAnswerOnly() {
        given(ISSUED, asked())
                .when(new WithdrawOpinion(ID, null, "Demandé deux fois"))
                .expectEvents(new OpinionWithdrawn(ID, "Demandé deux fois", ISSUED));
        given(ISSUED, asked(), new OpinionWithdrawn(ID, "Demandé deux fois", ISSUED))
                .when(issue(four(), ISSUED))
                .expectException(rejection(OpinionRejection.WITHDRAWN));
    }

    @Test
    void whoNamesAServiceOfAnotherTerritoryIsToldSo() {
        var request = new OpinionRequest(
                Halls.PROJECT,
                null,
                OpinionKind.TERRITORIES,
                null,
                ELSEWHERE,
                null,
                "La halle",
                null,
                ASKED,
                null,
                null);
        on(ASKED, Role.PMO)
                .givenNoPriorActivity()
                .when(new AskOpinion(ID, request))
                .expectException(rejection(PlatformRejection.OTHER_TERRITORY, "field", "request.service"));
    }

    @Test
    void whoNamesAServiceThatNobodyKnowsIsToldSo() {
        var unknown = new OrganisationId(new UUID(8, 1));
        var request = new OpinionRequest(
                Halls.PROJECT, null, OpinionKind.TERRITORIES, null, unknown, null, "La halle", null, ASKED, null, null);
        on(ASKED, Role.PMO)
                .givenNoPriorActivity()
                .when(new AskOpinion(ID, request))
                .expectException(rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "request.service"));
    }
}
