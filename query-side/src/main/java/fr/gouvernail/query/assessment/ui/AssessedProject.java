package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.territory.view.Organisations;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The project an assessment is of, and what its pages have in common: the day they are read on, names, and what may be done. */
public final class AssessedProject {

    private final ProjectSheets projects;
    private final Organisations organisations;
    private final Directory directory;
    private final ReadingDay day;

    public AssessedProject(ProjectSheets projects, Organisations organisations, Directory directory, ReadingDay day) {
        this.projects = projects;
        this.organisations = organisations;
        this.directory = directory;
        this.day = day;
    }

    LocalDate today() {
        return day.today();
    }

    /** @throws org.springframework.web.server.ResponseStatusException 404 */
    ProjectSheet require(Reader reader, String id) {
        return Found.by(id, ProjectId::of, project -> projects.find(reader, project, today()));
    }

    ProjectSheet require(Reader reader, ProjectId project) {
        return require(reader, project.text());
    }

    /** What every page of an assessment shows. */
    Map<String, Object> model(Reader reader, ProjectSheet project) {
        var model = new HashMap<String, Object>();
        model.put("project", project);
        model.put("may", new Offers(reader));
        model.put("names", new Names(organisations.names(reader, project.territory()), directory));
        model.put("persons", directory.personsOf(project.territory()));
        model.put("organisations", organisations.list(reader, project.territory()));
        model.put("today", today());
        return model;
    }

    /** Names of organisations and persons, for templates. */
    public record Names(Map<OrganisationId, String> organisations, Directory directory) {

        public String person(@Nullable PersonId person) {
            return person == null ? "" : directory.nameOf(person);
        }

        public String organisation(OrganisationId organisation) {
            return organisations.getOrDefault(organisation, "");
        }

        /** Null when this reader may not know who it is. */
        public @Nullable String of(BackingActor actor) {
            if (actor.organisation() != null) {
                return organisation(actor.organisation());
            }
            return actor.person() != null ? person(actor.person()) : actor.group();
        }
    }
}
