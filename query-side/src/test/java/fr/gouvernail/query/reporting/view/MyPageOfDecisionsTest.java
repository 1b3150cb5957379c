package fr.gouvernail.query.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanAdopted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.PlanFigures;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionEnacted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPublished;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReviewed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionSuspended;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTransmitted;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentFailed;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentRetried;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDone;
import fr.gouvernail.contract.governance.DecisionEvent.ReviewPlanned;
import fr.gouvernail.contract.governance.DecisionEvent.SuspensionLifted;
import fr.gouvernail.contract.governance.FollowUpTask;
import fr.gouvernail.contract.governance.LegalChallenge;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.ReviewOutcome;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.testing.ValmoretHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What decisions, projects and plans leave to be done: for whom, until when, where, and gone once it is. */
class MyPageOfDecisionsTest extends MyPageTestBase {

    @Test
    void anActOfACouncilWaitsForTransmissionThenPublicationThenItsEffect() {
        establish(COUNCIL, BodyKind.MUNICIPAL_COUNCIL);
        draft(COUNCIL, true, NOTE);
        assertThat(items(Role.PMO, HELD)).extracting(MyItemRow::kind).containsExactly(MyItemKind.DECISION_TO_TABLE);
        fact(DECISION, new DecisionTabled(DECISION, SITTING, 1));
        assertThat(items(Role.PMO, HELD)).isEmpty();
        adopt();
        assertThat(items(Role.CHAIR, HELD))
                .as("the law sets no last day for a resolution (R-60)")
                .extracting(MyItemRow::kind, MyItemRow::dueOn, MyItemRow::path)
                .containsExactlyInAnyOrder(
                        tuple(MyItemKind.ACT_TO_TRANSMIT, null, "/decisions/" + DECISION),
                        tuple(MyItemKind.ACT_TO_PUBLISH, null, "/decisions/" + DECISION));
        assertThat(items(Role.CHAIR, LocalDate.of(2026, 12, 31))).hasSize(2).noneMatch(MyItemRow::late);
        fact(DECISION, new DecisionTransmitted(DECISION, HELD.plusDays(2)));
        assertThat(items(Role.CHAIR, HELD)).extracting(MyItemRow::kind).containsExactly(MyItemKind.ACT_TO_PUBLISH);
        fact(DECISION, new DecisionPublished(DECISION, HELD.plusDays(3)));
        fact(DECISION, new DecisionBecameExecutable(DECISION, NOTE, HELD.plusDays(3)));
        assertThat(items(Role.CHAIR, HELD))
                .extracting(MyItemRow::kind)
                .containsExactly(MyItemKind.DECISION_NOT_ENACTED);
        fact(DECISION, new DecisionEnacted(DECISION, DECISION.text(), 4));
        assertThat(items(Role.CHAIR, HELD)).isEmpty();
    }

    @Test
    void aDecisionWhoseTargetRefusedWaitsUntilAnotherTrySucceeds() {
        draft(COMMITTEE, false, NOTE);
        adopt();
        fact(DECISION, new DecisionBecameExecutable(DECISION, NOTE, HELD));
        fact(DECISION, new EnactmentFailed(DECISION, "portfolio.project.launched-already", Map.of()));
        assertThat(items(Role.GOVERNANCE_MEMBER, HELD))
                .extracting(MyItemRow::kind, MyItemRow::detail)
                .containsExactly(tuple(MyItemKind.ENACTMENT_FAILED, "portfolio.project.launched-already"));
        fact(DECISION, new EnactmentRetried(DECISION, 2, NOTE, HELD));
        assertThat(items(Role.GOVERNANCE_MEMBER, HELD))
                .extracting(MyItemRow::kind)
                .containsExactly(MyItemKind.DECISION_NOT_ENACTED);
        fact(DECISION, new DecisionEnacted(DECISION, DECISION.text(), 6));
        assertThat(items(Role.GOVERNANCE_MEMBER, HELD)).isEmpty();
    }

