package fr.gouvernail.query.reporting.view;

import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.assessment.view.BackingRow;
import fr.gouvernail.query.assessment.view.BackingSummary;
import fr.gouvernail.query.assessment.view.Backings;
import fr.gouvernail.query.assessment.view.EffectRow;
import fr.gouvernail.query.assessment.view.Effects;
import fr.gouvernail.query.assessment.view.Feasibilities;
import fr.gouvernail.query.assessment.view.FeasibilitySheet;
import fr.gouvernail.query.assessment.view.OpinionFilter;
import fr.gouvernail.query.assessment.view.OpinionRow;
import fr.gouvernail.query.assessment.view.Opinions;
import fr.gouvernail.query.funding.view.BudgetOverview;
import fr.gouvernail.query.funding.view.BudgetOverviews;
import fr.gouvernail.query.funding.view.FundingPlanSheet;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.governance.view.DecisionFilter;
import fr.gouvernail.query.governance.view.DecisionRow;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.portfolio.view.ActionLine;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.ActionTie;
import fr.gouvernail.query.portfolio.view.ArbitrationRow;
import fr.gouvernail.query.portfolio.view.BlockRow;
import fr.gouvernail.query.portfolio.view.Completeness;
import fr.gouvernail.query.portfolio.view.Fiche;
import fr.gouvernail.query.portfolio.view.Fiches;
import fr.gouvernail.query.portfolio.view.PortfolioLives;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProgrammeRow;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.territory.view.Organisations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that the sheet of a project or of an action says, gathered from the views of every context, each of which knows its readers. */
public final class SheetFacts {

    private final Portfolio portfolio;
    private final Money money;
    private final Assessment assessment;
    private final Decisions decisions;

    /** Views of projects and actions. */
    public record Portfolio(
            ProjectSheets projects,
            ActionSheets actions,
            PortfolioLives lives,
            ProgrammeDashboards programmes,
            Fiches fiches,
            Organisations organisations) {}

    public record Money(FundingPlans plans, BudgetOverviews budgets) {}

    public record Assessment(Feasibilities feasibilities, Backings backings, Effects effects, Opinions opinions) {}

    public SheetFacts(Portfolio portfolio, Money money, Assessment assessment, Decisions decisions) {
        this.portfolio = portfolio;
        this.money = money;
        this.assessment = assessment;
        this.decisions = decisions;
    }

    /**
     * A project's.
     *
     * @param fiche null while nothing was said beside its frame
     * @param feasibility null until it is examined
     * @param decisions on the project, its actions, plans and budgets; the latest first
     */
    public record OfProject(
            ProjectSheet sheet,
            @Nullable ProgrammeRow programme,
            @Nullable Fiche fiche,
            Completeness completeness,
            List<ActionLine> actions,
            List<Pending> arbitrations,
            List<BlockRow> blocks,
            List<FundingPlanSheet> plans,
            List<BudgetOverview> budgets,
            @Nullable FeasibilitySheet feasibility,
            BackingSummary backing,
            List<BackingRow> backings,
            List<EffectRow> effects,
            List<OpinionRow> opinions,
            List<DecisionRow> decisions,
            Map<OrganisationId, String> organisations) {}

    /** An arbitration that was asked and that no body has settled. */
    public record Pending(ActionLine action, ArbitrationRow asked) {}

    /** An action's. */
    public record OfAction(
            ActionLine action,
            ProjectSheet project,
            @Nullable ProgrammeRow programme,
            @Nullable Fiche fiche,
            Completeness completeness,
            List<Pending> arbitrations,
            List<BlockRow> blocks,
            List<ActionTie> dependsOn,
            List<ActionTie> neededBy,
            List<OpinionRow> opinions,
            List<DecisionRow> decisions,
            Map<OrganisationId, String> organisations) {}

