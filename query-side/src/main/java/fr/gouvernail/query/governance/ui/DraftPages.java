package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.funding.SubsidyNature;
import fr.gouvernail.contract.funding.SubsidyPayment;
import fr.gouvernail.contract.governance.DecisionCommand;
import fr.gouvernail.contract.governance.DecisionCommand.DraftDecision;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.query.assessment.view.GateLine;
import fr.gouvernail.query.assessment.view.ProjectValidation;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.ResolutionSubjects;
import fr.gouvernail.query.governance.view.ResolutionSubjects.Arbitration;
import fr.gouvernail.query.governance.view.ResolutionSubjects.Candidate;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a decision is drafted: first what it orders and on what, both in the URL, then its words and figures. */
@Controller
public class DraftPages {

    private final Bodies bodies;
    private final ResolutionSubjects subjects;
    private final Directory directory;
    private final Organisations organisations;
    private final ProjectValidation validation;
    private final Formats formats;
    private final Acts acts;

    public DraftPages(
            Bodies bodies,
            ResolutionSubjects subjects,
            Directory directory,
            Organisations organisations,
            ProjectValidation validation,
            Formats formats,
            Acts acts) {
        this.formats = formats;
        this.validation = validation;
        this.organisations = organisations;
        this.directory = directory;
        this.bodies = bodies;
        this.subjects = subjects;
        this.acts = acts;
    }

    @GetMapping("/decisions/nouvelle")
    public ModelAndView blank(Reader reader, @RequestParam MultiValueMap<String, String> query) {
        Offers.require(reader, DraftDecision.class);
        return page(reader, acts.typed(query));
    }

    @PostMapping("/decisions/nouvelle")
    public ModelAndView draft(Reader reader, @RequestParam MultiValueMap<String, String> typed) {
        var form = acts.typed(typed);
        var decision = new DecisionId(UUID.randomUUID());
        var body = form.parsed("body", BodyId::of);
        var reference = form.text("reference");
        var title = form.text("title");
        var text = form.longText("text");
        var resolution = form.value("resolution").equals(ResolutionForms.GIVE)
                ? SubsidyForms.read(form, organisations.list(reader, reader.territory()))
                : ResolutionForms.read(
                        form.value("resolution"),
                        form,
                        ProjectLifeForms.now(reader, form.value("resolution"), form, subjects));
        var command = body == null || resolution == null
                ? null
                : new DecisionCommand.DraftDecision(decision, body, reference, title, text, resolution);
        return acts.send(reader, form, command, "/decisions/" + decision, () -> page(reader, form));
    }

    private ModelAndView page(Reader reader, FormInput form) {
        var kind = ResolutionForms.KINDS.contains(form.value("resolution")) ? form.value("resolution") : "";
        var current = kind.equals(ResolutionForms.REFRAME)
                ? asked(form, BudgetId::of).flatMap(budget -> subjects.envelope(reader, budget))
                : Optional.<BudgetEnvelope>empty();
        var arbitration = kind.equals(ResolutionForms.ARBITRATE)
                ? asked(form, ActionId::of).flatMap(action -> subjects.arbitration(reader, action))
                : Optional.<Arbitration>empty();
        var subject = form.value("sujet");
        var now = ProjectLifeForms.now(reader, kind, form, subjects);
        ProjectLifeForms.propose(kind, now, form);
        boolean gives = kind.equals(ResolutionForms.GIVE);
        var candidates = candidates(reader, kind);
        if (gives) {
            SubsidyForms.propose(form, acts.today().getYear());
        }
        return new ModelAndView("governance/decision-new")
                .addObject("form", form)
                .addObject("kind", kind)
                .addObject("kinds", ResolutionForms.KINDS)
                .addObject("now", now)
                .addObject("candidates", candidates)
                .addObject("notToBeLaunched", kind.equals(ResolutionForms.LAUNCH) && !isAmong(candidates, subject))
                .addObject("subjectLabel", subject.isEmpty() ? null : subjects.labelOf(reader, subject))
                .addObject("gate", gate(reader, kind, form))
                .addObject("gateFigures", new FindingTexts(formats))
                .addObject("arbitration", arbitration.orElse(null))
                .addObject("current", current.orElse(null))
                .addObject(
                        "years",
                        ResolutionForms.years(
                                form, current.orElse(null), acts.today().getYear()))
                .addObject("needsSubject", !ResolutionForms.WITHOUT_SUBJECT.contains(kind))
                .addObject("powers", DelegatedPower.values())
                .addObject("ownerRoles", DecisionDossierModel.roles())
                .addObject("persons", reader.territory() == null ? List.of() : directory.personsOf(reader.territory()))
                .addObject(
                        "bodies",
                        bodies.list(reader, acts.today()).stream()
                                .filter(body -> !gives || body.kind().isCouncil())
                                .toList())
                .addObject("organisations", gives ? organisations.list(reader, reader.territory()) : List.of())
                .addObject("natures", SubsidyNature.values())
                .addObject("conditions", SubsidyPayment.Manner.values())
                .addObject("statuses", SubsidyForms.Status.values())
                .addObject("key", Acts.newKey());
    }

    private static boolean isAmong(List<Candidate> candidates, String subject) {
        return subject.isEmpty() || candidates.stream().anyMatch(one -> one.id().equals(subject));
    }

    /** Null unless a project is to be launched that the reader sees. */
    private @Nullable List<GateLine> gate(Reader reader, String kind, FormInput form) {
        return kind.equals(ResolutionForms.LAUNCH) && subjects.labelOf(reader, form.value("sujet")) != null
                ? asked(form, ProjectId::of)
                        .map(project -> validation.lines(reader, project, acts.today()))
                        .orElse(null)
                : null;
    }

    private List<Candidate> candidates(Reader reader, String kind) {
        return kind.isEmpty() || ResolutionForms.WITHOUT_SUBJECT.contains(kind)
                ? List.of()
                : subjects.candidates(reader, kind);
    }

    private static <I> Optional<I> asked(FormInput form, Function<String, I> parse) {
        try {
            return form.value("sujet").isEmpty() ? Optional.empty() : Optional.of(parse.apply(form.value("sujet")));
        } catch (IllegalArgumentException ofAnotherKind) {
            return Optional.empty();
        }
    }
}