    @Test
    void aFollowUpWaitsForItsRoleAloneAndIsLateAfterItsDay() {
        draft(COMMITTEE, false, NOTE);
        var task = new FollowUpTask("Préparer l’avenant", null, Role.PROJECT_LEAD, LocalDate.of(2026, 5, 15));
        var own = new FollowUpTask("Écrire au préfet", MAYOR, null, LocalDate.of(2026, 5, 1));
        fact(DECISION, new FollowUpAdded(DECISION, 1, task, HELD));
        fact(DECISION, new FollowUpAdded(DECISION, 2, own, HELD));
        assertThat(items(Role.PROJECT_LEAD, LocalDate.of(2026, 5, 15)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.kind()).isEqualTo(MyItemKind.FOLLOW_UP);
                    assertThat(item.detail()).isEqualTo("1. Préparer l’avenant");
                    assertThat(item.late()).isFalse();
                    assertThat(item.roles()).containsExactly(Role.PROJECT_LEAD);
                    assertThat(item.path()).isEqualTo("/decisions/" + DECISION + "#suites");
                });
        assertThat(items(Role.PROJECT_LEAD, LocalDate.of(2026, 5, 16))
                        .getFirst()
                        .late())
                .isTrue();
        assertThat(items(mayor(), HELD))
                .extracting(MyItemRow::detail, MyItemRow::late)
                .containsExactly(tuple("2. Écrire au préfet", false));
        fact(DECISION, new FollowUpDone(DECISION, 1, "Signé", HELD));
        assertThat(items(Role.PROJECT_LEAD, LocalDate.of(2026, 5, 16))).isEmpty();
        assertThat(items(mayor(), HELD)).hasSize(1);
    }

    @Test
    void aReviewIsDueFromItsDayOnAndASuspendedActHasItsEffectsReviewed() {
        draft(COUNCIL, true, NOTE);
        var day = LocalDate.of(2026, 9, 1);
        fact(DECISION, new ReviewPlanned(DECISION, day, "Et les loyers ?"));
        fact(
                DECISION,
                new DecisionSuspended(DECISION, LegalChallenge.APPEAL, "TA 417", "Référé", LocalDate.of(2026, 5, 1)));
        assertThat(items(Role.CHAIR, day.minusDays(1)))
                .extracting(MyItemRow::kind)
                .containsExactly(MyItemKind.DECISION_EFFECTS_TO_REVIEW);
        fact(DECISION, new SuspensionLifted(DECISION, "TA 417", "Rejet", LocalDate.of(2026, 6, 1)));
        assertThat(items(Role.CHAIR, day.minusDays(1))).isEmpty();
        assertThat(items(Role.CHAIR, day))
                .extracting(MyItemRow::kind, MyItemRow::path)
                .containsExactly(tuple(MyItemKind.DECISION_REVIEW_DUE, "/decisions/" + DECISION + "#revue"));
        fact(DECISION, new DecisionReviewed(DECISION, ReviewOutcome.MAINTAINED, "Vu", null, day));
        assertThat(items(Role.CHAIR, day)).isEmpty();
    }

    @Test
    void projectsActionsArbitrationsAndPlansWaitForTheirLeadsAndForTheDirection() {
        var history = new ValmoretHistory(this::recorded);
        history.proposeAndFrame();
        history.proposeActionAndAskArbitration();
        var lead = new Reader(ValmoretHistory.LEAD, "le chef de projet", Role.PROJECT_LEAD, VALMORET, null);
        assertThat(items(lead, HELD)).extracting(MyItemRow::kind).containsExactly(MyItemKind.ACTION_WITHOUT_PROGRESS);
        assertThat(items(Role.PMO, HELD))
                .extracting(MyItemRow::kind, MyItemRow::path)
                .containsExactly(tuple(
                        MyItemKind.ARBITRATION_ASKED,
                        "/decisions/nouvelle?resolution=arbitrate-action&sujet=" + ValmoretHistory.WORKS));
        fact(ValmoretHistory.HALL, new ProjectLaunched(ValmoretHistory.HALL, Phase.STUDY, Phase.OPERATION, HELD));
        assertThat(items(lead, HELD))
                .extracting(MyItemRow::kind)
                .containsExactlyInAnyOrder(MyItemKind.ACTION_WITHOUT_PROGRESS, MyItemKind.PROJECT_WITHOUT_PROGRESS);
        draft(COMMITTEE, false, new Resolution.ArbitrateAction(ValmoretHistory.WORKS, "B", "Coût"));
        assertThat(items(Role.PMO, MyItemKind.ARBITRATION_ASKED, HELD)).isEmpty();

        var broken = new Finding("R-02", Finding.Outcome.BROKEN, Finding.Mode.BLOCK, Map.of(), "CGCT L1111-10 III");
        var kept = ValmoretHistory.figures();
        var figures = new PlanFigures(
                kept.subsidies(),
                kept.ownShare(),
                kept.publicFunding(),
                kept.privateFunding(),
                kept.aidRate(),
                kept.ownRate(),
                kept.fctva(),
                kept.netCost(),
                List.of(broken));
        fact(
                ValmoretHistory.PLAN,
                new FundingPlanDrafted(
                        ValmoretHistory.PLAN,
                        ValmoretHistory.HALL,
                        ValmoretHistory.ACV,
                        VALMORET,
                        ValmoretHistory.content(480_000),
                        figures,
                        HELD));
        assertThat(items(Role.DIRECTOR, MyItemKind.PLAN_BREAKS_RULE, HELD))
                .extracting(MyItemRow::detail)
                .containsExactly("R-02");
        fact(
                ValmoretHistory.PLAN,
                new FundingPlanAdopted(
                        ValmoretHistory.PLAN, ValmoretHistory.HALL, ValmoretHistory.content(480_000), figures, HELD));
        assertThat(items(Role.DIRECTOR, MyItemKind.PLAN_BREAKS_RULE, HELD)).isEmpty();
    }
}
