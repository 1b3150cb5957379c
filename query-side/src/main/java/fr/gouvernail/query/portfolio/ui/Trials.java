package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.contract.portfolio.WeatherCriterion;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.funding.view.FundingPlanSheet;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.funding.view.PlanTrial;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.portfolio.view.ActionLine;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProgrammeTotals;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.ProposedWeather;
import fr.gouvernail.query.portfolio.view.TrialLevers;
import fr.gouvernail.query.portfolio.view.WeatherFigures;
import fr.gouvernail.query.portfolio.view.WeatherProposals;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tries figures on a project without touching it: the same functions as for the real one, on figures that nobody recorded. */
public final class Trials {

    private static final RuleBook RULES = RuleBook.standard();

    private final FundingPlans plans;
    private final ActionSheets actions;
    private final ProgrammeDashboards programmes;
    private final TrialLevers levers;
    private final ReadingDay day;

    public Trials(
            FundingPlans plans,
            ActionSheets actions,
            ProgrammeDashboards programmes,
            TrialLevers levers,
            ReadingDay day) {
        this.plans = plans;
        this.actions = actions;
        this.programmes = programmes;
        this.levers = levers;
        this.day = day;
    }

    /**
     * What the project is today.
     *
     * @param plan null while it has none
     * @param costHt what it is expected to cost, in cents without tax; zero when nothing is
     * @param votedHt what the weather of the cost is measured by: as adopted, else as framed
     * @param startsOn the earliest day it can have begun; what was planned for a day that passed without a launch cannot begin before today
     * @param funding worked out at today's cost, as any trial is
     */
    public record Today(
            ProjectSheet project,
            @Nullable FundingPlanSheet plan,
            List<ActionLine> actions,
            long costHt,
            long votedHt,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            PlanTrial funding) {

        /** The planned start that did not take place; null where it did, or may still. */
        public @Nullable LocalDate missedStart() {
            var planned = project.calendar().startsOn();
            return Objects.equals(planned, startsOn) ? null : planned;
        }
    }

    /**
     * What comes of it.
     *
     * @param cost by which it differs from today in cents, like subsidies, own and programme
     * @param days by which it ends later than today; zero when either day is unknown
     * @param costWeather what the figures alone say; null when nothing was voted, like delayWeather without dates
     * @param programmeHt forecast of the whole programme with what is tried
     */
    public record Result(
            PlanTrial funding,
            long cost,
            long subsidies,
            long own,
            long days,
            @Nullable Weather costWeather,
            @Nullable Weather delayWeather,
            ProgrammeTotals programme,
            long programmeHt,
            TrialLevers.Answer levers) {}

    public Today today(Reader reader, ProjectSheet project) {
        var plan = plans.of(reader, project.project()).stream().findFirst().orElse(null);
        long cost = Objects.requireNonNullElse(project.cost().expectedHt(), 0L);
        var ends = project.calendar().endsOn();
        var starts = earliestStart(project);
        var same = new PlanTrial.Asked(new Money(cost), Map.of(), Money.ZERO, starts, ends);
        return new Today(
                project,
                plan,
                actions.of(reader, project.project(), day.today()).stream()
                        .filter(action -> !action.course().cancelled())
                        .toList(),
                cost,
                voted(project, plan, cost),
                starts,
                ends,
                PlanTrial.of(plan, project.owner(), same, RULES, day.today()));
    }

    private @Nullable LocalDate earliestStart(ProjectSheet project) {
        var planned = project.calendar().startsOn();
        return planned != null && project.mayBeFramed() && planned.isBefore(day.today()) ? day.today() : planned;
    }

    private static long voted(ProjectSheet project, @Nullable FundingPlanSheet plan, long cost) {
        if (plan != null && plan.adoption() != null) {
            return plan.adoption().costHt();
        }
        return Objects.requireNonNullElse(project.cost().framedHt(), cost);
    }

    /** Tries figures with every lever kept whole. @param amounts of resources of the plan, by their key */
    public Result tried(
            Reader reader,
            Today today,
            Money costHt,
            Map<String, Money> amounts,
            Money supplement,
            @Nullable LocalDate endsOn) {
        var asked = new PlanTrial.Asked(costHt, amounts, supplement, today.startsOn(), endsOn);
        return tried(reader, today, asked, Map.of());
    }

    /** @param kept percent of each lever that is kept, by factor */
    public Result tried(Reader reader, Today today, PlanTrial.Asked asked, Map<Integer, Integer> kept) {
        var funding = PlanTrial.of(today.plan(), today.project().owner(), asked, RULES, day.today());
        var totals = programmes.totals(reader, today.project().programme());
        long cost = asked.costHt().cents() - today.costHt();
        var ends = asked.endsOn();
        var weather = weather(today, asked);
        return new Result(
                funding,
                cost,
                funding.figures().subsidies().cents()
                        - today.funding().figures().subsidies().cents(),
                funding.figures().ownShare().cents()
                        - today.funding().figures().ownShare().cents(),
                today.endsOn() == null || ends == null ? 0 : ChronoUnit.DAYS.between(today.endsOn(), ends),
                weather.get(WeatherCriterion.COST),
                weather.get(WeatherCriterion.DELAY),
                totals,
                totals.forecastHt() + cost,
                levers.of(reader, today.project().project(), kept));
    }

    /** By the rules that propose the weather of the real project: figures that are left alone get the same level there and here. */
    private Map<WeatherCriterion, Weather> weather(Today today, PlanTrial.Asked asked) {
        var known = today.project().calendar();
        var calendar = asked.endsOn() == null
                ? known
                : known.endingOn(asked.endsOn(), today.project().phase(), day.today());
        var figures = new WeatherFigures(calendar, asked.costHt().cents(), today.votedHt(), null, null, null, 0, 0);
        var levels = new EnumMap<WeatherCriterion, Weather>(WeatherCriterion.class);
        for (ProposedWeather one : new WeatherProposals(RULES).of(figures, day.today())) {
            if (one.proposed() != null) {
                levels.put(one.criterion(), one.proposed());
            }
        }
        return levels;
    }
}
