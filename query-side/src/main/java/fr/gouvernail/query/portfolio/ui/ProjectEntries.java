package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.query.funding.view.FundingTotals;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.PersonNames;
import fr.gouvernail.query.portfolio.view.PortfolioFilter;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectLine;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the projects table together: each context's view is asked, nothing is joined across them. */
public final class ProjectEntries {

    private final ProgrammeDashboards dashboards;
    private final FundingTotals funding;
    private final Organisations organisations;
    private final Directory directory;
    private final ReadingDay day;

    public ProjectEntries(
            ProgrammeDashboards dashboards,
            FundingTotals funding,
            Organisations organisations,
            Directory directory,
            ReadingDay day) {
        this.dashboards = dashboards;
        this.funding = funding;
        this.organisations = organisations;
        this.directory = directory;
        this.day = day;
    }

    List<ProjectEntry> list(Reader reader, @Nullable ProgrammeId programme, PortfolioFilter filter) {
        var money = funding.byProject(reader, programme);
        var owners = organisations.names(reader, null);
        var lines = dashboards.projects(reader, programme, day.today(), filter);
        var leads = new PersonNames(
                directory,
                lines.stream().map(ProjectLine::lead).filter(Objects::nonNull).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> {
                    var funded = money.get(line.project());
                    var forecast = line.cost().forecastHt();
                    return new ProjectEntry(
                            line,
                            owners.getOrDefault(line.owner(), ""),
                            line.lead() == null ? null : leads.of(line.lead()),
                            funded == null || forecast == null ? null : forecast - funded.plannedHt(),
                            funded == null ? null : funded.event());
                })
                .toList();
    }
}
