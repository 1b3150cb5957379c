package fr.gouvernail.command.funding.domain;

import static fr.gouvernail.command.funding.domain.Hall.PLAN;
import static fr.gouvernail.command.funding.domain.Hall.PROGRAMME;
import static fr.gouvernail.command.funding.domain.Hall.PROJECT;
import static fr.gouvernail.command.funding.domain.Hall.RULES;
import static fr.gouvernail.command.funding.domain.Hall.SCOPE;
import static fr.gouvernail.command.funding.domain.Hall.TERRITORY;
import static fr.gouvernail.command.funding.domain.Hall.VOTE;
import static fr.gouvernail.command.funding.domain.Hall.plan;
import static fr.gouvernail.command.funding.domain.Hall.planned;
import static fr.gouvernail.command.funding.domain.PlanSteps.SOUND;
import static fr.gouvernail.command.funding.domain.PlanSteps.UNSOUND;
import static fr.gouvernail.command.funding.domain.PlanSteps.adopt;
import static fr.gouvernail.command.funding.domain.PlanSteps.adopted;
import static fr.gouvernail.command.funding.domain.PlanSteps.drafted;
import static fr.gouvernail.command.funding.domain.PlanSteps.figures;
import static fr.gouvernail.command.funding.domain.PlanSteps.given;
import static fr.gouvernail.command.funding.domain.PlanSteps.recorded;
import static fr.gouvernail.command.funding.domain.PlanSteps.revised;
import static fr.gouvernail.command.funding.domain.PlanSteps.state;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.funding.FundingRejection.PLAN_ADOPTED_ALREADY;
import static fr.gouvernail.contract.funding.FundingRejection.PLAN_NOTHING_CHANGES;
import static fr.gouvernail.contract.funding.FundingRejection.PLAN_RULE_BROKEN;
import static fr.gouvernail.contract.funding.FundingRejection.PLAN_UNKNOWN_RESOURCE;
import static fr.gouvernail.contract.funding.FundingRejection.RULE_NOT_IN_FORCE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.funding.FundingPlanCommand.AdoptFundingPlan;
import fr.gouvernail.contract.funding.FundingPlanEvent.ResourceStateRecorded;
import fr.gouvernail.contract.funding.FundingPlanFigures;
import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.rule.RuleBookReader;
import fr.gouvernail.kernel.value.Finding;
import java.time.LocalDate;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.Test;

class FundingPlanAdoptionTest {

