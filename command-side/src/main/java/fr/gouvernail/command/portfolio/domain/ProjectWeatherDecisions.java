package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.FollowUpRejection.WEATHER_COMMENT_MISSING;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.WEATHER_CRITERIA_INCOMPLETE;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.WEATHER_CRITICAL_MISSING;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.WEATHER_FIGURE_MISSING;

import fr.gouvernail.contract.portfolio.ProjectWeatherCommand.ConfirmWeather;
import fr.gouvernail.contract.portfolio.ProjectWeatherEvent.WeatherConfirmed;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.contract.portfolio.WeatherCriterion;
import fr.gouvernail.contract.portfolio.WeatherRating;
import fr.gouvernail.kernel.command.CommandRejected;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the lead confirms the weather of a project, or gives another than the figures propose. */
final class ProjectWeatherDecisions {

    static WeatherConfirmed confirm(ProjectState state, ConfirmWeather command, LocalDate today) {
        ProjectRules.requireNotClosed(state, command.project());
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        requireEveryCriterion(command.ratings());
        command.ratings().forEach(ProjectWeatherDecisions::requireExplained);
        var given = worst(command.ratings(), WeatherRating::given);
        if (given == null) {
            throw CommandRejected.of(WEATHER_CRITICAL_MISSING);
        }
        return new WeatherConfirmed(
                command.project(),
                command.ratings(),
                state.weather(),
                worst(command.ratings(), WeatherRating::proposed),
                given,
                command.comment(),
                command.effectiveOn());
    }

    private static void requireEveryCriterion(List<WeatherRating> ratings) {
        int expected = WeatherCriterion.values().length;
        var judged = ratings.stream().map(WeatherRating::criterion).collect(Collectors.toSet());
        if (ratings.size() != expected || judged.size() != expected) {
            throw CommandRejected.of(WEATHER_CRITERIA_INCOMPLETE, "expected", expected, "given", ratings.size());
        }
    }

    /** Whoever does not follow the figures says why; a proposal without its figure would prove nothing later. */
    private static void requireExplained(WeatherRating rating) {
        boolean proposed = rating.proposed() != null;
        if (proposed != (rating.measured() != null) || proposed != (rating.rule() != null)) {
            throw CommandRejected.of(WEATHER_FIGURE_MISSING, "field", rating.criterion());
        }
        var comment = rating.comment();
        if (rating.proposed() != null && rating.differs() && (comment == null || comment.isBlank())) {
            throw CommandRejected.of(
                    WEATHER_COMMENT_MISSING,
                    "field",
                    rating.criterion(),
                    "proposed",
                    rating.proposed(),
                    "given",
                    rating.given());
        }
    }

    /** Levels are listed from the best to the worst. */
    private static @Nullable Weather worst(
            List<WeatherRating> ratings, Function<WeatherRating, @Nullable Weather> level) {
        return ratings.stream()
                .filter(WeatherRating::critical)
                .map(level)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private ProjectWeatherDecisions() {}
}
