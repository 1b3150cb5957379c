package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.AddProgrammeAxis;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.CorrectProgrammePhase;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.EnterProgrammePhase;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.RenameProgrammeAxis;
import fr.gouvernail.contract.portfolio.ProgrammePhase;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.ui.SmallForm.Field;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProgrammeRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The forms of a programme: it enters a phase or goes back to one, it has one more axis, or an axis of another title. */
@Controller
public final class ProgrammeForms {

    /** Chosen where a programme had entered no phase after all. */
    private static final String NONE = "NONE";

    static final String VIEW = "portfolio/small-form";

    private final ProgrammeDashboards programmes;
    private final ReadingDay day;
    private final Formats formats;
    private final Forms forms;

    public ProgrammeForms(ProgrammeDashboards programmes, ReadingDay day, Formats formats, Forms forms) {
        this.programmes = programmes;
        this.day = day;
        this.formats = formats;
        this.forms = forms;
    }

    @GetMapping("/programmes/{id}/phase")
    public ModelAndView enter(Reader reader, @PathVariable String id) {
        Offers.require(reader, EnterProgrammePhase.class);
        var programme = programme(reader, id);
        return shown(entering(programme), blank(programme));
    }

    @PostMapping("/programmes/{id}/phase")
    public ModelAndView enter(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, EnterProgrammePhase.class);
        var programme = programme(reader, id);
        var form = forms.typed(typed);
        var phase = form.choice("phaseProgramme", ProgrammePhase.class, ProgrammePhase.PREPARATION);
        var reference = form.text("acte");
        var command =
                new EnterProgrammePhase(programme.programme(), form.version(), phase, reference, form.date("effet"));
        return sent(reader, entering(programme), form, command);
    }

    @GetMapping("/programmes/{id}/phase/retour")
    public ModelAndView correct(Reader reader, @PathVariable String id) {
        Offers.require(reader, CorrectProgrammePhase.class);
        var programme = programme(reader, id);
        return shown(correcting(programme), blank(programme));
    }

    @PostMapping("/programmes/{id}/phase/retour")
    public ModelAndView correct(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, CorrectProgrammePhase.class);
        var programme = programme(reader, id);
        var form = forms.typed(typed);
        var phase = NONE.equals(form.value("phaseProgramme"))
                ? null
                : form.choice("phaseProgramme", ProgrammePhase.class, ProgrammePhase.PREPARATION);
        var reason = form.longText("motif");
        var command =
                new CorrectProgrammePhase(programme.programme(), form.version(), phase, reason, form.date("effet"));
        return sent(reader, correcting(programme), form, command);
    }

    @GetMapping("/programmes/{id}/axes/nouveau")
    public ModelAndView addAxis(Reader reader, @PathVariable String id) {
        Offers.require(reader, AddProgrammeAxis.class);
        var programme = programme(reader, id);
        int next = programme.axes().stream().mapToInt(Axis::number).max().orElse(0) + 1;
        return shown(adding(programme), blank(programme).with("numero", next));
    }

    @PostMapping("/programmes/{id}/axes/nouveau")
    public ModelAndView addAxis(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, AddProgrammeAxis.class);
        var programme = programme(reader, id);
        var form = forms.typed(typed);
        var axis = new Axis(form.number("numero"), form.text("intitule"));
        var reason = form.longText("motif");
        var command = new AddProgrammeAxis(programme.programme(), form.version(), axis, reason, form.date("effet"));
        return sent(reader, adding(programme), form, command);
    }

    @GetMapping("/programmes/{id}/axes/{number}")
    public ModelAndView renameAxis(Reader reader, @PathVariable String id, @PathVariable int number) {
        Offers.require(reader, RenameProgrammeAxis.class);
        var programme = programme(reader, id);
        var axis = axis(programme, number);
        return shown(renaming(programme, number), blank(programme).with("intitule", axis.title()));
    }

    @PostMapping("/programmes/{id}/axes/{number}")
    public ModelAndView renameAxis(
            Reader reader,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, RenameProgrammeAxis.class);
        var programme = programme(reader, id);
        var form = forms.typed(typed);
        var axis = new Axis(axis(programme, number).number(), form.text("intitule"));
        var reason = form.longText("motif");
        var command = new RenameProgrammeAxis(programme.programme(), form.version(), axis, reason, form.date("effet"));
        return sent(reader, renaming(programme, number), form, command);
    }

    private SmallForm entering(ProgrammeRow programme) {
        return of(
                programme,
                "programme.phase.enter",
                "/phase",
                new Field("choix", "phaseProgramme", phases(programme)),
                Field.of("text", "acte"),
                Field.of("date", "effet"));
    }

    private SmallForm correcting(ProgrammeRow programme) {
        return of(
                programme,
                "programme.phase.correct",
                "/phase/retour",
                new Field("choix", "phaseProgramme", phasesAndNone(programme)),
                Field.of("texte", "motif"),
                Field.of("date", "effet"));
    }

    private static SmallForm adding(ProgrammeRow programme) {
        return of(
                programme,
                "programme.axis.add",
                "/axes/nouveau",
                Field.of("nombre", "numero"),
                Field.of("text", "intitule"),
                Field.of("texte", "motif"),
                Field.of("date", "effet"));
    }

    private static SmallForm renaming(ProgrammeRow programme, int number) {
        return of(
                programme,
                "programme.axis.rename",
                "/axes/" + number,
                Field.of("text", "intitule"),
                Field.of("texte", "motif"),
                Field.of("date", "effet"));
    }

    private static SmallForm of(ProgrammeRow programme, String key, String path, Field... fields) {
        var back = "/programmes/" + programme.programme();
        return new SmallForm(key, back + path, back, programme.name(), key + ".send", null, List.of(fields));
    }

    private Map<String, String> phases(ProgrammeRow programme) {
        var phases = new LinkedHashMap<String, String>();
        ProgrammePhase.of(programme.kind())
                .forEach(phase -> phases.put(phase.name(), formats.label("programme.phase", phase)));
        return phases;
    }

    private Map<String, String> phasesAndNone(ProgrammeRow programme) {
        var phases = phases(programme);
        phases.put(NONE, formats.label("programme.phase", NONE));
        return phases;
    }

    private FormInput blank(ProgrammeRow programme) {
        return forms.blank().with("version", programme.version()).with("effet", day.today());
    }

    private static ModelAndView shown(SmallForm small, FormInput form) {
        return new ModelAndView(VIEW).addObject("small", small).addObject("form", form);
    }

    private ModelAndView sent(Reader reader, SmallForm small, FormInput form, Command command) {
        var receipt = form.isValid() ? forms.send(form, command, reader) : null;
        return receipt == null
                ? Forms.again(VIEW, Map.of("small", small, "form", form), form)
                : Forms.seen(small.back(), receipt);
    }

    private static Axis axis(ProgrammeRow programme, int number) {
        return programme.axes().stream()
                .filter(axis -> axis.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ProgrammeRow programme(Reader reader, String id) {
        return Found.by(id, ProgrammeId::of, found -> programmes.find(reader, found));
    }
}
