package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.BudgetEnvelope.YearCredit;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.funding.view.BudgetOverview;
import fr.gouvernail.query.funding.view.BudgetOverviews;
import fr.gouvernail.query.funding.view.FundedProject;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.funding.view.Subsidies;
import fr.gouvernail.query.governance.view.ResolutionSubjects;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.portfolio.view.ActionLine;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.ArbitrationRow;
import fr.gouvernail.query.portfolio.view.PortfolioFilter;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectLine;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What resolutions can act on, asked of the portfolio's and the money's own views. */
public final class SubjectsOfOtherContexts implements ResolutionSubjects {

    private final ProgrammeDashboards dashboards;
    private final ActionSheets actions;
    private final BudgetOverviews budgets;
    private final FundingPlans plans;
    private final ProjectSheets sheets;
    private final Organisations organisations;
    private final Subsidies subsidies;
    private final ReadingDay day;

    public SubjectsOfOtherContexts(
            ProgrammeDashboards dashboards,
            ActionSheets actions,
            BudgetOverviews budgets,
            FundingPlans plans,
            ProjectSheets sheets,
            Organisations organisations,
            Subsidies subsidies,
            ReadingDay day) {
        this.dashboards = dashboards;
        this.actions = actions;
        this.budgets = budgets;
        this.plans = plans;
        this.sheets = sheets;
        this.organisations = organisations;
        this.subsidies = subsidies;
        this.day = day;
    }

    @Override
    public List<Candidate> candidates(Reader reader, String resolutionKind) {
        var candidates = switch (resolutionKind) {
            case "launch-project" ->
                projects(reader).filter(this::mayBeLaunched).map(SubjectsOfOtherContexts::candidate);
            case "arbitrate-action" ->
                actions(reader)
                        .filter(action -> action.openArbitration() != null)
                        .map(SubjectsOfOtherContexts::candidate);
            case "authorise-budget" ->
                projects(reader)
                        .filter(project -> budgets.of(reader, project.project()).isEmpty())
                        .map(SubjectsOfOtherContexts::candidate);
            case "reframe-budget" -> budgets(reader).map(SubjectsOfOtherContexts::candidate);
            case "adopt-funding-plan" ->
                plans.list(reader, null).stream()
                        .filter(plan -> !plan.adopted())
                        .map(plan -> new Candidate(plan.plan().text(), label(plan.project())));
            case "suspend-project", "abandon-project" ->
                projects(reader)
                        .filter(project -> !project.life().over()
                                && (!project.life().suspended() || resolutionKind.equals("abandon-project")))
                        .map(SubjectsOfOtherContexts::candidate);
            case "resume-project" ->
                projects(reader).filter(project -> project.life().suspended()).map(SubjectsOfOtherContexts::candidate);
            case "complete-project" ->
                projects(reader)
                        .filter(project -> project.phase() == Phase.OPERATION
                                && !project.life().suspended())
                        .map(SubjectsOfOtherContexts::candidate);
            case "reframe-project" ->
                projects(reader)
                        .filter(project -> project.phase() == Phase.OPERATION)
                        .map(SubjectsOfOtherContexts::candidate);
            default -> Stream.<Candidate>empty();
        };
        return candidates.sorted(Comparator.comparing(Candidate::label)).toList();
    }

    /** An idea is framed first. */
    private boolean mayBeLaunched(ProjectLine project) {
        return project.phase() == Phase.STUDY && !project.life().suspended();
    }

    private Stream<ProjectLine> projects(Reader reader) {
        return dashboards.projects(reader, null, day.today(), PortfolioFilter.NONE).stream();
    }

    private Stream<ActionLine> actions(Reader reader) {
        return projects(reader).flatMap(project -> actions.of(reader, project.project(), day.today()).stream());
    }

    private Stream<BudgetOverview> budgets(Reader reader) {
        return budgets.list(reader, null).stream();
    }

    private static Candidate candidate(ProjectLine project) {
        return new Candidate(project.project().text(), project.reference() + " · " + project.name());
    }

    private static Candidate candidate(ActionLine action) {
        return new Candidate(action.action().text(), action.reference() + " · " + action.name());
    }

    private static Candidate candidate(BudgetOverview budget) {
        return new Candidate(budget.budget().text(), label(budget.project()));
    }

