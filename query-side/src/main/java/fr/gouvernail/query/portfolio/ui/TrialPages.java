package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.funding.view.FundingPlanSheet;
import fr.gouvernail.query.funding.view.PlanTrial;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.MoneyText;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ActionLine;
import fr.gouvernail.query.portfolio.view.ArbitrationSheet;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page where other figures are tried on a project. All that is tried stands in its address: it can be shared, and nothing is written. */
@Controller
public final class TrialPages {

    private static final String RESOURCE = "montant-";
    private static final String LEVER = "levier-";

    private final ProjectSheets projects;
    private final Trials trials;
    private final Arbitrations arbitrations;
    private final Organisations organisations;
    private final Formats formats;
    private final ReadingDay day;
    private final Forms forms;

    public TrialPages(
            ProjectSheets projects,
            Trials trials,
            Arbitrations arbitrations,
            Organisations organisations,
            Formats formats,
            ReadingDay day,
            Forms forms) {
        this.projects = projects;
        this.trials = trials;
        this.arbitrations = arbitrations;
        this.organisations = organisations;
        this.formats = formats;
        this.day = day;
        this.forms = forms;
    }

    /** An option that would be put before a body: what is tried, less what the other actions of the project cost. */
    public record AsOption(
            ActionLine action,
            @Nullable String total,
            @Nullable String subsidies,
            @Nullable String own,
            @Nullable String endsOn) {}

    @GetMapping("/projets/{id}/essai")
    public ModelAndView tried(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> address) {
        var sheet = Found.by(id, ProjectId::of, project -> projects.find(reader, project, day.today()));
        var today = trials.today(reader, sheet);
        var form = forms.typed(address);
        boolean asked = form.has("cout");
        if (!asked) {
            propose(reader, form, today);
        }
        var figures = figures(form, today);
        var kept = kept(form);
        var model = new HashMap<String, Object>();
        model.put("sheet", sheet);
        model.put("today", today);
        model.put("form", form);
        model.put("organisationNames", organisations.names(reader, null));
        model.put(
                "levers",
                trials.tried(reader, today, figures, Map.of()).levers().levers());
        if (form.isValid()) {
            var result = trials.tried(reader, today, figures, kept);
            model.put("result", result);
            model.put(
                    "findings",
                    new TrialFindings(formats).lines(result.funding().findings()));
            model.put("asOption", asOption(form, today, figures, result));
        }
        model.put("may", new Offers(reader));
        model.put("shares", List.of("100", "50", "0"));
        model.put("endsOn", figures.endsOn());
        model.put("asked", asked);
        return new ModelAndView("portfolio/trial", model);
    }

    private void propose(Reader reader, FormInput form, Trials.Today today) {
        form.with("cout", MoneyText.of(today.costHt())).with("fin", today.endsOn());
        lines(today).forEach(line -> form.with(RESOURCE + line.key(), MoneyText.of(line.amountHt())));
        var option = form.optional("option");
        if (option != null) {
            propose(reader, form, today, option.split("\\.", 3));
        }
    }

    /** What an option would change, the other actions of the project staying as they are. @param path action, request and option */
    private void propose(Reader reader, FormInput form, Trials.Today today, String... path) {
        if (path.length < 3) {
            return;
        }
        var action = arbitrations.action(reader, path[0]);
        arbitrations.sheet(reader, action, path[1]).columns().stream()
                .map(ArbitrationSheet.Column::option)
                .filter(option -> option.key().equals(path[2]))
                .forEach(option -> {
                    long planned = today.funding().figures().subsidies().cents();
                    form.with("action", action.action())
                            .with("titre", option.title())
                            .with("cout", MoneyText.of(today.costHt() - action.forecastHt() + option.totalHt()))
                            .with("fin", option.endsOn());
                    if (option.subsidies() > planned) {
                        form.with("supplement", MoneyText.of(option.subsidies() - planned));
                    }
                });
    }

    private static List<FundingPlanSheet.Line> lines(Trials.Today today) {
        return today.plan() == null
                ? List.of()
                : today.plan().lines().stream()
                        .filter(line -> !line.scheme().isOwn())
                        .toList();
    }

    private static PlanTrial.Asked figures(FormInput form, Trials.Today today) {
        var amounts = new HashMap<String, Money>();
        lines(today).forEach(line -> {
            if (form.optional(RESOURCE + line.key()) != null) {
                amounts.put(line.key(), form.money(RESOURCE + line.key()));
            }
        });
        return new PlanTrial.Asked(
                form.money("cout"),
                amounts,
                form.optional("supplement") == null ? Money.ZERO : form.money("supplement"),
                today.startsOn(),
                form.optionalDate("fin"));
    }

    /** Whole where the address does not say. */
    private static Map<Integer, Integer> kept(FormInput form) {
        var kept = new HashMap<Integer, Integer>();
        form.fields().stream()
                .filter(field -> field.matches(LEVER + "\\d{1,4}"))
                .filter(field -> form.value(field).matches("0|50|100"))
                .forEach(field ->
                        kept.put(Integer.valueOf(field.substring(LEVER.length())), Integer.valueOf(form.value(field))));
        return kept;
    }

    /** The one action of the project, or the one the address names; null without one, or where the rest of the project costs more. */
    private static @Nullable AsOption asOption(
            FormInput form, Trials.Today today, PlanTrial.Asked asked, Trials.Result result) {
        var named = form.optionallyParsed("action", ActionId::of);
        var action = today.actions().stream()
                .filter(one -> named == null
                        ? today.actions().size() == 1
                        : one.action().equals(named))
                .findFirst()
                .orElse(null);
        if (action == null || action.openArbitration() != null) {
            return null;
        }
        long total = asked.costHt().cents() - (today.costHt() - action.forecastHt());
        long subsidies = result.funding().figures().subsidies().cents()
                + result.funding().figures().privateFunding().cents();
        return total < subsidies
                ? null
                : new AsOption(
                        action,
                        MoneyText.of(total),
                        MoneyText.of(subsidies),
                        MoneyText.of(total - subsidies),
                        asked.endsOn() == null ? null : asked.endsOn().toString());
    }
}