    /** Empty when it does not exist, or not for this reader. */
    public Optional<OfProject> project(Reader reader, ProjectId id, LocalDate day) {
        return portfolio.projects().find(reader, id, day).map(sheet -> of(reader, sheet, day));
    }

    private OfProject of(Reader reader, ProjectSheet sheet, LocalDate day) {
        var id = sheet.project();
        var fiche = portfolio.fiches().of(reader, id).orElse(null);
        var actions = portfolio.actions().of(reader, id, day);
        var plans = money.plans().of(reader, id);
        var budgets = money.budgets().of(reader, id);
        var backings = assessment.backings().of(reader, id, day);
        var subjects = new ArrayList<Identifier>(List.of(id));
        actions.forEach(action -> subjects.add(action.action()));
        plans.forEach(plan -> subjects.add(plan.plan()));
        budgets.forEach(budget -> subjects.add(budget.budget()));
        return new OfProject(
                sheet,
                portfolio.programmes().find(reader, sheet.programme()).orElse(null),
                fiche,
                Completeness.of(sheet, fiche),
                actions,
                actions.stream().flatMap(action -> pending(reader, action)).toList(),
                open(portfolio.lives().blocks(reader, id, day)),
                plans,
                budgets,
                assessment.feasibilities().of(reader, id).orElse(null),
                BackingSummary.of(backings, day),
                backings,
                assessment.effects().of(reader, id).stream()
                        .filter(EffectRow::isExpected)
                        .toList(),
                opinions(reader, id, day),
                decided(reader, subjects),
                portfolio.organisations().names(reader, null));
    }

    /** Empty when it does not exist, or not for this reader. */
    public Optional<OfAction> action(Reader reader, ActionId id, LocalDate day) {
        return portfolio
                .actions()
                .find(reader, id, day)
                .flatMap(action -> portfolio
                        .projects()
                        .find(reader, action.project(), day)
                        .map(project -> of(reader, action, project, day)));
    }

    private OfAction of(Reader reader, ActionLine action, ProjectSheet project, LocalDate day) {
        var id = action.action();
        var fiche = portfolio.fiches().of(reader, id).orElse(null);
        return new OfAction(
                action,
                project,
                portfolio.programmes().find(reader, project.programme()).orElse(null),
                fiche,
                Completeness.ofAction(fiche),
                pending(reader, action).toList(),
                open(portfolio.lives().blocks(reader, id, day)),
                portfolio.lives().dependsOn(reader, id),
                portfolio.lives().neededBy(reader, id),
                opinions(reader, project.project(), day).stream()
                        .filter(opinion -> id.equals(opinion.action()))
                        .toList(),
                decided(reader, List.of(id)),
                portfolio.organisations().names(reader, null));
    }

    private Stream<Pending> pending(Reader reader, ActionLine action) {
        return portfolio.actions().arbitrations(reader, action.action()).stream()
                .filter(asked -> asked.settlement() == null)
                .map(asked -> new Pending(action, asked));
    }

    private static List<BlockRow> open(List<BlockRow> blocks) {
        return blocks.stream().filter(BlockRow::open).toList();
    }

    private List<OpinionRow> opinions(Reader reader, ProjectId project, LocalDate day) {
        return assessment.opinions().list(reader, OpinionFilter.of(project), day).stream()
                .filter(row -> row.stage().isCurrent())
                .toList();
    }

    /** What bodies decided on each of them; what is still a draft is nobody's decision. */
    private List<DecisionRow> decided(Reader reader, List<? extends Identifier> subjects) {
        return subjects.stream()
                .flatMap(subject -> decisions.register(reader, on(subject)).stream())
                .filter(decision -> decision.decidedOn() != null)
                .sorted(Comparator.comparing(DecisionRow::stateEvent).reversed())
                .toList();
    }

    private static DecisionFilter on(Identifier subject) {
        return new DecisionFilter(
                null, null, null, null, subject.text(), DecisionFilter.Search.ANY, null, DecisionFilter.MOST);
    }
}
