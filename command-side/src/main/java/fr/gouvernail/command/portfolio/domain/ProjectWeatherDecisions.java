package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.contract.portfolio.FollowUpRejection.WEATHER_COMMENT_MISSING;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.WEATHER_CRITERIA_INCOMPLETE;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.WEATHER_CRITICAL_MISSING;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.WEATHER_FIGURE_MISSING;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.WEATHER_PROPOSAL_MISSING;
import static fr.gouvernail.contract.portfolio.FollowUpRejection.WEATHER_PROPOSAL_UNFOUNDED;

import fr.gouvernail.contract.portfolio.ProjectWeatherCommand.ConfirmWeather;
import fr.gouvernail.contract.portfolio.ProjectWeatherEvent.WeatherConfirmed;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.contract.portfolio.WeatherCriterion;
import fr.gouvernail.contract.portfolio.WeatherRating;
import fr.gouvernail.contract.portfolio.WeatherRules;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the lead confirms the weather of a project, or gives another than the figures propose. */
final class ProjectWeatherDecisions {

    static WeatherConfirmed confirm(ProjectState state, ConfirmWeather command, RuleBook book, LocalDate today) {
        ProjectRules.requireUnderWay(state, command.project());
        ProjectRules.requireLaunched(state, command.project());
        ProjectRules.requireNotAfter(today, command.effectiveOn());
        requireEveryCriterion(command.ratings());
        var rules = new WeatherRules(book);
        var critical = rules.critical(today);
        var ratings = command.ratings().stream()
                .map(rating -> rating.counted(critical.contains(rating.criterion())))
                .toList();
        for (var rating : ratings) {
            requireFounded(rating, rules, today);
            requireExplained(rating);
        }
        var given = worst(ratings, WeatherRating::given);
        if (given == null) {
            throw CommandRejected.of(WEATHER_CRITICAL_MISSING);
        }
        return new WeatherConfirmed(
                command.project(),
                ratings,
                state.lastWeather(),
                worst(ratings, WeatherRating::proposed),
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

    /**
     * A proposal without its figure would prove nothing later, nor would one that its figure is not worth. A delay is only looked at on
     * the page: its months are counted from an end that was first planned long ago.
     */
    private static void requireFounded(WeatherRating rating, WeatherRules rules, LocalDate today) {
        var proposed = rating.proposed();
        var measured = rating.measured();
        if (proposed == null && measured == null && rating.rule() == null) {
            return;
        }
        var rule = rules.of(rating.criterion(), today);
        if (proposed == null || measured == null || rule == null || !rule.id().equals(rating.rule())) {
            throw CommandRejected.of(WEATHER_FIGURE_MISSING, "field", rating.criterion());
        }
        var worth = rating.criterion() == WeatherCriterion.DELAY
                ? proposed
                : WeatherRules.level(rule, rating.criterion(), measured, null);
        if (worth != proposed) {
            throw CommandRejected.of(
                    WEATHER_PROPOSAL_UNFOUNDED,
                    "field",
                    rating.criterion(),
                    "rule",
                    rule.id(),
                    "proposed",
                    proposed,
                    "worth",
                    worth);
        }
    }

    /** Whoever does not follow the figures says why, and so does whoever judges a critical criterion without any. */
    private static void requireExplained(WeatherRating rating) {
        var comment = rating.comment();
        if (comment != null && !comment.isBlank()) {
            return;
        }
        if (rating.proposed() == null && rating.critical()) {
            throw CommandRejected.of(WEATHER_PROPOSAL_MISSING, "field", rating.criterion());
        }
        if (rating.proposed() != null && rating.differs()) {
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
