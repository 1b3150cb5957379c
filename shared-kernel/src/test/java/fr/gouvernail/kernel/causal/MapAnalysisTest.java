package fr.gouvernail.kernel.causal;

import static fr.gouvernail.kernel.causal.Direction.DOWN;
import static fr.gouvernail.kernel.causal.Direction.UP;
import static fr.gouvernail.kernel.causal.Maps.lever;
import static fr.gouvernail.kernel.causal.Maps.link;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.kernel.causal.FeedbackLoops.Loop;
import fr.gouvernail.kernel.causal.Sensitivity.Overturned;
import fr.gouvernail.kernel.causal.Sensitivity.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which conclusions hang on a single link, and which ways lead back to where they began. */
class MapAnalysisTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /**
     * A and B rise alike, at 0.881; C gets 0.5 A − 0.45 B, that is 0.05 of the same, and rises. With A's link a quarter weaker it gets 0.375 −
     * 0.45 = −0.075 and falls; with B's a quarter stronger, 0.5 − 0.5625 = −0.0625, and falls. The other changes leave it above zero: 0.175,
     * 0.1625, and levers of 0.375 or 0.625, which move A or B by a few hundredths.
     */
    @Test
    void aConclusionThatHangsOnOneLinkSaysOnWhichAndHow() {
        var analysis = MapAnalysis.of(Maps.of(3, lever(1, 500), lever(2, 500), link(1, 3, 500), link(2, 3, -450)));
        assertThat(analysis.outcome().direction(3)).isEqualTo(UP);
        assertThat(analysis.sensitivity().complete()).isTrue();
        assertThat(analysis.sensitivity().turns())
                .containsExactlyInAnyOrder(
                        new Turn(1, 3, false, true, List.of(new Overturned(3, UP, DOWN))),
                        new Turn(2, 3, true, true, List.of(new Overturned(3, UP, DOWN))));
        assertThat(analysis.robust(1)).isTrue();
        assertThat(analysis.robust(3)).isFalse();
        assertThat(analysis.sensitivity().of(3)).hasSize(2);
    }

    /** The loop by which B holds back A: somewhere between a weak one, which is damped, and a full one, which turns for ever, a quarter decides. */
    @Test
    void aLinkThatWouldUnsettleTheMapLeavesNoConclusionRobust() {
        for (int weight = 400; weight <= 1_000; weight += 50) {
            var map = Maps.of(2, lever(1, 500), link(1, 2, 1_000), link(2, 1, -weight));
            var analysis = MapAnalysis.of(map);
            var unsettling = analysis.sensitivity().turns().stream()
                    .filter(turn -> !turn.settles())
                    .toList();
            if (analysis.outcome().steady() && !unsettling.isEmpty()) {
                assertThat(analysis.robust(1)).isFalse();
                assertThat(analysis.robust(2)).isFalse();
                assertThat(unsettling).allMatch(turn -> turn.overturned().isEmpty());
                return;
            }
        }
        Assertions.fail("no such map among these");
    }

    /** What the push does not come to cannot overturn anything: it is counted as tried, and left alone. */
    @Test
    void aLinkThatIsNeverReachedOverturnsNothing() {
        var analysis = MapAnalysis.of(Maps.of(4, lever(1, 500), link(1, 2, 500), link(3, 4, 900), link(4, 3, -900)));
        assertThat(analysis.sensitivity().tested()).isEqualTo(4);
        assertThat(analysis.sensitivity().complete()).isTrue();
        assertThat(analysis.robust(2)).isTrue();
    }

    /** 1 → 2 → 1 has no negative link, 1 → 2 → 3 → 1 one, and 2 → 3 → 2 two: minus times minus reinforces. */
    @Test
    void loopsAreListedByLengthWithTheirSign() {
        var map = Maps.of(3, link(1, 2, 300), link(2, 1, 200), link(2, 3, -500), link(3, 1, 400), link(3, 2, -100));
        var loops = FeedbackLoops.of(map);
        assertThat(loops.shortest())
                .containsExactly(
                        new Loop(List.of(1, 2), true),
                        new Loop(List.of(2, 3), true),
                        new Loop(List.of(1, 2, 3), false));
        assertThat(loops.complete()).isTrue();
        assertThat(loops.reinforcing()).isEqualTo(2);
        assertThat(loops.balancing()).isEqualTo(1);
    }

    @Test
    void aLinkOfNoWeightClosesNoLoop() {
        var loops = FeedbackLoops.of(Maps.of(2, link(1, 2, 300), link(2, 1, 0)));
        assertThat(loops.count()).isZero();
        assertThat(loops.complete()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLoopIsMissedNorFoundTwice(int seed) {
        var map = Maps.random(new Random(seed));
        var loops = FeedbackLoops.of(map);
        var expected = new TreeSet<String>();
        map.factors().forEach(start -> walk(map, new ArrayList<>(List.of(start)), expected));
        assertThat(loops.complete()).as("seed %d", seed).isTrue();
        assertThat(loops.count()).as("seed %d", seed).isEqualTo(expected.size());
        if (expected.size() <= FeedbackLoops.MOST_LISTED) {
            assertThat(loops.shortest())
                    .as("seed %d", seed)
                    .extracting(loop -> loop.factors().toString())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** Every way from its smallest factor back to it: slow, and plainly right. */
    private static void walk(CognitiveMap map, List<Integer> way, TreeSet<String> found) {
        for (var link : map.links()) {
            if (!link.isLever() && link.cause() == way.getLast().intValue()) {
                if (link.effect() == way.getFirst().intValue()) {
                    found.add(way.toString());
                } else if (link.effect() > way.getFirst() && !way.contains(link.effect())) {
                    way.add(link.effect());
                    walk(map, way, found);
                    way.removeLast();
                }
            }
        }
    }

    /** All that a map may hold: answered in a fraction of a second, and what was left out is said. */
    @Test
    void theLargestMapIsAnsweredInTimeAndSaysWhatWasLeftOut() {
        var map = Maps.large(200, 2_000, 7);
        MapAnalysis.of(Maps.large(60, 300, 8));
        var begun = System.nanoTime();
        var analysis = MapAnalysis.of(map);
        var loops = FeedbackLoops.of(map);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        assertThat(analysis.outcome().steady()).isTrue();
        assertThat(analysis.sensitivity().complete()).isFalse();
        assertThat(analysis.sensitivity().tested()).isBetween(20, 2_000);
        assertThat(map.factors()).noneMatch(analysis::robust);
        assertThat(loops.complete()).isFalse();
        assertThat(loops.shortest()).hasSize(FeedbackLoops.MOST_LISTED);
    }
}
