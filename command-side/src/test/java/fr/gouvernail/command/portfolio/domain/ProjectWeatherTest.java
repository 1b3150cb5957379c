package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.portfolio.FollowUpRejection;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.PortfolioRejection;
import fr.gouvernail.contract.portfolio.ProjectWeatherCommand.ConfirmWeather;
import fr.gouvernail.contract.portfolio.ProjectWeatherEvent.WeatherConfirmed;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.contract.portfolio.WeatherCriterion;
import fr.gouvernail.contract.portfolio.WeatherRating;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectWeatherTest extends ProjectLifeTestBase {

    private static WeatherRating cost(Weather given, @Nullable String comment) {
        return new WeatherRating(WeatherCriterion.COST, Weather.RAIN, 1_300L, "W-02", given, true, comment);
    }

    /** Every other criterion is judged sunny, without a figure. */
    private static List<WeatherRating> ratings(WeatherRating cost) {
        var ratings = new ArrayList<>(Arrays.stream(WeatherCriterion.values())
                .filter(criterion -> criterion != cost.criterion())
                .map(criterion -> new WeatherRating(
                        criterion, null, null, null, Weather.SUN, isCritical(criterion), "Jugé sur place"))
                .toList());
        ratings.add(cost);
        return ratings;
    }

    /** As W-06 says. */
    private static boolean isCritical(WeatherCriterion criterion) {
        return switch (criterion) {
            case DELAY, COST, FUNDING -> true;
            case SCOPE, RISKS, BACKING, PEOPLE -> false;
        };
    }

    private static ConfirmWeather confirm(List<WeatherRating> ratings) {
        return new ConfirmWeather(HALL, null, ratings, "Le surcoût", LATER);
    }

    @Test
    void theOverallLevelIsTheWorstOfTheCriticalCriteriaAndBothLevelsAreKept() {
        var given = ratings(cost(Weather.CLOUD, "Le lot 2 baisse"));
        launched()
                .when(confirm(given))
                .expectEvents(new WeatherConfirmed(
                        HALL, given, Weather.RAIN, Weather.RAIN, Weather.CLOUD, "Le surcoût", LATER));
    }

    @Test
    void whoeverDoesNotFollowTheFiguresSaysWhy() {
        launched()
                .when(confirm(ratings(cost(Weather.CLOUD, " "))))
                .expectException(rejection(
                        FollowUpRejection.WEATHER_COMMENT_MISSING,
                        "field",
                        "COST",
                        "proposed",
                        "RAIN",
                        "given",
                        "CLOUD"));
        launched().when(confirm(ratings(cost(Weather.RAIN, null)))).expectSuccessfulHandlerExecution();
    }

    @Test
    void everyCriterionIsJudgedOnce() {
        launched()
                .when(confirm(List.of(cost(Weather.RAIN, null))))
                .expectException(rejection(FollowUpRejection.WEATHER_CRITERIA_INCOMPLETE, "expected", 7, "given", 1));
    }

    @Test
    void theRuleBookSaysWhichCriteriaAreCriticalWhateverTheSenderSays() {
        var sent = ratings(
                new WeatherRating(WeatherCriterion.COST, Weather.RAIN, 1_300L, "W-02", Weather.RAIN, false, null));
        sent.replaceAll(rating -> rating.counted(rating.criterion() == WeatherCriterion.PEOPLE));
        launched()
                .when(confirm(sent))
                .expectEvents(new WeatherConfirmed(
                        HALL,
                        sent.stream()
                                .map(rating -> rating.counted(isCritical(rating.criterion())))
                                .toList(),
                        Weather.RAIN,
                        Weather.RAIN,
                        Weather.RAIN,
                        "Le surcoût",
                        LATER));
    }

    @Test
    void aCriticalCriterionWithoutAProposalIsExplained() {
        var hidden = new WeatherRating(WeatherCriterion.COST, null, null, null, Weather.SUN, false, null);
        launched()
                .when(confirm(ratings(hidden)))
                .expectException(rejection(FollowUpRejection.WEATHER_PROPOSAL_MISSING, "field", "COST"));
    }

    @Test
    void aProposalIsWhatTheRuleGivesToItsFigure() {
        var flattering = new WeatherRating(WeatherCriterion.COST, Weather.SUN, 1_300L, "W-02", Weather.SUN, true, null);
        launched()
                .when(confirm(ratings(flattering)))
                .expectException(rejection(
                        FollowUpRejection.WEATHER_PROPOSAL_UNFOUNDED,
                        "field",
                        "COST",
                        "rule",
                        "W-02",
                        "proposed",
                        "SUN",
                        "worth",
                        "RAIN"));
    }

    @Test
    void onlyAProjectLaunchedAndUnderWayHasAWeather() {
        var weather = confirm(ratings(cost(Weather.RAIN, null)));
        fixture.given(PROPOSED, FRAMED)
                .when(weather)
                .expectException(
                        rejection(PortfolioRejection.PROJECT_NOT_LAUNCHED, "project", HALL, "phase", Phase.STUDY));
        launched(SUSPENDED)
                .when(weather)
                .expectException(rejection(PortfolioRejection.PROJECT_SUSPENDED, "project", HALL, "since", LATER));
    }

    @Test
    void aWeatherRecordedLateDoesNotBecomeTheOneBefore() {
        var storm = new WeatherConfirmed(
                HALL, ratings(cost(Weather.RAIN, null)), Weather.RAIN, Weather.RAIN, Weather.STORM, "Après", LATER);
        var sun = new WeatherConfirmed(
                HALL, ratings(cost(Weather.RAIN, null)), Weather.RAIN, Weather.RAIN, Weather.SUN, "Avant", VOTE);
        var given = ratings(cost(Weather.RAIN, null));
        launched(storm, sun)
                .when(confirm(given))
                .expectEvents(new WeatherConfirmed(
                        HALL, given, Weather.STORM, Weather.RAIN, Weather.RAIN, "Le surcoût", LATER));
    }

    @Test
    void aProposalComesWithItsFigureAndItsRule() {
        var unproved = new WeatherRating(WeatherCriterion.COST, Weather.RAIN, null, "W-02", Weather.RAIN, true, null);
        launched()
                .when(confirm(ratings(unproved)))
                .expectException(rejection(FollowUpRejection.WEATHER_FIGURE_MISSING, "field", "COST"));
    }

    @Test
    void theWeatherOfAProjectThatIsOverIsNotGivenAnyMore() {
        launched(ABANDONED)
                .when(confirm(ratings(cost(Weather.RAIN, null))))
                .expectException(rejection(PortfolioRejection.PROJECT_CLOSED, "project", HALL));
    }
}
