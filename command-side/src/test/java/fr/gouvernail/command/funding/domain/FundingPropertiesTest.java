package fr.gouvernail.command.funding.domain;

import static fr.gouvernail.command.funding.domain.Hall.BUDGET;
import static fr.gouvernail.command.funding.domain.Hall.PLAN;
import static fr.gouvernail.command.funding.domain.Hall.PROGRAMME;
import static fr.gouvernail.command.funding.domain.Hall.PROJECT;
import static fr.gouvernail.command.funding.domain.Hall.RULES;
import static fr.gouvernail.command.funding.domain.Hall.TERRITORY;
import static fr.gouvernail.command.funding.domain.Hall.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.funding.BudgetCommand.AuthoriseBudget;
import fr.gouvernail.contract.funding.BudgetCommand.ReframeBudget;
import fr.gouvernail.contract.funding.FundingPlanCommand.AdoptFundingPlan;
import fr.gouvernail.contract.funding.FundingPlanFigures;
import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.PlanFigures;
import fr.gouvernail.contract.funding.Resource;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.BudgetEnvelope.YearCredit;
import fr.gouvernail.kernel.value.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for any plan and any budget, over generated ones; the seed is in the message of a failure. */
class FundingPropertiesTest {

    private static final Home HOME = new Home(TERRITORY, PROGRAMME);
    private static final int TRIES = 3_000;
    private static final long FIRST_SEED = 20_260_312;

