package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.funding.view.BudgetOverviews;
import fr.gouvernail.query.funding.view.FundingLines;
import fr.gouvernail.query.funding.view.FundingLines.StateTotal;
import fr.gouvernail.query.funding.view.FundingPlanSheet;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.funding.view.FundingTotals;
import fr.gouvernail.query.funding.view.PlanOutlook;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.PortfolioFilter;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProgrammeRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dashboard of a programme: what it costs, who pays, what needs watching, how each project stands. */
@Controller
public final class DashboardPage {

    private static final Map<String, String> FUNDING_COLOURS = Map.of(
            "notified",
            "c-ok",
            "granted",
            "c-ok-moyen",
            "voted",
            "c-ok-moyen",
            "asked",
            "c-sable",
            "planned",
            "c-neutre",
            "own",
            "c-amer");

    private static final int RECENT = 5;

    private final ProgrammeDashboards dashboards;
    private final ProjectEntries entries;
    private final FundingTotals totals;
    private final FundingLines lines;
    private final FundingPlans plans;
    private final BudgetOverviews budgets;
    private final RecentDecisions recentDecisions;
    private final DecisionsToWatch toWatch;
    private final RecentDecisions toHandle;
    private final AlertsOfBodies alerts;
    private final FollowUpOverview followUp;
    private final ReadingDay day;

    public DashboardPage(
            ProgrammeDashboards dashboards,
            ProjectEntries entries,
            FundingTotals totals,
            FundingLines lines,
            FundingPlans plans,
            BudgetOverviews budgets,
            RecentDecisions recentDecisions,
            DecisionsToWatch toWatch,
            RecentDecisions toHandle,
            AlertsOfBodies alerts,
            FollowUpOverview followUp,
            ReadingDay day) {
        this.dashboards = dashboards;
        this.entries = entries;
        this.totals = totals;
        this.lines = lines;
        this.plans = plans;
        this.budgets = budgets;
        this.recentDecisions = recentDecisions;
        this.toWatch = toWatch;
        this.toHandle = toHandle;
        this.alerts = alerts;
        this.followUp = followUp;
        this.day = day;
    }

    @GetMapping("/tableau-de-bord")
    public String show(
            Reader reader, @RequestParam(name = "programme", required = false) @Nullable String chosen, Model model) {
        if (reader.role() == Role.CO_FINANCER) {
            return "redirect:/cofinancements";
        }
        var programmes = dashboards.programmes(reader);
        var programme = chosen(programmes, chosen);
        model.addAttribute("programmes", programmes);
        model.addAttribute("programme", programme);
        model.addAttribute("may", new Offers(reader));
        model.addAttribute("mayReread", Forms.offersActs(reader));
        if (programme != null) {
            fill(model, reader, programme.programme());
        }
        return "portfolio/dashboard";
    }

    private static @Nullable ProgrammeRow chosen(List<ProgrammeRow> programmes, @Nullable String id) {
        return programmes.stream()
                .filter(row -> id == null || row.programme().text().equals(id))
                .findFirst()
                .orElse(programmes.isEmpty() ? null : programmes.getFirst());
    }

    private void fill(Model model, Reader reader, ProgrammeId programme) {
        var projects = entries.list(reader, programme, PortfolioFilter.NONE);
        var planTotals = totals.plans(reader, programme);
        var cost = dashboards.totals(reader, programme);
        model.addAttribute("projects", projects);
        model.addAttribute("cost", cost);
        model.addAttribute("planTotals", planTotals);
        var programmePlans = plans.list(reader, programme);
        var gap = forecastOfVoted(projects, programmePlans) - planTotals.votedHt();
        model.addAttribute(
                "gapRate",
                new Money(gap).shareOf(new Money(planTotals.votedHt())).value());
        var ownRule = new OwnShareRule(programmePlans.stream()
                .flatMap(plan -> plan.findings().stream())
                .filter(finding -> finding.rule().equals("R-02"))
                .toList());
        model.addAttribute("ownRule", ownRule);
        model.addAttribute("outlook", outlook(projects, programmePlans));
        // What went wrong with an effect is for those who can try again.
        model.addAttribute("failed", Forms.mayAct(reader) ? toWatch.failed(reader, programme) : 0L);
        funding(model, lines.totals(reader, programme));
        model.addAttribute("budgetTotals", totals.budgets(reader, programme));
        model.addAttribute("years", budgets.years(reader, programme));
        model.addAttribute("thisYear", day.today().getYear());
        DashboardStates.fill(model, projects);
        model.addAttribute("recentDecisions", recentDecisions.of(reader, programme, RECENT));
        model.addAttribute("followUp", followUp.alerts(reader, programme, projects, day.today()));
        model.addAttribute("today", day.today());
        model.addAttribute("alerts", Forms.mayAct(reader) ? alerts.of(reader) : List.of());
        if (Forms.offersActs(reader)) {
            model.addAttribute("toHandle", toHandle.of(reader, programme, RECENT));
        }
    }

    /** What the projects with an adopted plan are expected to cost: to be compared with what was voted for them, and for them alone. */
    private static long forecastOfVoted(List<ProjectEntry> projects, List<FundingPlanSheet> plans) {
        var voted = plans.stream()
                .filter(plan -> plan.adoption() != null)
                .map(plan -> plan.project().project())
                .collect(Collectors.toSet());
        return projects.stream()
                .map(ProjectEntry::line)
                .filter(line -> voted.contains(line.project()))
                .map(line -> line.cost().expectedHt())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static @Nullable PlanOutlook outlook(List<ProjectEntry> projects, List<FundingPlanSheet> plans) {
        var outlooks = new ArrayList<@Nullable PlanOutlook>();
        for (var plan : plans) {
            var expected = projects.stream()
                    .map(ProjectEntry::line)
                    .filter(line -> line.project().equals(plan.project().project()))
                    .findFirst()
                    .map(line -> line.cost().expectedHt())
                    .orElse(null);
            outlooks.add(PlanOutlook.of(plan, expected));
        }
        return PlanOutlook.sum(plans, outlooks);
    }

    private static void funding(Model model, List<StateTotal> states) {
        var amounts = new LinkedHashMap<String, Long>();
        List.of("notified", "granted", "voted", "asked", "planned", "own").forEach(key -> amounts.put(key, 0L));
        Long notifiedEvent = null;
        for (var total : states) {
            var key = segment(total);
            if (amounts.containsKey(key)) {
                amounts.merge(key, total.amountHt(), Long::sum);
            }
            if (key.equals("notified")) {
                notifiedEvent = total.event();
            }
        }
        model.addAttribute("notified", amounts.get("notified"));
        model.addAttribute("notifiedEvent", notifiedEvent);
        model.addAttribute(
                "fundingWhole",
                amounts.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("fundingGauge", Gauge.of(amounts, FUNDING_COLOURS));
    }

    private static String segment(StateTotal total) {
        return switch (total.state()) {
            case REFUSED -> "refused";
            case NOTIFIED -> total.own() ? "own" : "notified";
            case GRANTED -> total.own() ? "own" : "granted";
            case VOTED -> total.own() ? "own" : "voted";
            case ASKED -> total.own() ? "own" : "asked";
            case PLANNED -> total.own() ? "own" : "planned";
        };
    }
}
