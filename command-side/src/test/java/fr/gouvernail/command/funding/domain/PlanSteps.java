package fr.gouvernail.command.funding.domain;

import static fr.gouvernail.command.funding.domain.Hall.PLAN;
import static fr.gouvernail.command.funding.domain.Hall.PROGRAMME;
import static fr.gouvernail.command.funding.domain.Hall.PROJECT;
import static fr.gouvernail.command.funding.domain.Hall.RULES;
import static fr.gouvernail.command.funding.domain.Hall.TERRITORY;
import static fr.gouvernail.command.funding.domain.Hall.VOTE;
import static fr.gouvernail.command.funding.domain.Hall.plan;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.funding.FundingPlanCommand.AdoptFundingPlan;
import fr.gouvernail.contract.funding.FundingPlanCommand.DraftFundingPlan;
import fr.gouvernail.contract.funding.FundingPlanCommand.RecordResourceState;
import fr.gouvernail.contract.funding.FundingPlanCommand.ReviseFundingPlan;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanAdopted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanRevised;
import fr.gouvernail.contract.funding.FundingPlanEvent.ResourceStateRecorded;
import fr.gouvernail.contract.funding.FundingPlanFigures;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.PlanFigures;
import org.axonframework.test.aggregate.TestExecutor;

/** The steps of a plan's life, as tests write them. */
final class PlanSteps {

    static final PlanContent SOUND = plan(240_000);
    static final PlanContent UNSOUND = plan(660_000);

    static FundingPlanDrafted drafted(PlanContent content) {
        return new FundingPlanDrafted(PLAN, PROJECT, PROGRAMME, TERRITORY, content, figures(content), VOTE);
    }

    static FundingPlanAdopted adopted(PlanContent content) {
        return new FundingPlanAdopted(PLAN, PROJECT, content, figures(content), VOTE);
    }

    static FundingPlanRevised revised(PlanContent previous, PlanContent current) {
        return new FundingPlanRevised(PLAN, PROJECT, previous, current, figures(current), "Recalage", VOTE);
    }

    static PlanFigures figures(PlanContent content) {
        return FundingPlanFigures.of(content, RULES, VOTE);
    }

    static DraftFundingPlan draft(PlanContent content) {
        return new DraftFundingPlan(PLAN, PROJECT, content, VOTE);
    }

    static ReviseFundingPlan revise(PlanContent content) {
        return new ReviseFundingPlan(PLAN, null, content, "Recalage", VOTE);
    }

    static AdoptFundingPlan adopt() {
        return new AdoptFundingPlan(PLAN, null, VOTE);
    }

    static RecordResourceState state(String resource, FundingState state) {
        return new RecordResourceState(PLAN, null, resource, state, "AR-17", VOTE);
    }

    static TestExecutor<FundingPlan> given(Object... events) {
        var fixture = Fixtures.of(FundingPlan.class, Hall.context(), Hall.subjects(), RULES);
        return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(events);
    }

    static TestExecutor<FundingPlan> givenToAStranger(Object... events) {
        var fixture = Fixtures.of(FundingPlan.class, Hall.stranger(), Hall.subjects(), RULES);
        return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(events);
    }

    static ResourceStateRecorded recorded(String resource, FundingState current) {
        return new ResourceStateRecorded(PLAN, PROJECT, resource, FundingState.ASKED, current, "AR-17", VOTE);
    }

    private PlanSteps() {}
}
