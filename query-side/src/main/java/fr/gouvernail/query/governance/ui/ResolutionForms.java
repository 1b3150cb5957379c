package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.contract.governance.FollowUpTask;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.BudgetEnvelope.YearCredit;
import fr.gouvernail.query.governance.view.ResolutionSubjects.ProjectNow;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.MoneyText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the form of a new decision into its resolution, one kind at a time. */
final class ResolutionForms {

    static final String LAUNCH = "launch-project";
    static final String ARBITRATE = "arbitrate-action";
    static final String AUTHORISE = "authorise-budget";
    static final String REFRAME = "reframe-budget";
    static final String ADOPT_PLAN = "adopt-funding-plan";
    static final String GRANT = "grant-delegation";
    static final String GIVE = "grant-subsidy";
    static final String TAKE_NOTE = "take-note";

    static final String REQUEST = "request";

    /** As many lines as the form of a request has; the empty ones are left out. */
    static final int REQUEST_LINES = 4;

    static final List<String> KINDS = Stream.of(
                    List.of(LAUNCH, ARBITRATE),
                    ProjectLifeForms.KINDS,
                    List.of(AUTHORISE, REFRAME, ADOPT_PLAN, GIVE, GRANT, REQUEST, TAKE_NOTE))
            .flatMap(List::stream)
            .toList();

    /** Those that act on nothing that has to be chosen first. */
    static final List<String> WITHOUT_SUBJECT = List.of(GIVE, GRANT, REQUEST, TAKE_NOTE);

    private static final String SUBJECT = "sujet";

    /** Null when the form has errors. */
    static @Nullable Resolution read(String kind, FormInput form, @Nullable ProjectNow now) {
        return switch (kind) {
            case LAUNCH -> LaunchForms.read(form);
            case ARBITRATE -> {
                var option = form.text("option");
                var reason = form.longText("motif");
                yield about(form, ActionId::of, action -> new Resolution.ArbitrateAction(action, option, reason));
            }
            case AUTHORISE -> {
                var envelope = envelope(form);
                var budget = new BudgetId(UUID.randomUUID());
                yield about(form, ProjectId::of, project -> new Resolution.AuthoriseBudget(budget, project, envelope));
            }
            case REFRAME -> {
                var envelope = envelope(form);
                var reason = form.longText("motif");
                yield about(form, BudgetId::of, budget -> new Resolution.ReframeBudget(budget, envelope, reason));
            }
            case ADOPT_PLAN -> about(form, FundingPlanId::of, Resolution.AdoptFundingPlan::new);
            case GRANT -> grant(form);
            case REQUEST -> request(form);
            case TAKE_NOTE -> new Resolution.TakeNote();
            case ProjectLifeForms.SUSPEND,
                    ProjectLifeForms.RESUME,
                    ProjectLifeForms.COMPLETE,
                    ProjectLifeForms.ABANDON,
                    ProjectLifeForms.REFRAME ->
                about(form, ProjectId::of, project -> ProjectLifeForms.read(kind, project, form, now));
            default -> {
                form.note("resolution", "form.choice-unknown");
                yield null;
            }
        };
    }

    /** The body that decides is the one that grants. */
    private static @Nullable Resolution grant(FormInput form) {
        var body = form.value("body").isEmpty() ? null : form.parsed("body", BodyId::of);
        var holder = form.parsed("holder", PersonId::of);
        var power = form.choice("power", DelegatedPower.class, DelegatedPower.ARBITRATE_ACTION);
        var ceiling = form.value("ceiling").isEmpty() ? null : form.money("ceiling");
        var from = form.optionalDate("from");
        var until = form.optionalDate("until");
        return body == null || holder == null
                ? null
                : new Resolution.GrantDelegation(body, holder, power, ceiling, from, until);
    }

    private static Resolution request(FormInput form) {
        var tasks = new ArrayList<FollowUpTask>();
        for (int line = 0; line < REQUEST_LINES; line++) {
            var at = "demande." + line + ".";
            if (line == 0 || !form.value(at + "task").isEmpty()) {
                var role = OwnerField.role(form.value(at + "owner"));
                var person = role == null ? form.parsed(at + "owner", PersonId::of) : null;
                tasks.add(new FollowUpTask(form.longText(at + "task"), person, role, form.date(at + "dueOn")));
            }
        }
        return new Resolution.Request(tasks);
    }

    private static <I> @Nullable Resolution about(
            FormInput form, Function<String, I> parse, Function<I, Resolution> resolution) {
        var subject = form.parsed(SUBJECT, parse);
        return subject == null ? null : resolution.apply(subject);
    }

    /** The lines without an amount are left out; whether the credits add up is for the rule R-74 to say. */
    private static BudgetEnvelope envelope(FormInput form) {
        var authorisation = form.money("ap");
        var years = form.values("annee");
        var amounts = form.values("cp");
        var credits = new ArrayList<YearCredit>();
        for (int i = 0; i < Math.min(years.size(), amounts.size()); i++) {
            var year = years.get(i).strip();
            var amount = amounts.get(i).strip();
            if (amount.isEmpty()) {
                continue;
            }
            if (!year.matches("\\d{4}")) {
                form.note("annee", "saisie.annee");
                continue;
            }
            credits.add(new YearCredit(Integer.parseInt(year), form.money("cp", amount)));
        }
        return new BudgetEnvelope(authorisation, credits);
    }

    /** One line for each year of the form: typed ones, else those of the envelope in force, else the coming four. */
    static List<Map<String, String>> years(FormInput form, @Nullable BudgetEnvelope current, int thisYear) {
        var lines = new ArrayList<Map<String, String>>();
        if (form.has("annee")) {
            for (int i = 0; i < form.values("annee").size(); i++) {
                var amount = i < form.values("cp").size() ? form.values("cp").get(i) : "";
                lines.add(line(
                        form.values("annee").get(i),
                        amount,
                        before(current, form.values("annee").get(i))));
            }
            return lines;
        }
        if (current != null) {
            current.credits()
                    .forEach(credit -> lines.add(line(
                            String.valueOf(credit.year()),
                            Objects.requireNonNull(MoneyText.of(credit.amount().cents())),
                            credit.amount().cents() + "")));
            int next = current.credits().isEmpty()
                    ? thisYear
                    : current.credits().getLast().year() + 1;
            lines.add(line(String.valueOf(next), "", ""));
            return lines;
        }
        for (int year = thisYear; year < thisYear + 4; year++) {
            lines.add(line(String.valueOf(year), "", ""));
        }
        return lines;
    }

    private static String before(@Nullable BudgetEnvelope current, String year) {
        if (current == null) {
            return "";
        }
        return current.credits().stream()
                .filter(credit -> String.valueOf(credit.year()).equals(year.strip()))
                .findFirst()
                .map(credit -> String.valueOf(credit.amount().cents()))
                .orElse("");
    }

    private static Map<String, String> line(String year, String amount, String beforeCents) {
        var line = new LinkedHashMap<String, String>();
        line.put("year", year);
        line.put("amount", amount);
        line.put("before", beforeCents);
        return line;
    }

    private ResolutionForms() {}
}
