package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.OpenProgramme;
import fr.gouvernail.contract.portfolio.ProgrammeKind;
import fr.gouvernail.contract.portfolio.ProgrammePhase;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.ObjectiveRow;
import fr.gouvernail.query.portfolio.view.Objectives;
import fr.gouvernail.query.portfolio.view.PortfolioFilter;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectLine;
import fr.gouvernail.query.portfolio.view.ProjectState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The programmes of a territory, the page of each with its tree and phases, and the form that opens one. */
@Controller
public final class ProgrammePages {

    /** As many axes as a form has room for; more are added later. */
    private static final int AXES = 8;

    private static final int STARTER_AXES = 5;

    private final ProgrammeDashboards programmes;
    private final Objectives objectives;
    private final ActionSheets actions;
    private final ReadingDay day;
    private final Formats formats;
    private final Forms forms;

    public ProgrammePages(
            ProgrammeDashboards programmes,
            Objectives objectives,
            ActionSheets actions,
            ReadingDay day,
            Formats formats,
            Forms forms) {
        this.programmes = programmes;
        this.objectives = objectives;
        this.actions = actions;
        this.day = day;
        this.formats = formats;
        this.forms = forms;
    }

    @GetMapping("/programmes")
    public ModelAndView list(Reader reader) {
        return new ModelAndView("portfolio/programmes")
                .addObject("programmes", programmes.programmes(reader))
                .addObject("may", new Offers(reader));
    }

    @GetMapping("/programmes/{id}")
    public ModelAndView show(Reader reader, @PathVariable String id) {
        var today = day.today();
        var programme = Found.by(id, ProgrammeId::of, found -> programmes.find(reader, found));
        var lines = programmes.projects(reader, programme.programme(), today, PortfolioFilter.NONE);
        var rows = objectives.of(reader, programme.programme());
        var tree = new ProgrammeTree(rows, lines, actions.all(reader, today)).of(programme);
        var phases = objectives.phases(reader, programme.programme());
        return new ModelAndView("portfolio/programme")
                .addObject("programme", programme)
                .addObject("axes", tree)
                .addObject("kindPhases", ProgrammePhase.of(programme.kind()))
                .addObject("phases", phases)
                .addObject(
                        "current", phases.isEmpty() ? null : phases.getFirst().phase())
                .addObject("bar", ProgrammeTree.Bar.of(lines.stream().map(ProgrammePages::state)))
                .addObject("withoutObjective", withoutObjective(lines.size(), rows))
                .addObject("may", new Offers(reader));
    }

    private static ProjectState state(ProjectLine line) {
        return line.calendar().state();
    }

    private static long withoutObjective(int projects, List<ObjectiveRow> rows) {
        return projects
                - rows.stream()
                        .filter(ObjectiveRow::open)
                        .flatMap(row -> row.projects().stream())
                        .distinct()
                        .count();
    }

    /** With a kind, the form starts from the axes that programmes of that kind have; all of them can be changed. */
    @GetMapping("/programmes/nouveau")
    public ModelAndView open(Reader reader, @RequestParam(name = "nature", required = false) String kind) {
        Offers.require(reader, OpenProgramme.class);
        requireTerritory(reader);
        var form = forms.blank()
                .with("programme", new ProgrammeId(UUID.randomUUID()))
                .with("debut", day.today());
        var chosen = kind == null ? null : form.with("nature", kind).parsed("nature", ProgrammeKind::valueOf);
        if (chosen != null) {
            for (int number = 1; number <= STARTER_AXES; number++) {
                var key = chosen + "." + number;
                var title = formats.label("programme.starter", key);
                form.with("axe" + number, title.endsWith(key) ? null : title);
            }
        }
        return new ModelAndView("portfolio/programme-opening", model(form));
    }

    @PostMapping("/programmes/nouveau")
    public ModelAndView open(Reader reader, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, OpenProgramme.class);
        var form = forms.typed(typed);
        var programme = form.parsed("programme", ProgrammeId::of);
        var kind = form.choice("nature", ProgrammeKind.class, ProgrammeKind.PORTFOLIO);
        var name = form.text("nom");
        var from = form.date("debut");
        var until = form.date("fin");
        var axes = IntStream.rangeClosed(1, AXES)
                .filter(number -> form.optional("axe" + number) != null)
                .mapToObj(number -> new Axis(number, form.text("axe" + number)))
                .toList();
        if (form.isValid() && programme != null) {
            var command = new OpenProgramme(programme, requireTerritory(reader), kind, name, from, until, axes);
            var receipt = forms.send(form, command, reader);
            if (receipt != null) {
                return Forms.seen("/programmes/" + programme, receipt);
            }
        }
        return Forms.again("portfolio/programme-opening", model(form), form);
    }

    private static TerritoryId requireTerritory(Reader reader) {
        var territory = reader.territory();
        if (territory == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return territory;
    }

    private static Map<String, Object> model(FormInput form) {
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("kinds", ProgrammeKind.values());
        model.put("axisCount", AXES);
        return model;
    }
}
