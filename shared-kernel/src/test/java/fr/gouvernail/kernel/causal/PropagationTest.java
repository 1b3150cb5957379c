package fr.gouvernail.kernel.causal;

import static fr.gouvernail.kernel.causal.Direction.DOWN;
import static fr.gouvernail.kernel.causal.Direction.UNCHANGED;
import static fr.gouvernail.kernel.causal.Direction.UP;
import static fr.gouvernail.kernel.causal.Maps.lever;
import static fr.gouvernail.kernel.causal.Maps.link;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.kernel.causal.Outcome.Effect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arithmetic of a map, against cases worked by hand and what must hold for any map. */
class PropagationTest {

    private static Outcome outcome(CognitiveMap map) {
        return new Propagation(map).outcome();
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /**
     * One factor under a lever of 0.5: tanh(0 + 0.5) = 0.462117, then tanh(0.462117 + 0.5) = tanh(0.962117) = 0.745220. It rests where
     * a = tanh(a + 0.5), that is artanh(a) − a = 0.5: at a = 0.881225, artanh gives 1.381225.
     */
    @Test
    void aLeverPushesItsFactorStepByStepUntilItRests() {
        var map = Maps.of(1, lever(1, 500));
        assertThat(new Propagation(map).millionthsAfter(1)).containsEntry(1, 462_117L);
        assertThat(new Propagation(map).millionthsAfter(2)).containsEntry(1, 745_220L);
        assertThat(new Propagation(map).millionthsAfter(40)).containsEntry(1, 881_225L);
        assertThat(outcome(map).effects()).containsExactly(new Effect(1, UP, 1));
    }

    /**
     * A lever of 1 on A, and A acts on B by 0.6. Step 1: A = tanh(1) = 0.761594, B = tanh(0) = 0, as all move at once. Step 2: A = tanh(0.761594
     * + 1) = 0.942681, B = tanh(0.6 × 0.761594) = tanh(0.456957) = 0.427600. Step 3: A = tanh(1.942681) = 0.959746, B = tanh(0.427600 + 0.6 ×
     * 0.942681) = tanh(0.993209) = 0.758727.
     */
    @Test
    void aPushTakesOneStepForEachLink() {
        var propagation = new Propagation(Maps.of(2, lever(1, 1_000), link(1, 2, 600)));
        assertThat(propagation.millionthsAfter(1)).containsEntry(1, 761_594L).containsEntry(2, 0L);
        assertThat(propagation.millionthsAfter(2)).containsEntry(1, 942_681L).containsEntry(2, 427_600L);
        assertThat(propagation.millionthsAfter(3)).containsEntry(1, 959_746L).containsEntry(2, 758_727L);
    }

    /** A rests above B, which 0.6 of it carries, and B above C, which 0.3 of it carries the other way; nothing comes to D. */
    @Test
    void signsFollowTheLinksAndRanksTheirStrength() {
        assertThat(outcome(Maps.of(4, lever(1, 1_000), link(1, 2, 600), link(1, 3, -300)))
                        .effects())
                .containsExactly(
                        new Effect(1, UP, 1),
                        new Effect(2, UP, 2),
                        new Effect(3, DOWN, 3),
                        new Effect(4, UNCHANGED, 0));
    }

    /** B and D are pushed by 0.5 A and −0.5 A, so that D = −B at every step, and C gets 0.4 B + 0.4 D = 0. */
    @Test
    void twoWaysThatCancelOutChangeNothingAndEqualsShareARank() {
        var map = Maps.of(4, lever(1, 1_000), link(1, 2, 500), link(1, 4, -500), link(2, 3, 400), link(4, 3, 400));
        assertThat(outcome(map).effects())
                .containsExactly(
                        new Effect(1, UP, 1),
                        new Effect(2, UP, 2),
                        new Effect(4, DOWN, 2),
                        new Effect(3, UNCHANGED, 0));
    }

    /** The weakest that can be written: each rests near the cube root of three times its push, at 0.144, 0.075 and 0.061. */
    @Test
    void evenTheWeakestChainIsNotTakenForNothing() {
        assertThat(outcome(Maps.of(3, lever(1, 1), link(1, 2, 1), link(2, 3, 1)))
                        .effects())
                .extracting(Effect::direction)
                .containsExactly(UP, UP, UP);
    }

    /**
     * Four factors, each pushing down the three others by 1, all pushed up by 0.1: they move alike, so that x becomes tanh(x − 3x + 0.1) =
     * tanh(0.1 − 2x), which overshoots: from 0.0997 to −0.0991, to 0.290, to −0.446, and so on to a swing between two states.
     */
    @Test
    void aMapThatOscillatesIsToldWithItsPeriodAndGivesNoResult() {
        var links = new ArrayList<WeightedLink>();
        for (int cause = 1; cause <= 4; cause++) {
            links.add(lever(cause, 100));
            for (int effect = 1; effect <= 4; effect++) {
                if (cause != effect) {
                    links.add(link(cause, effect, -1_000));
                }
            }
        }
        var map = Maps.of(4, links.toArray(WeightedLink[]::new));
        var outcome = outcome(map);
        assertThat(outcome.steadiness()).isEqualTo(Steadiness.OSCILLATES);
        assertThat(outcome.period()).isEqualTo(2);
        assertThat(outcome.effects()).isEmpty();
        assertThat(MapAnalysis.of(map).sensitivity()).isEqualTo(Sensitivity.NONE);
    }

    /** A raises B by 1 and B lowers A by 1: a loop that overturns what it begins, turning round and round without repeating itself. */
    @Test
    void aMapThatNeitherRestsNorRepeatsItselfIsToldFromOneThatOscillates() {
        var outcome = outcome(Maps.of(2, lever(1, 300), link(1, 2, 1_000), link(2, 1, -1_000)));
        assertThat(outcome.steadiness()).isEqualTo(Steadiness.RESTLESS);
        assertThat(outcome.effects()).isEmpty();
    }

    /** The same loop at 0.3 is damped: it comes to rest, where B holds back A. */
    @Test
    void aBalancingLoopThatIsWeakEnoughComesToRest() {
        var outcome = outcome(Maps.of(2, lever(1, 200), link(1, 2, 300), link(2, 1, -300)));
        assertThat(outcome.effects()).containsExactly(new Effect(2, UP, 1), new Effect(1, UP, 2));
    }

    /** Zero is a fixed point, and here an unstable one: a push of a thousandth ends as far out as a full one, in its own direction. */
    @Test
    void aReinforcingLoopCarriesAnyPushToTheEndOfTheScale() {
        for (int push : new int[] {1, 1_000}) {
            var map = Maps.of(2, lever(1, push), link(1, 2, 300), link(2, 1, 300));
            assertThat(outcome(map).effects()).extracting(Effect::direction).containsExactly(UP, UP);
        }
        var down = Maps.of(2, lever(1, -1), link(1, 2, 300), link(2, 1, 300));
        assertThat(outcome(down).effects()).extracting(Effect::direction).containsExactly(DOWN, DOWN);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutALeverNothingChanges(int seed) {
        var outcome = outcome(Maps.without(Maps.random(new Random(seed))));
        assertThat(outcome.steady()).as("seed %d", seed).isTrue();
        assertThat(outcome.effects())
                .as("seed %d", seed)
                .allMatch(effect -> effect.direction() == UNCHANGED && effect.rank() == 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leversTurnedRoundTurnEveryConclusionRound(int seed) {
        var map = Maps.random(new Random(seed));
        var turned = new CognitiveMap(
                map.factors(),
                map.links().stream()
                        .map(link -> link.isLever()
                                ? lever(link.effect(), -link.weight().thousandths())
                                : link)
                        .toList());
        var there = outcome(map);
        var back = outcome(turned);
        assertThat(back.steadiness()).as("seed %d", seed).isEqualTo(there.steadiness());
        assertThat(back.effects())
                .as("seed %d", seed)
                .isEqualTo(there.effects().stream()
                        .map(effect -> new Effect(effect.factor(), turned(effect.direction()), effect.rank()))
                        .toList());
    }

    private static Direction turned(Direction direction) {
        return switch (direction) {
            case UP -> DOWN;
            case DOWN -> UP;
            case UNCHANGED -> UNCHANGED;
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onAPositiveChainMoreWeightNeverCarriesLess(int seed) {
        var random = new Random(seed);
        int factors = 2 + random.nextInt(6);
        var links = new ArrayList<>(List.of(lever(1, 1 + random.nextInt(1_000))));
        for (int factor = 1; factor < factors; factor++) {
            links.add(link(factor, factor + 1, 1 + random.nextInt(900)));
        }
        int raised = 1 + random.nextInt(factors - 1);
        var before = links.get(raised);
        var stronger = new ArrayList<>(links);
        stronger.set(
                raised, link(before.cause(), before.effect(), before.weight().thousandths() + 1 + random.nextInt(100)));
        var weak = new Propagation(Maps.of(factors, links.toArray(WeightedLink[]::new))).millionthsAfter(500);
        var strong = new Propagation(Maps.of(factors, stronger.toArray(WeightedLink[]::new))).millionthsAfter(500);
        for (int factor = 1; factor <= factors; factor++) {
            assertThat(strong.get(factor))
                    .as("seed %d, factor %d", seed, factor)
                    .isGreaterThanOrEqualTo(weak.get(factor));
        }
        assertThat(strong.get(before.effect())).as("seed %d", seed).isGreaterThan(weak.get(before.effect()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfFactorsAndLinksDoesNotMatter(int seed) {
        var random = new Random(seed);
        var map = Maps.random(random);
        var factors = new ArrayList<>(map.factors());
        var links = new ArrayList<>(map.links());
        Collections.shuffle(factors, random);
        Collections.shuffle(links, random);
        assertThat(outcome(new CognitiveMap(factors, links)))
                .as("seed %d", seed)
                .isEqualTo(outcome(map));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherNumbersForTheSameFactorsLeadToTheSameConclusions(int seed) {
        var random = new Random(seed);
        var map = Maps.random(random);
        var numbers = new ArrayList<>(map.factors());
        Collections.shuffle(numbers, random);
        IntUnaryOperator renumbered = number -> number == CognitiveMap.PROJECT ? number : numbers.get(number - 1) + 10;
        var other = new CognitiveMap(
                map.factors().stream().map(renumbered::applyAsInt).toList(),
                map.links().stream()
                        .map(link -> new WeightedLink(
                                renumbered.applyAsInt(link.cause()),
                                renumbered.applyAsInt(link.effect()),
                                link.weight()))
                        .toList());
        var byNumber = Comparator.comparingInt(Effect::factor);
        var expected = outcome(map).effects().stream()
                .map(effect -> new Effect(renumbered.applyAsInt(effect.factor()), effect.direction(), effect.rank()))
                .sorted(byNumber)
                .toList();
        assertThat(outcome(other).effects().stream().sorted(byNumber).toList())
                .as("seed %d", seed)
                .isEqualTo(expected);
    }

    /** 300 and 301 judged by two make 300.5, which is kept whole and only shown rounded. */
    @Test
    void theWeightOfALinkIsTheExactMeanOfItsJudgments() {
        assertThat(MapWeight.mean(Arrays.asList(300, 301)).sum()).isEqualTo(601);
        assertThat(MapWeight.mean(Arrays.asList(300, 301)).thousandths()).isEqualTo(301);
        assertThat(MapWeight.mean(Arrays.asList(-300, -301)).thousandths()).isEqualTo(-301);
        assertThat(MapWeight.mean(Arrays.asList(300, 301)).exact()).isFalse();
        assertThat(MapWeight.mean(Arrays.asList(-200, 600, 500)).thousandths()).isEqualTo(300);
        assertThat(MapWeight.mean(Arrays.asList(-1, 1, 0)).sign()).isZero();
    }
}