    private static String label(FundedProject project) {
        return project.reference() + " · " + project.name();
    }

    @Override
    public List<Candidate> programmes(Reader reader) {
        return dashboards.programmes(reader).stream()
                .map(programme -> new Candidate(programme.programme().text(), programme.name()))
                .sorted(Comparator.comparing(Candidate::label))
                .toList();
    }

    @Override
    public Optional<Arbitration> arbitration(Reader reader, ActionId action) {
        return actions.arbitrations(reader, action).stream()
                .filter(asked -> asked.settlement() == null)
                .findFirst()
                .map(asked -> new Arbitration(
                        asked.question(),
                        asked.options().stream()
                                .map(SubjectsOfOtherContexts::option)
                                .toList()));
    }

    private static ArbitrationOption option(ArbitrationRow.OptionRow row) {
        return new ArbitrationOption(
                row.key(),
                row.title(),
                new Money(row.totalHt()),
                new Money(row.subsidies()),
                new Money(row.ownShare()),
                row.endsOn(),
                row.scope(),
                row.consequences());
    }

    @Override
    public Optional<ProjectNow> project(Reader reader, ProjectId project) {
        return sheets.find(reader, project, day.today())
                .map(sheet -> new ProjectNow(
                        sheet.objectives(),
                        sheet.perimeter(),
                        sheet.calendar().startsOn(),
                        sheet.calendar().endsOn(),
                        sheet.cost().framedHt(),
                        sheet.cost().expectedHt(),
                        sheet.lead(),
                        sheet.progress().percent(),
                        grants(reader, project)));
    }

    private List<Grant> grants(Reader reader, ProjectId project) {
        var funders = organisations.names(reader, null);
        return plans.of(reader, project).stream()
                .flatMap(plan -> plan.lines().stream()
                        .filter(line -> line.scheme() != FundingScheme.OWN && line.state() != FundingState.REFUSED)
                        .map(line -> new Grant(
                                plan.plan(),
                                line.key(),
                                line.funder(),
                                funders.getOrDefault(line.funder(), ""),
                                line.scheme(),
                                line.amountHt(),
                                line.state())))
                .toList();
    }

    @Override
    public Map<OrganisationId, String> organisations(Reader reader) {
        return organisations.names(reader, null);
    }

    @Override
    public Optional<BudgetEnvelope> envelope(Reader reader, BudgetId budget) {
        return budgets.find(reader, budget)
                .map(found -> new BudgetEnvelope(
                        new Money(found.authorisation()),
                        found.credits().stream()
                                .map(credit -> new YearCredit(credit.year(), new Money(credit.amount())))
                                .toList()));
    }

    @Override
    public @Nullable Long versionOf(Reader reader, String subject) {
        return Stream.of(
                        projects(reader).map(one -> Map.entry(one.project().text(), one.version())),
                        actions(reader).map(one -> Map.entry(one.action().text(), one.version())),
                        budgets(reader).map(one -> Map.entry(one.budget().text(), one.version())),
                        plans.list(reader, null).stream()
                                .map(one -> Map.entry(one.plan().text(), one.version())))
                .flatMap(versions -> versions)
                .filter(version -> version.getKey().equals(subject))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** A subsidy has no name before it is granted: the decision that gives it says to whom. */
    private Stream<Candidate> granted(Reader reader, String subject) {
        return subject.startsWith("subsidy-")
                ? subsidies.find(reader, SubsidyId.of(subject)).stream()
                        .map(row ->
                                new Candidate(subject, row.terms().beneficiary().name()))
                : Stream.empty();
    }

    @Override
    public String labelOf(Reader reader, String subject) {
        return Stream.of(
                        granted(reader, subject),
                        projects(reader).map(SubjectsOfOtherContexts::candidate),
                        actions(reader).map(SubjectsOfOtherContexts::candidate),
                        budgets(reader).map(SubjectsOfOtherContexts::candidate),
                        plans.list(reader, null).stream()
                                .map(plan -> new Candidate(plan.plan().text(), label(plan.project()))))
                .flatMap(candidates -> candidates)
                .filter(candidate -> candidate.id().equals(subject))
                .map(Candidate::label)
                .findFirst()
                .orElse(subject);
    }
}
