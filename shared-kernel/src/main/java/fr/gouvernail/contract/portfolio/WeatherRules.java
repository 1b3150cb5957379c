package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.rule.Rule;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rule book says of the weather: the level a figure is worth (W-01 to W-05), and which criteria are critical (W-06). */
public final class WeatherRules {

    private static final String CRITICAL = "W-06";

    private static final Map<WeatherCriterion, String> IDS = Map.of(
            WeatherCriterion.DELAY, "W-01",
            WeatherCriterion.COST, "W-02",
            WeatherCriterion.FUNDING, "W-03",
            WeatherCriterion.RISKS, "W-04",
            WeatherCriterion.BACKING, "W-05");

    /** From the best on; the worst is what is left. */
    private static final List<Weather> WITH_A_LIMIT =
            List.of(Weather.SUN, Weather.BRIGHT_SPELLS, Weather.CLOUD, Weather.RAIN);

    private final RuleBook rules;

    public WeatherRules(RuleBook rules) {
        this.rules = rules;
    }

    /** The rule with the thresholds of a criterion; null where a person alone judges, or none is in force that day. */
    public @Nullable Rule of(WeatherCriterion criterion, LocalDate day) {
        var id = IDS.get(criterion);
        return id == null ? null : inForce(id, day);
    }

    /** What counts for the overall level; empty where no rule is in force that day. */
    public Set<WeatherCriterion> critical(LocalDate day) {
        var rule = inForce(CRITICAL, day);
        return Arrays.stream(WeatherCriterion.values())
                .filter(criterion ->
                        rule != null && rule.parameters().getOrDefault(named(criterion) + "_critical", 0L) == 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The level of a figure in the unit of its criterion.
     *
     * @param planned the end as first planned, which a delay is counted from in months; other criteria need none
     */
    public static Weather level(Rule rule, WeatherCriterion criterion, long measured, @Nullable LocalDate planned) {
        return WITH_A_LIMIT.stream()
                .filter(level -> isWithin(rule, level, criterion, measured, planned))
                .findFirst()
                .orElse(Weather.STORM);
    }

    private static boolean isWithin(
            Rule rule, Weather level, WeatherCriterion criterion, long measured, @Nullable LocalDate planned) {
        return switch (criterion) {
            case DELAY -> {
                long months = limit(rule, level, "_months");
                yield planned != null && !planned.plusDays(measured).isAfter(planned.plusMonths(months));
            }
            case COST, BACKING -> measured <= limit(rule, level, "_bp");
            case FUNDING -> measured >= limit(rule, level, "_bp");
            case RISKS -> measured <= limit(rule, level, "_score");
            case SCOPE, PEOPLE -> false;
        };
    }

    /** A level without a limit of its own is for what is not exceeded at all. */
    private static long limit(Rule rule, Weather level, String unit) {
        return rule.parameters().getOrDefault(level.name().toLowerCase(Locale.ROOT) + unit, 0L);
    }

    private static String named(WeatherCriterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable Rule inForce(String id, LocalDate day) {
        return rules.entries().stream()
                .filter(rule -> rule.id().equals(id) && rule.inForceOn(day))
                .findFirst()
                .orElse(null);
    }
}
