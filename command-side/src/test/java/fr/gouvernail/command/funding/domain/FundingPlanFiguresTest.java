package fr.gouvernail.command.funding.domain;

import static fr.gouvernail.command.funding.domain.Hall.RULES;
import static fr.gouvernail.command.funding.domain.Hall.VOTE;
import static fr.gouvernail.command.funding.domain.Hall.plan;
import static fr.gouvernail.command.funding.domain.Hall.planned;
import static fr.gouvernail.command.funding.domain.Hall.resource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouvernail.contract.funding.FundingPlanFigures;
import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.PlanFigures;
import fr.gouvernail.contract.funding.Resource;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FundingPlanFiguresTest {

    private static PlanFigures figures(PlanContent content) {
        return FundingPlanFigures.of(content, RULES, VOTE);
    }

    private static Finding finding(PlanContent content, String rule) {
        return figures(content).findings().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> broken(PlanContent content) {
        return figures(content).findings().stream()
                .filter(Finding::blocks)
                .map(Finding::rule)
                .toList();
    }

    @Test
    void theMarketHallHasTheFiguresOfItsScenario() {
        var figures = figures(plan(240_000));
        assertThat(figures.subsidies()).isEqualTo(Money.euros(1_680_000));
        assertThat(figures.ownShare()).isEqualTo(Money.euros(720_000));
        assertThat(figures.publicFunding()).isEqualTo(Money.euros(2_400_000));
        assertThat(figures.privateFunding()).isEqualTo(Money.ZERO);
        assertThat(figures.aidRate()).isEqualTo(BasisPoints.percent(70));
        assertThat(figures.ownRate()).isEqualTo(BasisPoints.percent(30));
        assertThat(figures.fctva()).isEqualTo(Money.ofEuros(new BigDecimal("472435.20")));
        assertThat(figures.netCost()).isEqualTo(Money.ofEuros(new BigDecimal("727564.80")));
        assertThat(figures.findings())
                .extracting(Finding::rule, Finding::outcome, Finding::mode)
                .containsExactly(
                        tuple("R-01", Finding.Outcome.HOLDS, Finding.Mode.BLOCK),
                        tuple("R-02", Finding.Outcome.HOLDS, Finding.Mode.BLOCK),
                        tuple("R-08", Finding.Outcome.HOLDS, Finding.Mode.BLOCK),
                        tuple("R-11", Finding.Outcome.HOLDS, Finding.Mode.BLOCK),
                        tuple("R-14", Finding.Outcome.HOLDS, Finding.Mode.INFORM));
    }

    @Test
    void theFindingsOfTheMarketHallCarryTheirFiguresAndTheirBasis() {
        var content = plan(240_000);
        assertThat(finding(content, "R-02").figures())
                .contains(
                        Map.entry("found", "72000000"), Map.entry("limit", "48000000"), Map.entry("ownRateBp", "3000"));
        assertThat(finding(content, "R-02").basis()).contains("L1111-10");
        assertThat(finding(content, "R-08").figures())
                .contains(
                        Map.entry("found", "48000000"), Map.entry("limit", "192000000"), Map.entry("shareBp", "2000"));
        assertThat(finding(content, "R-11").figures())
                .contains(Map.entry("found", "24000000"), Map.entry("limit", "48000000"));
        assertThat(finding(content, "R-14").figures())
                .contains(Map.entry("fctva", "47243520"), Map.entry("netCost", "72756480"));
    }

    @Test
    void aDepartementThatGivesTooMuchLeavesTheTownBelowItsMinimum() {
        var content = plan(660_000);
        assertThat(figures(content).ownShare()).isEqualTo(Money.euros(300_000));
        assertThat(figures(content).ownRate()).isEqualTo(new BasisPoints(1250));
        assertThat(broken(content)).containsExactly("R-02");
    }

    @Test
    void theSmallCommuneIsBlockedAtFifteenPerCentAndPassesAtTwenty() {
        assertThat(broken(plan(
                        180_000,
                        planned(FundingScheme.DETR, 72_000),
                        planned(FundingScheme.REGION, 54_000),
                        planned(FundingScheme.DEPARTMENT, 27_000),
                        planned(FundingScheme.OWN, 27_000))))
                .containsExactly("R-02");
        assertThat(broken(plan(
                        180_000,
                        planned(FundingScheme.DETR, 72_000),
                        planned(FundingScheme.REGION, 54_000),
                        planned(FundingScheme.DEPARTMENT, 18_000),
                        planned(FundingScheme.OWN, 36_000))))
                .isEmpty();
    }

    @Test
    void privateMoneyIsNoPartOfTheBaseOfTheMinimumShare() {
        var content = plan(
                180_000,
                planned(FundingScheme.DETR, 72_000),
                planned(FundingScheme.REGION, 54_000),
                planned(FundingScheme.DEPARTMENT, 2_000),
                planned(FundingScheme.PRIVATE, 20_000),
                planned(FundingScheme.OWN, 32_000));
        assertThat(broken(content)).isEmpty();
        assertThat(figures(content).publicFunding()).isEqualTo(Money.euros(160_000));
        assertThat(finding(content, "R-02").figures()).containsEntry("limit", "3200000");
        assertThat(Money.euros(32_000).shareOf(content.costHt())).isEqualTo(new BasisPoints(1778));
    }

    @Test
    void oneCentBelowTheMinimumIsBelowIt() {
        var atLimit = new PlanContent(
                Money.euros(100),
                Money.euros(100),
                Money.ZERO,
                List.of(planned(FundingScheme.REGION, 80), planned(FundingScheme.OWN, 20)));
        assertThat(broken(atLimit)).isEmpty();
        var big = 1_000_000_000L;
        var oneCentShort = new PlanContent(
                new Money(big),
                new Money(big),
                Money.ZERO,
                List.of(cents(FundingScheme.REGION, 800_000_001), cents(FundingScheme.OWN, 199_999_999)));
        assertThat(figures(oneCentShort).ownRate()).isEqualTo(BasisPoints.percent(20));
        assertThat(broken(oneCentShort)).containsExactly("R-02");
    }

    @Test
    void theMinimumShareOfAnOddTotalIsRoundedUpToTheCent() {
        var content = new PlanContent(
                new Money(101),
                new Money(101),
                Money.ZERO,
                List.of(cents(FundingScheme.REGION, 81), cents(FundingScheme.OWN, 20)));
        assertThat(finding(content, "R-02").figures()).containsEntry("limit", "21");
        assertThat(broken(content)).containsExactly("R-02");
    }

    @Test
    void aPlanThatIsOneCentOutIsNotBalanced() {
        var resources = new ArrayList<>(plan(240_000).resources());
        resources.add(cents(FundingScheme.PRIVATE, 1));
        var content =
                new PlanContent(Money.euros(2_400_000), Money.euros(2_880_000), Money.euros(2_880_000), resources);
        assertThat(broken(content)).containsExactly("R-01");
        assertThat(finding(content, "R-01").figures()).containsEntry("difference", "1");
    }

    @Test
    void stateGrantsTogetherStayBetweenAFifthAndFourFifths() {
        assertThat(broken(stateGrants(199, 301))).containsExactly("R-08");
        assertThat(finding(stateGrants(199, 301), "R-08").figures()).containsEntry("limit", "20000");
        assertThat(broken(stateGrants(200, 300))).isEmpty();
        assertThat(broken(stateGrants(800, 0))).isEmpty();
        var above = plan(
                1_000,
                planned(FundingScheme.DETR, 401),
                planned(FundingScheme.DSIL, 400),
                planned(FundingScheme.PRIVATE, 0),
                planned(FundingScheme.OWN, 201));
        assertThat(broken(above)).containsExactly("R-01", "R-08");
        assertThat(finding(above, "R-08").figures()).containsEntry("limit", "80000");
    }

    @Test
    void aStateGrantFarAboveTheCostIsAFindingAndNotAFailure() {
        var content = new PlanContent(
                new Money(1), new Money(1), Money.ZERO, List.of(planned(FundingScheme.DETR, 9_000_000_000_000L)));
        assertThat(broken(content)).containsExactly("R-01", "R-02", "R-08");
    }

    @Test
    void aPlanWithoutStateGrantsNorContributionsIsNotCheckedForThem() {
        assertThat(figures(plan(100, planned(FundingScheme.REGION, 50), planned(FundingScheme.OWN, 50)))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("R-01", "R-02", "R-14");
    }

    @Test
    void contributionsStayWithinWhatTheOwnerPaysItself() {
        var atCap = plan(
                1_000,
                planned(FundingScheme.REGION, 400),
                planned(FundingScheme.FONDS_DE_CONCOURS, 300),
                planned(FundingScheme.OWN, 300));
        var above = plan(
                1_000,
                planned(FundingScheme.REGION, 400),
                planned(FundingScheme.FONDS_DE_CONCOURS, 301),
                planned(FundingScheme.OWN, 299));
        assertThat(broken(atCap)).isEmpty();
        assertThat(broken(above)).containsExactly("R-11");
        assertThat(finding(above, "R-11").figures()).containsEntry("limit", "30000");
    }

    @Test
    void refusedMoneyCountsNowhere() {
        var refused = plan(
                1_000,
                resource("detr", FundingScheme.DETR, 100, FundingState.REFUSED),
                resource("epci", FundingScheme.FONDS_DE_CONCOURS, 900, FundingState.REFUSED),
                resource("don", FundingScheme.PRIVATE, 50, FundingState.REFUSED),
                resource("apport", FundingScheme.OWN, 70, FundingState.REFUSED),
                planned(FundingScheme.REGION, 600),
                planned(FundingScheme.OWN, 400));
        var without = plan(1_000, planned(FundingScheme.REGION, 600), planned(FundingScheme.OWN, 400));
        assertThat(figures(refused)).isEqualTo(figures(without));
    }

    @Test
    void anEmptyPlanHasFiguresToo() {
        var figures = figures(new PlanContent(Money.ZERO, Money.ZERO, Money.ZERO, List.of()));
        assertThat(figures.ownRate()).isEqualTo(BasisPoints.ZERO);
        assertThat(figures.findings()).noneMatch(Finding::blocks);
    }

    private static PlanContent stateGrants(long detr, long region) {
        return plan(
                1_000,
                planned(FundingScheme.DETR, detr),
                planned(FundingScheme.REGION, region),
                planned(FundingScheme.OWN, 1_000 - detr - region));
    }

    private static Resource cents(FundingScheme scheme, long cents) {
        return new Resource(scheme.name(), Hall.FUNDER, scheme, new Money(cents), FundingState.PLANNED);
    }
}
