package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.funding.BudgetCommand.AuthoriseBudget;
import fr.gouvernail.contract.funding.BudgetCommand.ReframeBudget;
import fr.gouvernail.contract.funding.FundingPlanCommand.AdoptFundingPlan;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.portfolio.ActionCommand.ArbitrateAction;
import fr.gouvernail.contract.portfolio.ProjectCommand.LaunchProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.AbandonProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.CompleteProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.ReframeProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.ResumeProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.SuspendProject;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.query.governance.view.BodyTies;
import fr.gouvernail.query.governance.view.DelegationRow;
import fr.gouvernail.query.governance.view.ResolutionSubjects;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the holder of a delegation decides alone: the same order as a resolution gives, sent under the delegation that they pick. The
 * command side checks that it covers the act, its amount and its day.
 */
@Controller
public class DelegatedActPages {

    private static final String SUBJECT = "sujet";

    private final BodyTies ties;
    private final ResolutionSubjects subjects;
    private final Directory directory;
    private final Acts acts;

    public DelegatedActPages(BodyTies ties, ResolutionSubjects subjects, Directory directory, Acts acts) {
        this.ties = ties;
        this.subjects = subjects;
        this.directory = directory;
        this.acts = acts;
    }

    @GetMapping("/par-delegation")
    public ModelAndView blank(Reader reader, @RequestParam MultiValueMap<String, String> query) {
        var form = acts.typed(query);
        form.with("effectiveOn", acts.today());
        var version = subjects.versionOf(reader, form.value(SUBJECT));
        if (version == null) {
            throw notFound();
        }
        return page(reader, form.with("version", version));
    }

    @PostMapping("/par-delegation")
    public ModelAndView act(Reader reader, @RequestParam MultiValueMap<String, String> typed) {
        var form = acts.typed(typed);
        power(form);
        var delegation = form.parsed("delegation", DelegationId::of);
        var day = form.date("effectiveOn");
        var kind = form.value("resolution");
        var resolution = ResolutionForms.read(kind, form, ProjectLifeForms.now(reader, kind, form, subjects));
        var command = resolution == null ? null : order(resolution, form.version(), day);
        var next = resolution == null ? "/" : path(resolution);
        return acts.sendUnder(delegation, reader, form, command, next, () -> page(reader, form));
    }

    private ModelAndView page(Reader reader, FormInput form) {
        var power = power(form);
        var held = held(ties, reader, acts.today()).stream()
                .filter(row -> row.power() == power)
                .toList();
        var kind = form.value("resolution");
        var subject = form.value(SUBJECT);
        var arbitration = kind.equals(ResolutionForms.ARBITRATE)
                ? asked(
                        subject,
                        ActionId::of,
                        action -> subjects.arbitration(reader, action).orElse(null))
                : null;
        var current = kind.equals(ResolutionForms.REFRAME)
                ? asked(
                        subject,
                        BudgetId::of,
                        budget -> subjects.envelope(reader, budget).orElse(null))
                : null;
        var now = ProjectLifeForms.now(reader, kind, form, subjects);
        ProjectLifeForms.propose(kind, now, form);
        return new ModelAndView("governance/delegated-act")
                .addObject("now", now)
                .addObject("persons", reader.territory() == null ? List.of() : directory.personsOf(reader.territory()))
                .addObject("form", form)
                .addObject("kind", kind)
                .addObject("subjectLabel", subjects.labelOf(reader, subject))
                .addObject("held", held)
                .addObject("arbitration", arbitration)
                .addObject("current", current)
                .addObject(
                        "years",
                        ResolutionForms.years(form, current, acts.today().getYear()))
                .addObject("key", Acts.newKey());
    }

    /** The delegations that a reader holds on that day. */
    public static List<DelegationRow> held(BodyTies ties, Reader reader, LocalDate day) {
        return ties.delegations(reader, null).stream()
                .filter(row -> reader.person().equals(row.holder()) && row.holdsOn(day))
                .toList();
    }

    /** The command that the resolution orders. A version is named by all but the one that creates. */
    private static @Nullable Command order(Resolution resolution, @Nullable Long version, LocalDate day) {
        return switch (resolution) {
            case Resolution.LaunchProject launch -> new LaunchProject(launch.project(), version, day);
            case Resolution.ArbitrateAction arbitrate ->
                new ArbitrateAction(arbitrate.action(), version, arbitrate.option(), arbitrate.reason(), day);
            case Resolution.AuthoriseBudget authorise ->
                new AuthoriseBudget(authorise.budget(), authorise.project(), authorise.envelope(), day);
            case Resolution.ReframeBudget reframe ->
                new ReframeBudget(reframe.budget(), version, reframe.envelope(), reframe.reason(), day);
            case Resolution.AdoptFundingPlan adopt -> new AdoptFundingPlan(adopt.plan(), version, day);
            case Resolution.SuspendProject stop ->
                new SuspendProject(stop.project(), version, stop.reason(), stop.reviewOn(), stop.legacy(), day);
            case Resolution.ResumeProject resume -> new ResumeProject(resume.project(), version, resume.reason(), day);
            case Resolution.CompleteProject done ->
                new CompleteProject(done.project(), version, done.reason(), done.legacy(), day);
            case Resolution.AbandonProject end ->
                new AbandonProject(end.project(), version, end.reason(), end.legacy(), day);
            case Resolution.ReframeProject reframe ->
                new ReframeProject(reframe.project(), version, reframe.frame(), reframe.reason(), day);
            case Resolution.GrantDelegation _, Resolution.GrantSubsidy _, Resolution.TakeNote _, Resolution.Request _ ->
                null;
        };
    }

    private static String path(Resolution resolution) {
        return switch (resolution) {
            case Resolution.LaunchProject launch -> "/projets/" + launch.project();
            case Resolution.ArbitrateAction arbitrate -> "/actions/" + arbitrate.action();
            case Resolution.AuthoriseBudget authorise -> "/budgets/" + authorise.budget();
            case Resolution.ReframeBudget reframe -> "/budgets/" + reframe.budget();
            case Resolution.AdoptFundingPlan adopt -> "/plans/" + adopt.plan();
            case Resolution.SuspendProject _,
                    Resolution.ResumeProject _,
                    Resolution.CompleteProject _,
                    Resolution.AbandonProject _,
                    Resolution.ReframeProject _ -> "/projets/" + resolution.subject();
            case Resolution.GrantDelegation _, Resolution.GrantSubsidy _, Resolution.TakeNote _, Resolution.Request _ ->
                "/";
        };
    }

    /** What has to be delegated for the kind of order; there is no page for what nobody decides alone. */
    private static DelegatedPower power(FormInput form) {
        try {
            return DelegatedPower.valueOf(
                    form.value("resolution").toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException notDelegated) {
            throw notFound();
        }
    }

    private static <I, V> @Nullable V asked(String subject, Function<String, I> parse, Function<I, @Nullable V> found) {
        try {
            return found.apply(parse.apply(subject));
        } catch (IllegalArgumentException ofAnotherKind) {
            return null;
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
