package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ProjectLifeCommand.TakeOverProject;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form that takes over a project launched before the tool was there. */
@Controller
public final class TakeOverPage {

    private static final String VIEW = "portfolio/project-take-over";

    private final ProjectSheets sheets;
    private final ReadingDay day;
    private final Forms forms;

    public TakeOverPage(ProjectSheets sheets, ReadingDay day, Forms forms) {
        this.sheets = sheets;
        this.day = day;
        this.forms = forms;
    }

    @GetMapping("/projets/{id}/reprise-en-cours")
    public ModelAndView blank(Reader reader, @PathVariable String id) {
        Offers.require(reader, TakeOverProject.class);
        var sheet = sheet(reader, id);
        var form = forms.blank()
                .with("version", sheet.version())
                .with("commence", sheet.calendar().startsOn())
                .with("effet", day.today());
        return new ModelAndView(VIEW, Map.of("sheet", sheet, "form", form));
    }

    @PostMapping("/projets/{id}/reprise-en-cours")
    public ModelAndView takeOver(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, TakeOverProject.class);
        var sheet = sheet(reader, id);
        var form = forms.typed(typed);
        var command = new TakeOverProject(
                sheet.project(),
                form.version(),
                form.number("pourcent"),
                form.date("commence"),
                form.longText("motif"),
                form.longText("source"),
                form.optional("anterieures"),
                form.date("effet"));
        var receipt = form.isValid() ? forms.send(form, command, reader) : null;
        return receipt == null
                ? Forms.again(VIEW, Map.of("sheet", sheet), form)
                : Forms.seen("/projets/" + sheet.project(), receipt);
    }

    private ProjectSheet sheet(Reader reader, String id) {
        return Found.by(id, ProjectId::of, project -> sheets.find(reader, project, day.today()));
    }
}