    @Test
    void theFiguresOfAPlanAddUpToTheCent() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + TRIES; seed++) {
            var content = anyPlan(new Random(seed));
            var figures = FundingPlanFigures.of(content, RULES, VOTE);
            assertThat(figures.subsidies().plus(figures.ownShare()).plus(figures.privateFunding()))
                    .as("seed %d", seed)
                    .isEqualTo(new Money(countedCents(content)));
            assertThat(figures.publicFunding())
                    .as("seed %d", seed)
                    .isEqualTo(figures.subsidies().plus(figures.ownShare()));
            assertThat(figures.netCost().plus(figures.fctva()).plus(figures.subsidies()))
                    .as("seed %d", seed)
                    .isEqualTo(content.costTtc());
            assertThat(figures.aidRate().value() + figures.ownRate().value())
                    .as("seed %d: the two rates are rounded apart, so they may miss the whole by one", seed)
                    .isIn(0, 10_000, 10_001);
        }
    }

    @Test
    void noPlanIsAdoptedThatBreaksARule() {
        int adopted = 0;
        int refused = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + TRIES; seed++) {
            var content = anyPlan(new Random(seed));
            var figures = adoptionOf(content);
            if (figures == null) {
                refused++;
                continue;
            }
            adopted++;
            assertThat(isAFifth(figures.ownShare(), figures.publicFunding()))
                    .as("seed %d: own share %s of %s", seed, figures.ownShare(), figures.publicFunding())
                    .isTrue();
            assertThat(countedCents(content))
                    .as("seed %d", seed)
                    .isEqualTo(content.costHt().cents());
            assertThat(figures.ownShare().cents())
                    .as("seed %d: contributions within the owner's share", seed)
                    .isGreaterThanOrEqualTo(contributions(content));
        }
        assertThat(adopted).as("plans that were adopted").isGreaterThan(100);
        assertThat(refused).as("plans that were refused").isGreaterThan(100);
    }

    @Test
    void everyBudgetThatIsReframedHasCreditsThatMakeItsAuthorisation() {
        int accepted = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + TRIES; seed++) {
            var random = new Random(seed);
            var first = anyEnvelope(random, true);
            var state = BudgetState.evolve(
                    null, BudgetDecisions.authorise(new AuthoriseBudget(BUDGET, PROJECT, first, VOTE), HOME, RULES));
            for (int step = 0; step < 5; step++) {
                var before = state.envelope();
                var command = new ReframeBudget(BUDGET, null, anyEnvelope(random, random.nextBoolean()), "motif", VOTE);
                try {
                    var event = BudgetDecisions.reframe(state, command, RULES);
                    state = BudgetState.evolve(state, event);
                    accepted++;
                    assertThat(event.previous()).as("seed %d", seed).isEqualTo(before);
                    assertThat(event.previous().authorisation().plus(event.difference()))
                            .as("seed %d", seed)
                            .isEqualTo(event.current().authorisation());
                } catch (CommandRejected refused) {
                    assertThat(state.envelope())
                            .as("seed %d: %s", seed, refused)
                            .isEqualTo(before);
                }
                assertThat(state.envelope().totalCredits())
                        .as("seed %d", seed)
                        .isEqualTo(state.envelope().authorisation());
            }
        }
        assertThat(accepted).as("reframings that were accepted").isGreaterThan(TRIES);
    }

    /** The figures under which the plan was adopted; null when it was refused for a rule. */
    private static @Nullable PlanFigures adoptionOf(PlanContent content) {
        var state = new FundingPlanState(HOME, PROJECT, content, false);
        try {
            return FundingPlanDecisions.adopt(state, new AdoptFundingPlan(PLAN, null, VOTE), RULES)
                    .figures();
        } catch (CommandRejected refused) {
            assertThat(refused.code().code()).isEqualTo("funding.plan.rule-broken");
            return null;
        }
    }

    /** Mostly balanced, with an own share around the limit, and now and then a refused resource or a cent too much. */
    private static PlanContent anyPlan(Random random) {
        var schemes = FundingScheme.values();
        var resources = new ArrayList<Resource>();
        long others = 0;
        for (int i = random.nextInt(5); i > 0; i--) {
            var resource = new Resource(
                    "r" + i,
                    Hall.FUNDER,
                    schemes[random.nextInt(schemes.length)],
                    new Money(random.nextLong(100_000_000)),
                    random.nextInt(10) == 0 ? FundingState.REFUSED : FundingState.ASKED);
            resources.add(resource);
            others += resource.state() == FundingState.REFUSED
                    ? 0
                    : resource.amountHt().cents();
        }
        long own = switch (random.nextInt(3)) {
            case 0 -> others / 4;
            case 1 -> others / 4 + random.nextInt(3) - 1;
            default -> random.nextLong(200_000_000);
        };
        own = Math.max(0, own);
        resources.add(new Resource("own", Hall.FUNDER, FundingScheme.OWN, new Money(own), FundingState.VOTED));
        long cost = others + own + (random.nextInt(8) == 0 ? 1 : 0);
        var ttc = new Money(cost).times(6, 5);
        return new PlanContent(new Money(cost), ttc, ttc.times(random.nextInt(101), 100), resources);
    }

    private static BudgetEnvelope anyEnvelope(Random random, boolean sound) {
        var credits = new ArrayList<YearCredit>();
        long total = 0;
        int year = 2026;
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            long cents = 1 + random.nextLong(1_000_000_000);
            credits.add(new YearCredit(year, new Money(cents)));
            total += cents;
            year += sound ? 1 + random.nextInt(2) : random.nextInt(3) - 1;
        }
        return new BudgetEnvelope(new Money(sound ? total : total + random.nextInt(3) - 1), credits);
    }

    /** Said apart from the code under test: five times the part is the whole, or more. */
    private static boolean isAFifth(Money part, Money whole) {
        return BigInteger.valueOf(part.cents())
                        .multiply(BigInteger.valueOf(5))
                        .compareTo(BigInteger.valueOf(whole.cents()))
                >= 0;
    }

    private static long countedCents(PlanContent content) {
        return content.resources().stream()
                .filter(resource -> resource.state() != FundingState.REFUSED)
                .mapToLong(resource -> resource.amountHt().cents())
                .sum();
    }

    private static long contributions(PlanContent content) {
        return content.resources().stream()
                .filter(resource -> resource.state() != FundingState.REFUSED)
                .filter(resource -> resource.scheme() == FundingScheme.FONDS_DE_CONCOURS)
                .mapToLong(resource -> resource.amountHt().cents())
                .sum();
    }
}
