package fr.gouvernail.query.reporting.view;

import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.query.funding.view.FundingLines;
import fr.gouvernail.query.funding.view.FundingTotals;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.portfolio.view.PortfolioFilter;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProgrammeRow;
import fr.gouvernail.query.portfolio.view.ProjectLine;
import fr.gouvernail.query.portfolio.view.ProjectState;
import fr.gouvernail.query.reporting.view.KeyFigures.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the key figures where the thread reads: today, or at the past point it is bound to. The dashboard's own views give them. */
public final class ProgrammeFigures {

    private final ProgrammeDashboards dashboards;
    private final FundingTotals totals;
    private final FundingLines lines;
    private final ReadingDay day;

    public ProgrammeFigures(ProgrammeDashboards dashboards, FundingTotals totals, FundingLines lines, ReadingDay day) {
        this.dashboards = dashboards;
        this.totals = totals;
        this.lines = lines;
        this.day = day;
    }

    /** The programmes that the reader may see, the latest first. */
    public List<ProgrammeRow> programmes(Reader reader) {
        return dashboards.programmes(reader);
    }

    /** All figures of a programme; a co-financer is given what was notified under its own name, and nothing else. */
    public KeyFigures of(Reader reader, @Nullable ProgrammeId programme) {
        var values = new LinkedHashMap<Figure, Long>();
        if (reader.role() == Role.CO_FINANCER) {
            values.put(Figure.NOTIFIED, notified(reader, programme));
            return new KeyFigures(programme, values);
        }
        var cost = dashboards.totals(reader, programme);
        var plans = totals.plans(reader, programme);
        values.put(Figure.COST, cost.framedHt());
        values.put(Figure.FORECAST, cost.forecastHt());
        values.put(Figure.VOTED, plans.votedHt());
        values.put(Figure.NOTIFIED, notified(reader, programme));
        values.put(Figure.OWN_SHARE, plans.ownShare());
        values.put(Figure.OWN_RATE, (long) plans.ownRate());
        values.put(Figure.AUTHORISATION, totals.budgets(reader, programme).authorisation());
        var projects = dashboards.projects(reader, programme, day.today(), PortfolioFilter.NONE);
        values.put(Figure.PROJECTS, (long) projects.size());
        values.put(Figure.IN_PREPARATION, count(projects, ProjectState.IN_PREPARATION));
        values.put(Figure.ON_TIME, count(projects, ProjectState.ON_TIME));
        values.put(Figure.LATE, count(projects, ProjectState.LATE));
        values.put(Figure.DONE, count(projects, ProjectState.DONE));
        return new KeyFigures(programme, values);
    }

    private long notified(Reader reader, @Nullable ProgrammeId programme) {
        return lines.totals(reader, programme).stream()
                .filter(total -> !total.own() && total.state() == FundingState.NOTIFIED)
                .mapToLong(FundingLines.StateTotal::amountHt)
                .sum();
    }

    private static long count(List<ProjectLine> projects, ProjectState state) {
        return projects.stream()
                .filter(project -> project.calendar().state() == state)
                .count();
    }
}
