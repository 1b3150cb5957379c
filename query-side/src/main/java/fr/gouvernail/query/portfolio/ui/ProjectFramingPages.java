package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ProjectCommand.FrameProject;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.SheetCommand.DescribeSheet;
import fr.gouvernail.contract.portfolio.SheetCommand.OpenSheet;
import fr.gouvernail.contract.portfolio.SheetText;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SheetId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.MoneyText;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.ui.FramingForm.Field;
import fr.gouvernail.query.portfolio.view.Fiche;
import fr.gouvernail.query.portfolio.view.Fiches;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.portfolio.view.SheetField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The guided framing of a project: part after part, kept as a draft, read again, then recorded as its frame and its sheet. */
@Controller
public final class ProjectFramingPages {

    private static final Set<SheetField> FRAME =
            EnumSet.of(SheetField.OBJECTIVES, SheetField.PERIMETER, SheetField.COST, SheetField.CALENDAR);

    private final ProjectSheets sheets;
    private final Fiches fiches;
    private final FramingDesk desk;
    private final FramingModel models;
    private final ReadingDay day;

    public ProjectFramingPages(
            ProjectSheets sheets, Fiches fiches, FramingDesk desk, FramingModel models, ReadingDay day) {
        this.sheets = sheets;
        this.fiches = fiches;
        this.desk = desk;
        this.models = models;
        this.day = day;
    }

    /** What is recorded of the project, as the form shows it. */
    private record Known(ProjectSheet sheet, @Nullable Fiche fiche, MultiValueMap<String, String> recorded) {

        /** A launched project's frame is changed by decision: the form holds none of it. */
        List<Field> fields(String part) {
            return FramingForm.PROJECT.fields(part).stream()
                    .filter(field -> sheet.mayBeFramed() || !field.ofFrame())
                    .toList();
        }

        Set<SheetField> locked() {
            var locked = EnumSet.noneOf(SheetField.class);
            if (!sheet.mayBeFramed() && sheet.isFramed()) {
                locked.addAll(FRAME);
            }
            if (!sheet.mayBeFramed() && sheet.lead() != null) {
                locked.add(SheetField.LEAD);
            }
            return locked;
        }
    }

    @GetMapping("/projets/{id}/cadrage")
    public ModelAndView show(
            Reader reader, @PathVariable String id, @RequestParam(required = false) @Nullable String etape) {
        Offers.require(reader, FrameProject.class);
        var known = known(reader, id);
        var part = etape != null && FramingForm.PROJECT.knows(etape) ? etape : FramingForm.PROJECT.first();
        var form = desk.shown(reader, known.sheet().project(), known.recorded());
        return new ModelAndView(FramingModel.VIEW, model(reader, known, part, form));
    }

    @PostMapping("/projets/{id}/cadrage/brouillon")
    public ModelAndView discard(Reader reader, @PathVariable String id) {
        Offers.require(reader, FrameProject.class);
        var known = known(reader, id);
        desk.discard(reader, known.sheet().project());
        return Forms.at("/projets/" + known.sheet().project());
    }

