package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.SheetCommand.BudgetYear;
import fr.gouvernail.contract.portfolio.SheetCommand.DescribeSheet;
import fr.gouvernail.contract.portfolio.SheetCommand.OpenSheet;
import fr.gouvernail.contract.portfolio.SheetCommand.PlanStep;
import fr.gouvernail.contract.portfolio.SheetText;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.SheetId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ActionLine;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.Fiche;
import fr.gouvernail.query.portfolio.view.Fiches;
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

/** The guided framing of an action: its sheet, its steps and its budget by year, kept as a draft, read again, then recorded. */
@Controller
public final class ActionFramingPages {

    private final ActionSheets actions;
    private final Fiches fiches;
    private final FramingDesk desk;
    private final FramingModel models;
    private final ReadingDay day;

    public ActionFramingPages(
            ActionSheets actions, Fiches fiches, FramingDesk desk, FramingModel models, ReadingDay day) {
        this.actions = actions;
        this.fiches = fiches;
        this.desk = desk;
        this.models = models;
        this.day = day;
    }

    private record Known(ActionLine action, @Nullable Fiche fiche, MultiValueMap<String, String> recorded) {

        SheetText text() {
            return fiche == null ? SheetText.EMPTY : fiche.text();
        }

        /** Steps that are planned already count, though the form only takes new ones. */
        Set<SheetField> locked() {
            return fiche == null || fiche.steps().isEmpty()
                    ? EnumSet.noneOf(SheetField.class)
                    : EnumSet.of(SheetField.STEPS);
        }
    }

    /** What the form says, read. */
    private record Said(
            SheetText text,
            List<SheetReading.NewStep> steps,
            List<SheetReading.TypedYear> years,
            @Nullable String reason) {}

    @GetMapping("/actions/{id}/cadrage")
    public ModelAndView show(
            Reader reader, @PathVariable String id, @RequestParam(required = false) @Nullable String etape) {
        Offers.require(reader, DescribeSheet.class);
        var known = known(reader, id);
        var part = etape != null && FramingForm.ACTION.knows(etape) ? etape : FramingForm.ACTION.first();
        var form = desk.shown(reader, known.action().action(), known.recorded());
        return new ModelAndView(FramingModel.VIEW, model(reader, known, part, form));
    }

    @PostMapping("/actions/{id}/cadrage/brouillon")
    public ModelAndView discard(Reader reader, @PathVariable String id) {
        Offers.require(reader, DescribeSheet.class);
        var known = known(reader, id);
        desk.discard(reader, known.action().action());
        return Forms.at("/actions/" + known.action().action());
    }

    @PostMapping("/actions/{id}/cadrage")
    public ModelAndView send(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, DescribeSheet.class);
        var known = known(reader, id);
        var action = known.action().action();
        var part = typed.getFirst("etape");
        var sent = part == null ? null : FramingForm.ACTION.fields(part);
        var form = desk.sent(reader, action, known.recorded(), typed, FramingForm.ACTION, sent);
        if (!desk.keep(reader, action, known.recorded(), form, FramingForm.ACTION.fields(FramingForm.ALL))) {
            form.note("", "cadrage.draft.too-long");
        }
        var to = typed.getFirst("vers");
        if (sent != null && part != null && !"inscrire".equals(to)) {
            new SheetReading(form).check(sent);
            var next = FramingForm.ACTION.knows(String.valueOf(to)) ? String.valueOf(to) : part;
            return form.isValid()
                    ? Forms.at("/actions/" + action + "/cadrage?etape=" + next)
                    : Forms.again(FramingModel.VIEW, model(reader, known, part, form), form);
        }
        return record(reader, known, form);
    }

    private ModelAndView record(Reader reader, Known known, FormInput form) {
        var action = known.action().action();
        var reading = new SheetReading(form);
        var effectiveOn = form.date("effet");
        var text = reading.text(true);
        var years = changed(known, reading.years());
        var reason = reading.reason(text.replaces(known.text()) || replacesFigures(known, years));
        var said = new Said(text, reading.steps(), years, reason);
        var version = form.optionallyParsed("versionFiche", Long::valueOf);
        var commands = commands(known, said, effectiveOn);
        if (form.isValid() && commands.isEmpty()) {
            form.note("", "cadrage.nothing");
        }
        if (form.isValid()) {
            var receipt = desk.send(reader, form, commands, version);
            if (form.isValid() && receipt != null) {
                desk.discard(reader, action);
                return Forms.seen("/actions/" + action, receipt);
            }
            if (receipt != null) {
                desk.goOnAfter(form, receipt);
            }
        }
        return Forms.again(FramingModel.VIEW, model(reader, known, FramingForm.ALL, form), form);
    }

    private static List<SheetReading.TypedYear> changed(Known known, List<SheetReading.TypedYear> years) {
        return years.stream()
                .filter(year -> !year.figures().equals(FramingReview.recorded(known.fiche(), year)))
                .toList();
    }

    private static boolean replacesFigures(Known known, List<SheetReading.TypedYear> years) {
        return years.stream().anyMatch(year -> {
            var before = FramingReview.recorded(known.fiche(), year);
            return before != null && year.figures().replaces(before);
        });
    }

    private static List<Function<@Nullable Long, Command>> commands(Known known, Said said, LocalDate effectiveOn) {
        var sheet = SheetId.of(known.action().action());
        var commands = new ArrayList<Function<@Nullable Long, Command>>();
        boolean more = !said.steps().isEmpty() || !said.years().isEmpty();
        if (known.fiche() == null) {
            if (more || !said.text().equals(SheetText.EMPTY)) {
                commands.add(_ -> new OpenSheet(
                        sheet, known.action().project(), known.action().action(), said.text(), effectiveOn));
            }
        } else if (!said.text().equals(known.text())) {
            commands.add(version -> new DescribeSheet(sheet, version, said.text(), said.reason(), effectiveOn));
        }
        said.steps()
                .forEach(step -> commands.add(
                        version -> new PlanStep(sheet, version, step.name(), step.plannedOn(), effectiveOn)));
        said.years()
                .forEach(year -> commands.add(version -> new BudgetYear(
                        sheet, version, year.year(), year.section(), year.figures(), said.reason(), effectiveOn)));
        return commands;
    }

    private Map<String, Object> model(Reader reader, Known known, String part, FormInput form) {
        var action = known.action();
        var all = FramingForm.ACTION.fields(FramingForm.ALL);
        var model = new HashMap<String, Object>(models.of(
                reader,
                new FramingModel.Shown(
                        FramingForm.ACTION,
                        part,
                        FramingForm.ACTION.fields(part),
                        form,
                        FramingDesk.completeness(FramingForm.ACTION, all, form, known.locked())),
                desk.draft(reader, action.action())));
        var review = models.review();
        var changes = new ArrayList<>(review.changes(all, form, known.recorded()));
        if (part.equals(FramingForm.REVIEW)) {
            var reading = new SheetReading(form);
            changes.addAll(review.steps(reading.steps()));
            changes.addAll(review.years(reading.years(), known.fiche()));
        }
        model.put("known", known.fiche() != null);
        model.put("changes", changes);
        model.put("action", action);
        model.put("base", "/actions/" + action.action());
        model.put("lockedFrame", false);
        if (known.fiche() != null) {
            model.put("fiche", known.fiche());
        }
        return model;
    }

    private Known known(Reader reader, String id) {
        var action = Found.by(id, ActionId::of, found -> actions.find(reader, found, day.today()));
        var fiche = fiches.of(reader, action.action()).orElse(null);
        return new Known(action, fiche, models.recorded(fiche, day.today()));
    }
}
