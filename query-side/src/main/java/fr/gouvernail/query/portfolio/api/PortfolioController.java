package fr.gouvernail.query.portfolio.api;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.WebRejection;
import fr.gouvernail.query.portfolio.view.ActionLine;
import fr.gouvernail.query.portfolio.view.ActionReport;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.ActionTie;
import fr.gouvernail.query.portfolio.view.ArbitrationRow;
import fr.gouvernail.query.portfolio.view.BlockRow;
import fr.gouvernail.query.portfolio.view.Criterion;
import fr.gouvernail.query.portfolio.view.Portfolio;
import fr.gouvernail.query.portfolio.view.PortfolioFilter;
import fr.gouvernail.query.portfolio.view.PortfolioLives;
import fr.gouvernail.query.portfolio.view.PortfolioQuery;
import fr.gouvernail.query.portfolio.view.PortfolioRow;
import fr.gouvernail.query.portfolio.view.PortfolioSums;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProgrammeRow;
import fr.gouvernail.query.portfolio.view.ProgrammeTotals;
import fr.gouvernail.query.portfolio.view.ProjectLine;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.portfolio.view.ProjectTurn;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Programmes, projects and actions, as JSON. Amounts are euro cents without tax. */
@RestController
@RequestMapping("/api/portfolio")
public final class PortfolioController {

    private final ProgrammeDashboards dashboards;
    private final Portfolio portfolio;
    private final ProjectSheets sheets;
    private final ActionSheets actions;
    private final PortfolioLives lives;
    private final ReadingDay day;

    public PortfolioController(
            ProgrammeDashboards dashboards,
            Portfolio portfolio,
            ProjectSheets sheets,
            ActionSheets actions,
            PortfolioLives lives,
            ReadingDay day) {
        this.dashboards = dashboards;
        this.portfolio = portfolio;
        this.sheets = sheets;
        this.actions = actions;
        this.lives = lives;
        this.day = day;
    }

    /** A programme with the sums over its projects and a line for each of them. */
    public record ProgrammeDashboard(ProgrammeRow programme, ProgrammeTotals totals, List<ProjectLine> projects) {}

    /** A project with its actions, the turns of its life, the latest first, and what blocks it. */
    public record ProjectWithActions(
            ProjectSheet project, List<ActionLine> actions, List<ProjectTurn> turns, List<BlockRow> blocks) {}

    /** An action with its arbitrations and reports, the latest first, its links and what blocks it. */
    public record ActionWithArbitrations(
            ActionLine action,
            List<ArbitrationRow> arbitrations,
            List<ActionReport> reports,
            List<ActionTie> dependsOn,
            List<ActionTie> neededBy,
            List<BlockRow> blocks) {}

    @GetMapping("/programmes")
    public List<ProgrammeRow> programmes(Reader reader) {
        return dashboards.programmes(reader);
    }

    @GetMapping("/programmes/{id}")
    public ProgrammeDashboard programme(Reader reader, @PathVariable String id) {
        var programme = Found.by(id, ProgrammeId::of, found -> dashboards.find(reader, found));
        return new ProgrammeDashboard(
                programme,
                dashboards.totals(reader, programme.programme()),
                dashboards.projects(reader, programme.programme(), day.today(), PortfolioFilter.NONE));
    }

    /** The projects that meet the conditions, named as in {@link Criterion#inApi()}; costs are euro cents. */
    @GetMapping("/projects")
    public List<ProjectLine> projects(Reader reader, @RequestParam MultiValueMap<String, String> address) {
        return kept(reader, address).stream().map(PortfolioRow::line).toList();
    }

    /** Sums over the same projects. */
    @GetMapping("/projects/sums")
    public PortfolioSums sums(Reader reader, @RequestParam MultiValueMap<String, String> address) {
        return PortfolioSums.of(kept(reader, address));
    }

    private List<PortfolioRow> kept(Reader reader, MultiValueMap<String, String> address) {
        var query = PortfolioQuery.of(criterion -> address.getFirst(criterion.inApi()), Long::valueOf);
        query.unreadable().forEach((criterion, value) -> {
            throw CommandRejected.of(WebRejection.FILTER_UNKNOWN, "filter", criterion.inApi(), "value", value);
        });
        var today = day.today();
        return Portfolio.kept(portfolio.rows(reader, today), query, today);
    }

    @GetMapping("/projects/{id}")
    public ProjectWithActions project(Reader reader, @PathVariable String id) {
        var sheet = Found.by(id, ProjectId::of, found -> sheets.find(reader, found, day.today()));
        return new ProjectWithActions(
                sheet,
                actions.of(reader, sheet.project(), day.today()),
                lives.turns(reader, sheet.project()),
                lives.blocks(reader, sheet.project(), day.today()));
    }

    @GetMapping("/actions/{id}")
    public ActionWithArbitrations action(Reader reader, @PathVariable String id) {
        var action = Found.by(id, ActionId::of, found -> actions.find(reader, found, day.today()));
        return new ActionWithArbitrations(
                action,
                actions.arbitrations(reader, action.action()),
                lives.reports(reader, action.action()),
                lives.dependsOn(reader, action.action()),
                lives.neededBy(reader, action.action()),
                lives.blocks(reader, action.action(), day.today()));
    }
}