    @Test
    void aSoundPlanIsAdoptedWithItsFindings() {
        given(drafted(SOUND)).when(adopt()).expectEvents(adopted(SOUND)).expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void aPlanThatBreaksARuleIsNotAdoptedAndTheRefusalSaysWhichAndWhy() {
        given(drafted(UNSOUND))
                .when(adopt())
                .expectException(rejection(
                        PLAN_RULE_BROKEN,
                        "rule",
                        "R-02",
                        "basis",
                        "CGCT, art. L1111-10, III",
                        "found",
                        30_000_000,
                        "limit",
                        48_000_000,
                        "ownRateBp",
                        1_250));
    }

    @Test
    void theFirstBrokenRuleIsTheOneThatIsSaid() {
        given(drafted(plan(2_000, planned(FundingScheme.REGION, 900), planned(FundingScheme.OWN, 100))))
                .when(adopt())
                .expectException(rejection(PLAN_RULE_BROKEN, "rule", "R-01", "difference", -100_000));
    }

    @Test
    void aPlanIsNotAdoptedTwiceUnlessItIsRevised() {
        given(drafted(SOUND), adopted(SOUND))
                .when(adopt())
                .expectException(rejection(PLAN_ADOPTED_ALREADY, "plan", PLAN));
        given(drafted(UNSOUND), revised(UNSOUND, SOUND), adopted(SOUND), revised(SOUND, plan(300_000)))
                .when(adopt())
                .expectEvents(adopted(plan(300_000)));
    }

    @Test
    void aStateThatKeepsTheMoneyLeavesTheFiguresAsTheyWere() {
        given(drafted(SOUND), adopted(SOUND))
                .when(state("departement", FundingState.VOTED))
                .expectEvents(new ResourceStateRecorded(
                        PLAN, PROJECT, "departement", FundingState.ASKED, FundingState.VOTED, "AR-17", VOTE))
                .expectEventsMatching(recordedUnder(SCOPE));
        given(drafted(SOUND), adopted(SOUND), recorded("departement", FundingState.VOTED))
                .when(adopt())
                .expectException(rejection(PLAN_ADOPTED_ALREADY));
    }

    @Test
    void aRefusalGivesTheFiguresWithoutThatMoney() {
        var without = new FundingPlanState(new Home(TERRITORY, PROGRAMME), PROJECT, SOUND, true)
                .contentWith("departement", FundingState.REFUSED);
        given(drafted(SOUND))
                .when(state("departement", FundingState.REFUSED))
                .expectEvents(new ResourceStateRecorded(
                        PLAN,
                        PROJECT,
                        "departement",
                        FundingState.ASKED,
                        FundingState.REFUSED,
                        figures(without),
                        "AR-17",
                        VOTE));
        given(drafted(SOUND), recorded("departement", FundingState.REFUSED))
                .when(adopt())
                .expectException(rejection(PLAN_RULE_BROKEN, "rule", "R-01", "difference", -24_000_000));
        given(drafted(SOUND), recorded("departement", FundingState.REFUSED))
                .when(state("departement", FundingState.GRANTED))
                .expectEvents(new ResourceStateRecorded(
                        PLAN,
                        PROJECT,
                        "departement",
                        FundingState.REFUSED,
                        FundingState.GRANTED,
                        figures(SOUND),
                        "AR-17",
                        VOTE));
    }

    @Test
    void anUnknownResourceIsRefused() {
        given(drafted(SOUND))
                .when(state("leader", FundingState.VOTED))
                .expectException(rejection(
                        PLAN_UNKNOWN_RESOURCE,
                        "resource",
                        "leader",
                        "resources",
                        "dsil, fonds-vert, region, departement, epci, ville"));
    }

    @Test
    void theStateItIsInAlreadyIsRefused() {
        given(drafted(SOUND))
                .when(state("departement", FundingState.ASKED))
                .expectException(rejection(PLAN_NOTHING_CHANGES));
    }

    @Test
    void aDayTheRuleBookKnowsNothingAboutIsRefused() {
        given(drafted(SOUND))
                .when(new AdoptFundingPlan(PLAN, null, LocalDate.of(2021, 10, 5)))
                .expectException(rejection(RULE_NOT_IN_FORCE, "rule", "R-08", "date", "2021-10-05"));
    }

    @Test
    void aStaleVersionIsRefused() {
        given(drafted(UNSOUND), revised(UNSOUND, SOUND))
                .when(new AdoptFundingPlan(PLAN, 0L, VOTE))
                .expectException(ConflictingAggregateVersionException.class);
    }

    @Test
    void theThresholdComesFromTheRuleBook() {
        var text = new StringBuilder();
        RULES.entries().forEach(rule -> {
            text.append("rule: %s%ntitle.fr: a%ntitle.en: b%nmode: %s%nbasis: c%nsource: d%nfrom: %s%n"
                    .formatted(rule.id(), rule.mode(), rule.validFrom()));
            if (rule.validTo() != null) {
                text.append("to: %s%n".formatted(rule.validTo()));
            }
            rule.parameters()
                    .forEach((name, value) -> text.append(
                            "param.%s: %d%n".formatted(name, name.equals("min_own_share_bp") ? 500 : value)));
            text.append(System.lineSeparator());
        });
        var figures = FundingPlanFigures.of(plan(660_000), RuleBookReader.read(text.toString()), VOTE);
        assertThat(figures.findings()).noneMatch(Finding::blocks);
    }
}
