package fr.gouvernail.query.assessment.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.assessment.GridCriterion;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.assessment.view.Ranking.Given;
import fr.gouvernail.query.assessment.view.Ranking.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The weighted sums of marks, worked by hand, and what holds of all of them. */
class RankingTest {

    private static final ProjectId HALL = new ProjectId(new UUID(3, 1));
    private static final ProjectId SHOPS = new ProjectId(new UUID(3, 2));
    private static final ProjectId SQUARE = new ProjectId(new UUID(3, 3));
    private static final GridCriterion TRADE = new GridCriterion(1, "Commerce", "0 à 4", 60);
    private static final GridCriterion COST = new GridCriterion(2, "Coût", "0 à 4", 40);

    private static List<Given> marks(ProjectId project, int trade, int cost) {
        return List.of(new Given(project, 1, trade), new Given(project, 2, cost));
    }

    @SafeVarargs
    private static Ranking ranking(List<Given>... given) {
        return Ranking.of(
                List.of(TRADE, COST),
                List.of(given).stream().flatMap(List::stream).toList());
    }

    @Test
    void theScoreIsTheWeightedSumOfTheMeansOfTheAssessors() {
        var ranking = ranking(marks(HALL, 4, 1), marks(HALL, 3, 1), marks(SHOPS, 2, 3));
        // Hall: 0.60 × 3.5 + 0.40 × 1 = 2.50; shops: 0.60 × 2 + 0.40 × 3 = 2.40.
        assertThat(ranking.places())
                .extracting(place -> place.score().rounded().toPlainString())
                .containsExactly("2.50", "2.40");
        assertThat(ranking.places()).extracting(Place::project).containsExactly(HALL, SHOPS);
        assertThat(ranking.places()).extracting(Place::rank).containsExactly(1, 2);
    }

    @Test
    void equalScoresShareARankThoughTheyAreReachedInAnotherWay() {
        // 0.60 × 2 + 0.40 × 3 = 0.60 × 4 + 0.40 × 0: 2.40 both, and never apart by a rounding.
        var ranking = ranking(marks(HALL, 2, 3), marks(SHOPS, 4, 0), marks(SQUARE, 1, 1));
        assertThat(ranking.places()).extracting(Place::rank).containsExactly(1, 1, 3);
    }

    @Test
    void aWeightAQuarterLessThatOverturnsTheRankIsSaid() {
        var ranking = ranking(marks(HALL, 4, 1), marks(HALL, 3, 1), marks(SHOPS, 2, 3));
        // Trade at 45: hall 0.45 × 3.5 + 0.55 = 2.125; shops 0.90 + 1.65 = 2.55. Cost at 50: 2.25 against 2.50.
        assertThat(ranking.shifts(HALL)).containsExactly(new Ranking.Shift(TRADE, 3, 2), new Ranking.Shift(COST, 5, 2));
        assertThat(ranking(marks(HALL, 4, 4), marks(SHOPS, 1, 1)).shifts(HALL)).isEmpty();
    }

    @Test
    void aProjectThatIsNotMarkedOnEveryCriterionHasNoRank() {
        var ranking = ranking(List.of(new Given(HALL, 1, 4)), marks(SHOPS, 1, 1));
        assertThat(ranking.places()).extracting(Place::project).containsExactly(SHOPS);
        assertThat(ranking.shifts(HALL)).isEmpty();
    }

    @Test
    void theSameMarksEverywhereGiveThatScoreWhateverTheWeights() {
        long seed = 20_261_123L;
        var random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            int first = 1 + random.nextInt(98);
            int mark = random.nextInt(5);
            var criteria = List.of(new GridCriterion(1, "a", "", first), new GridCriterion(2, "b", "", 100 - first));
            var given = new ArrayList<>(marks(HALL, mark, mark));
            given.addAll(marks(SHOPS, random.nextInt(5), random.nextInt(5)));
            var ranking = Ranking.of(criteria, given);
            assertThat(ranking.places())
                    .as("seed %s, run %s", seed, run)
                    .filteredOn(place -> place.project().equals(HALL))
                    .allSatisfy(place -> assertThat(place.score()).isEqualTo(Score.of(mark, 1)));
        }
    }
}
