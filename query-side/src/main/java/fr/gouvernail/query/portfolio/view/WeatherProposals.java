package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.WeatherCriterion;
import fr.gouvernail.contract.portfolio.WeatherRules;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Proposes the weather of a project from its figures, by the thresholds of the rule book (W-01 to W-05). What has no figure is left to the
 * lead: a level made up from nothing would be worse than none.
 */
public final class WeatherProposals {

    private final WeatherRules rules;

    public WeatherProposals(RuleBook rules) {
        this.rules = new WeatherRules(rules);
    }

    /** Every criterion once, in the order they are shown. */
    public List<ProposedWeather> of(WeatherFigures figures, LocalDate day) {
        return Arrays.stream(WeatherCriterion.values())
                .map(criterion -> propose(criterion, figures, day))
                .toList();
    }

    /** What counts for the overall level. */
    public Set<WeatherCriterion> critical(LocalDate day) {
        return rules.critical(day);
    }

    private ProposedWeather propose(WeatherCriterion criterion, WeatherFigures figures, LocalDate day) {
        var measured = measured(criterion, figures);
        var rule = rules.of(criterion, day);
        if (measured == null || rule == null) {
            return new ProposedWeather(criterion, null, null, null);
        }
        var level =
                WeatherRules.level(rule, criterion, measured, figures.calendar().plannedEndsOn());
        return new ProposedWeather(criterion, level, measured, rule.id());
    }

    private static @Nullable Long measured(WeatherCriterion criterion, WeatherFigures figures) {
        return switch (criterion) {
            case DELAY -> late(figures.calendar());
            case COST -> over(figures.expectedHt(), figures.votedHt());
            case FUNDING -> share(figures.notifiedHt(), figures.fundersHt());
            case RISKS -> {
                var worst = figures.worstRisk();
                yield worst == null ? null : worst.longValue();
            }
            case BACKING -> share((long) figures.opposed(), (long) figures.actors());
            case SCOPE, PEOPLE -> null;
        };
    }

    /** In days from the end as first planned. */
    private static @Nullable Long late(ProjectCalendar calendar) {
        return calendar.plannedEndsOn() == null ? null : Math.max(0L, calendar.slipDays() + calendar.lateDays());
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
}
