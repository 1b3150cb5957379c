package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.portfolio.view.KnownPlans;
import fr.gouvernail.query.portfolio.view.PlanColumns;
import fr.gouvernail.query.portfolio.view.PlanContext;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProgrammeRow;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Gathers what a plan is held against: the programme, its projects and actions, the organisations and people of the territory. */
public final class PlanContexts {

    private final ProgrammeDashboards dashboards;
    private final KnownPlans plans;
    private final Organisations organisations;
    private final Directory directory;
    private final ReadingDay day;

    public PlanContexts(
            ProgrammeDashboards dashboards,
            KnownPlans plans,
            Organisations organisations,
            Directory directory,
            ReadingDay day) {
        this.dashboards = dashboards;
        this.plans = plans;
        this.organisations = organisations;
        this.directory = directory;
        this.day = day;
    }

    List<ProgrammeRow> programmes(Reader reader) {
        return dashboards.programmes(reader);
    }

    Optional<ProgrammeRow> programme(Reader reader, ProgrammeId id) {
        return programmes(reader).stream()
                .filter(row -> row.programme().equals(id))
                .findFirst();
    }

    KnownPlans plans() {
        return plans;
    }

    ReadingDay day() {
        return day;
    }

    PlanContext of(Reader reader, ProgrammeRow programme) {
        var people = new HashMap<String, PersonId>();
        directory
                .personsOf(programme.territory())
                .forEach(person -> people.put(PlanColumns.normalised(person.displayName()), person.id()));
        return new PlanContext(
                programme.axes(),
                organisations.names(reader, null),
                people,
                plans.projects(reader, programme.programme()),
                plans.actions(reader, programme.programme()),
                day.today());
    }
}
