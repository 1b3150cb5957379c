package fr.gouvernail.query.funding.ui;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.query.funding.view.BudgetOverviews;
import fr.gouvernail.query.funding.view.FundingLines;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.funding.view.FundingTotals;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.territory.view.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Budgets with before and after of each reframing, and the lines of co-financing. */
@Controller
public final class BudgetPages {

    private final BudgetOverviews budgets;
    private final FundingPlans plans;
    private final FundingLines lines;
    private final FundingTotals totals;
    private final Organisations organisations;
    private final Directory directory;

    public BudgetPages(
            BudgetOverviews budgets,
            FundingPlans plans,
            FundingLines lines,
            FundingTotals totals,
            Organisations organisations,
            Directory directory) {
        this.budgets = budgets;
        this.plans = plans;
        this.lines = lines;
        this.totals = totals;
        this.organisations = organisations;
        this.directory = directory;
    }

    @GetMapping("/budgets")
    public String list(
            Reader reader, @RequestParam(name = "plans", required = false) @Nullable String which, Model model) {
        if (reader.role() == Role.CO_FINANCER) {
            return "redirect:/cofinancements";
        }
        model.addAttribute("budgets", budgets.list(reader, null));
        model.addAttribute("years", budgets.years(reader, null));
        model.addAttribute("totals", totals.budgets(reader, null));
        model.addAttribute("which", which);
        model.addAttribute(
                "plans",
                plans.list(reader, null).stream()
                        .filter(plan -> !"bloques".equals(which) || plan.blocking() > 0)
                        .filter(plan -> !"projets".equals(which) || !plan.adopted())
                        .toList());
        return "funding/budgets";
    }

    @GetMapping("/budgets/{id}")
    public String show(Reader reader, @PathVariable String id, Model model) {
        var budget = Found.by(id, BudgetId::of, budgetId -> budgets.find(reader, budgetId));
        model.addAttribute("budget", budget);
        model.addAttribute("changes", budgets.changes(budget));
        model.addAttribute("directory", directory);
        model.addAttribute("may", new Offers(reader));
        return "funding/budget";
    }

    @GetMapping("/cofinancements")
    public String cofunding(Reader reader, Model model) {
        model.addAttribute("lines", lines.list(reader, null));
        model.addAttribute("stateTotals", lines.totals(reader, null));
        model.addAttribute("funders", organisations.names(reader, null));
        model.addAttribute("ownLinesOnly", reader.role() == Role.CO_FINANCER);
        return "funding/cofunding";
    }
}
