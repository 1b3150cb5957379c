package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.reading.WhyAccess;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The project that is followed, and what the pages of its follow-up have in common: the day, names, forms, and what may be done. */
public final class FollowedProject {

    private final ProjectSheets projects;
    private final Directory directory;
    private final ReadingDay day;
    private final Forms forms;

    public FollowedProject(ProjectSheets projects, Directory directory, ReadingDay day, Forms forms) {
        this.projects = projects;
        this.directory = directory;
        this.day = day;
        this.forms = forms;
    }

    LocalDate today() {
        return day.today();
    }

    FormInput blank() {
        return forms.blank().with("le", today());
    }

    FormInput typed(MultiValueMap<String, String> typed) {
        return forms.typed(typed);
    }

    /** @throws org.springframework.web.server.ResponseStatusException 404 */
    ProjectSheet require(Reader reader, String id) {
        return Found.by(id, ProjectId::of, project -> projects.find(reader, project, today()));
    }

    /** What every page of the follow-up shows. */
    Map<String, Object> model(Reader reader, ProjectSheet project) {
        var model = model(reader);
        model.put("project", project);
        model.put("persons", directory.personsOf(project.territory()));
        model.put("over", project.life().over());
        return model;
    }

    Map<String, Object> model(Reader reader) {
        var model = new HashMap<String, Object>();
        model.put("may", new Offers(reader));
        model.put("people", new People(directory));
        model.put("inside", WhyAccess.of(reader).trail());
        model.put("today", today());
        model.put("quantities", new Quantities());
        return model;
    }

    /** Sends the command of a valid form and leads to the page; else shows the form again. */
    ModelAndView send(
            Reader reader,
            FormInput form,
            Supplier<? extends @Nullable Command> command,
            String next,
            Supplier<ModelAndView> again) {
        var asked = form.isValid() ? command.get() : null;
        var receipt = asked == null ? null : forms.send(form, asked, reader);
        if (receipt != null) {
            return Forms.seen(next, receipt);
        }
        var page = again.get();
        page.setStatus(HttpStatusCode.valueOf(form.status()));
        return page;
    }
}
