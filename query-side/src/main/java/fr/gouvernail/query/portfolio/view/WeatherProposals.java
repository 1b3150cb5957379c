package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.contract.portfolio.WeatherCriterion;
import fr.gouvernail.kernel.rule.Rule;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proposes the weather of a project from its figures, by the thresholds of the rule book (W-01 to W-05). What has no figure is left to the
 * lead: a level made up from nothing would be worse than none.
 */
public final class WeatherProposals {

    /** The criteria that count for the overall level unless the lead says otherwise. */
    public static final Set<WeatherCriterion> CRITICAL =
            Set.of(WeatherCriterion.DELAY, WeatherCriterion.COST, WeatherCriterion.FUNDING);

    private static final Map<Weather, String> LIMITS = Map.of(
            Weather.SUN, "sun", Weather.BRIGHT_SPELLS, "bright_spells", Weather.CLOUD, "cloud", Weather.RAIN, "rain");

    private final RuleBook rules;

    public WeatherProposals(RuleBook rules) {
        this.rules = rules;
    }

    /** Every criterion once, in the order they are shown. */
    public List<ProposedWeather> of(WeatherFigures figures, LocalDate day) {
        return Arrays.stream(WeatherCriterion.values())
                .map(criterion -> propose(criterion, figures, day))
                .toList();
    }

    private ProposedWeather propose(WeatherCriterion criterion, WeatherFigures figures, LocalDate day) {
        return switch (criterion) {
            case DELAY -> delay(figures.calendar(), day);
            case COST -> upTo(criterion, "W-02", "_bp", over(figures.expectedHt(), figures.votedHt()), day);
            case FUNDING -> downTo("W-03", share(figures.notifiedHt(), figures.fundersHt()), day);
            case RISKS -> {
                var worst = figures.worstRisk();
                yield upTo(criterion, "W-04", "_score", worst == null ? null : worst.longValue(), day);
            }
            case BACKING ->
                upTo(criterion, "W-05", "_bp", share((long) figures.opposed(), (long) figures.actors()), day);
            case SCOPE, PEOPLE -> new ProposedWeather(criterion, null, null, null);
        };
    }

    /** In months of the calendar from the end as first planned, as people count a delay. */
    private ProposedWeather delay(ProjectCalendar calendar, LocalDate day) {
        var planned = calendar.plannedEndsOn();
        var rule = inForce("W-01", day);
        if (planned == null || rule == null) {
            return new ProposedWeather(WeatherCriterion.DELAY, null, null, null);
        }
        long days = Math.max(0, calendar.slipDays() + calendar.lateDays());
        var ends = planned.plusDays(days);
        var level = levels().filter(one -> !ends.isAfter(planned.plusMonths(limit(rule, one, "_months"))))
                .findFirst()
                .orElse(Weather.STORM);
        return new ProposedWeather(WeatherCriterion.DELAY, level, days, rule.id());
    }

    private ProposedWeather upTo(
            WeatherCriterion criterion, String id, String unit, @Nullable Long measured, LocalDate day) {
        var rule = inForce(id, day);
        if (measured == null || rule == null) {
            return new ProposedWeather(criterion, null, null, null);
        }
        long value = measured;
        var level = levels().filter(one -> value <= limit(rule, one, unit))
                .findFirst()
                .orElse(Weather.STORM);
        return new ProposedWeather(criterion, level, measured, id);
    }

    private ProposedWeather downTo(String id, @Nullable Long measured, LocalDate day) {
        var rule = inForce(id, day);
        if (measured == null || rule == null) {
            return new ProposedWeather(WeatherCriterion.FUNDING, null, null, null);
        }
        long value = measured;
        var level = levels().filter(one -> value >= limit(rule, one, "_bp"))
                .findFirst()
                .orElse(Weather.STORM);
        return new ProposedWeather(WeatherCriterion.FUNDING, level, measured, id);
    }

    /** A level without a limit of its own is for what is not exceeded at all. */
    private static long limit(Rule rule, Weather level, String unit) {
        return rule.parameters().getOrDefault(LIMITS.get(level) + unit, 0L);
    }

    /** From the best on; the worst is what is left. */
    private static Stream<Weather> levels() {
        return Stream.of(Weather.SUN, Weather.BRIGHT_SPELLS, Weather.CLOUD, Weather.RAIN);
    }

    /** Above 15 % is above it, however little: no rounding may bring a cost back under a threshold. */
    private static @Nullable Long over(@Nullable Long expected, @Nullable Long voted) {
        if (expected == null || voted == null || voted <= 0) {
            return null;
        }
        long over = Math.subtractExact(expected, voted);
        return Math.ceilDiv(Math.multiplyExact(over, 10_000L), voted);
    }

    private static @Nullable Long share(@Nullable Long part, @Nullable Long whole) {
        return part == null || whole == null || whole <= 0
                ? null
                : (long) new Money(part).shareOf(new Money(whole)).value();
    }

    private @Nullable Rule inForce(String id, LocalDate day) {
        return rules.entries().stream()
                .filter(rule -> rule.id().equals(id) && rule.inForceOn(day))
                .findFirst()
                .orElse(null);
    }
}
