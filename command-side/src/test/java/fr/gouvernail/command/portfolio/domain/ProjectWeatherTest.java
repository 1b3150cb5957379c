package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.portfolio.FollowUpRejection;
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
                .map(criterion -> new WeatherRating(criterion, null, null, null, Weather.SUN, false, null))
                .toList());
        ratings.add(cost);
        return ratings;
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
    void oneCriterionAtLeastIsCritical() {
        var noneCritical =
                new WeatherRating(WeatherCriterion.COST, Weather.RAIN, 1_300L, "W-02", Weather.RAIN, false, null);
        launched()
                .when(confirm(ratings(noneCritical)))
                .expectException(rejection(FollowUpRejection.WEATHER_CRITICAL_MISSING));
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