    @PostMapping("/projets/{id}/cadrage")
    public ModelAndView send(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, FrameProject.class);
        var known = known(reader, id);
        var project = known.sheet().project();
        var part = typed.getFirst("etape");
        var sent = part == null ? null : known.fields(part);
        var form = desk.sent(reader, project, known.recorded(), typed, FramingForm.PROJECT, sent);
        if (!desk.keep(reader, project, known.recorded(), form, known.fields(FramingForm.ALL))) {
            form.note("", "cadrage.draft.too-long");
        }
        var to = typed.getFirst("vers");
        if (sent != null && part != null && !"inscrire".equals(to)) {
            new SheetReading(form).check(sent);
            var next = FramingForm.PROJECT.knows(String.valueOf(to)) ? String.valueOf(to) : part;
            return form.isValid()
                    ? Forms.at("/projets/" + project + "/cadrage?etape=" + next)
                    : Forms.again(FramingModel.VIEW, model(reader, known, part, form), form);
        }
        return record(reader, known, form);
    }

    private ModelAndView record(Reader reader, Known known, FormInput form) {
        var project = known.sheet().project();
        var reading = new SheetReading(form);
        var effectiveOn = form.date("effet");
        var frame = known.sheet().mayBeFramed() && reading.framesAnything() ? reading.frame() : null;
        var text = reading.text(false);
        boolean reframes = frame != null && !frame.equals(recorded(known.sheet()));
        var before = known.fiche() == null ? SheetText.EMPTY : known.fiche().text();
        boolean describes = !text.equals(before);
        var reason = reading.reason(text.replaces(before));
        if (form.isValid() && !reframes && !describes) {
            form.note("", "cadrage.nothing");
        }
        var versionOfFiche = form.optionallyParsed("versionFiche", Long::valueOf);
        if (form.isValid()) {
            var commands = new ArrayList<Function<@Nullable Long, Command>>();
            if (frame != null && reframes) {
                var version = form.version();
                commands.add(_ -> new FrameProject(project, version, frame, effectiveOn));
            }
            if (describes) {
                commands.add(_ -> describing(known, versionOfFiche, text, reason, effectiveOn));
            }
            var receipt = desk.send(reader, form, commands, null);
            if (form.isValid() && receipt != null) {
                desk.discard(reader, project);
                return Forms.seen("/projets/" + project, receipt);
            }
            if (receipt != null) {
                desk.goOnAfter(form, receipt);
            }
        }
        return Forms.again(FramingModel.VIEW, model(reader, known, FramingForm.ALL, form), form);
    }

    private static Command describing(
            Known known, @Nullable Long version, SheetText text, @Nullable String reason, LocalDate effectiveOn) {
        var project = known.sheet().project();
        var sheet = SheetId.of(project);
        return known.fiche() == null
                ? new OpenSheet(sheet, project, null, text, effectiveOn)
                : new DescribeSheet(sheet, version, text, reason, effectiveOn);
    }

    private static @Nullable ProjectFrame recorded(ProjectSheet sheet) {
        var calendar = sheet.calendar();
        var cost = sheet.cost().framedHt();
        if (sheet.objectives() == null
                || sheet.perimeter() == null
                || cost == null
                || calendar.startsOn() == null
                || calendar.plannedEndsOn() == null) {
            return null;
        }
        return new ProjectFrame(
                sheet.objectives(),
                sheet.perimeter(),
                calendar.startsOn(),
                calendar.plannedEndsOn(),
                new Money(cost),
                sheet.lead());
    }

    private Map<String, Object> model(Reader reader, Known known, String part, FormInput form) {
        var sheet = known.sheet();
        var all = known.fields(FramingForm.ALL);
        var model = new HashMap<String, Object>(models.of(
                reader,
                new FramingModel.Shown(
                        FramingForm.PROJECT,
                        part,
                        known.fields(part),
                        form,
                        FramingDesk.completeness(FramingForm.PROJECT, all, form, known.locked())),
                desk.draft(reader, sheet.project())));
        model.put("known", known.fiche() != null);
        model.put("changes", models.review().changes(all, form, known.recorded()));
        model.put("sheet", sheet);
        model.put("base", "/projets/" + sheet.project());
        model.put("persons", models.persons(sheet.territory()));
        model.put("lockedFrame", !sheet.mayBeFramed());
        return model;
    }

    private Known known(Reader reader, String id) {
        var sheet = Found.by(id, ProjectId::of, project -> sheets.find(reader, project, day.today()));
        var fiche = fiches.of(reader, sheet.project()).orElse(null);
        var calendar = sheet.calendar();
        var recorded = models.recorded(fiche, day.today());
        FramingModel.put(recorded, "version", sheet.version());
        if (sheet.mayBeFramed()) {
            FramingModel.put(recorded, "objectifs", sheet.objectives());
            FramingModel.put(recorded, "perimetre", sheet.perimeter());
            FramingModel.put(recorded, "debut", calendar.startsOn());
            FramingModel.put(recorded, "fin", calendar.plannedEndsOn());
            FramingModel.put(recorded, "cout", MoneyText.of(sheet.cost().framedHt()));
            FramingModel.put(recorded, "pilote", sheet.lead());
        }
        return new Known(sheet, fiche, recorded);
    }
}
