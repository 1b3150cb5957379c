package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.LegalChallenge;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.query.audit.view.WhyChains;
import fr.gouvernail.query.governance.view.CouncilActs;
import fr.gouvernail.query.governance.view.DecisionRow;
import fr.gouvernail.query.governance.view.DecisionStep;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.governance.view.ResolutionSubjects;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.PersonNames;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the page of one decision. */
public final class DecisionPage {

    private final Decisions decisions;
    private final WhyChains chains;
    private final ResolutionSubjects subjects;
    private final Directory directory;
    private final Acts acts;
    private final DecisionDossierModel dossier;
    private final DecisionThreadModel thread;
    private final ConsultationPage consultations;
    private final CouncilActs councilActs;
    private final SubsidyOutlook subsidies;

    public DecisionPage(
            Decisions decisions,
            WhyChains chains,
            ResolutionSubjects subjects,
            Directory directory,
            Acts acts,
            DecisionDossierModel dossier,
            DecisionThreadModel thread,
            ConsultationPage consultations,
            CouncilActs councilActs,
            SubsidyOutlook subsidies) {
        this.councilActs = councilActs;
        this.subsidies = subsidies;
        this.dossier = dossier;
        this.thread = thread;
        this.consultations = consultations;
        this.decisions = decisions;
        this.chains = chains;
        this.subjects = subjects;
        this.directory = directory;
        this.acts = acts;
    }

    DecisionRow require(Reader reader, String id) {
        try {
            return decisions.byId(reader, DecisionId.of(id)).orElseThrow(DecisionPage::notFound);
        } catch (IllegalArgumentException malformed) {
            throw notFound();
        }
    }

    /** The form of the next act, with the day of the sitting where there was one, else today. */
    FormInput blank(DecisionRow decision) {
        var day = decision.sittingHeldOn() != null && decision.decidedOn() == null
                ? decision.sittingHeldOn()
                : acts.today();
        return acts.proposing(Map.of("effectiveOn", day.toString()));
    }

    ModelAndView show(Reader reader, DecisionRow decision, FormInput form) {
        var steps = decisions.steps(reader, decision.decision());
        var failure = decision.failureCode();
        var acting = DecisionActs.offered(reader, decision, steps);
        var page = new ModelAndView("governance/decision")
                .addObject("decision", decision)
                .addObject("steps", steps)
                .addObject(
                        "names",
                        new PersonNames(
                                directory,
                                steps.stream()
                                        .map(DecisionStep::actor)
                                        .filter(Objects::nonNull)
                                        .toList()))
                .addObject("effects", chains.effects(reader, decision.decision().text()))
                .addObject("subject", label(reader, decision.subject()))
                .addObject("organisationNames", subjects.organisations(reader))
                // A co-financer reads the decision on their money, not the pages of the project behind it.
                .addObject("subjectPath", reader.role() == Role.CO_FINANCER ? null : path(decision.resolution()))
                .addObject(
                        "failure",
                        failure == null ? null : acts.rejections().text(failure, decision.failureParameters()))
                .addObject(
                        "acting",
                        acting.stream()
                                .filter(act -> !act.name().equals(DecisionActs.RETRY))
                                .toList())
                .addObject(
                        "mayRetry", acting.stream().anyMatch(act -> act.name().equals(DecisionActs.RETRY)))
                .addObject("challenges", LegalChallenge.values())
                .addObject("form", form)
                .addObject("key", Acts.newKey());
        dossier.fill(page, reader, decision, acts.today());
        thread.fill(page, reader, decision, acts.today());
        consultations.addTo(page, reader, decision);
        CouncilActPages.fill(page, reader, decision, councilActs);
        subsidies.addTo(page, reader, decision, acts.today());
        return page;
    }

    private @Nullable String label(Reader reader, @Nullable String subject) {
        var label = subject == null ? null : subjects.labelOf(reader, subject);
        // What this reader may not see has no name for them, and a bare id tells them nothing.
        return label == null || label.equals(subject) ? null : label;
    }

    /** The page of what the resolution acts on; null when it has none. */
    private static @Nullable String path(@Nullable Resolution resolution) {
        return switch (resolution) {
            case null -> null;
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
            case Resolution.GrantDelegation grant -> "/instances/" + grant.body() + "/delegations";
            case Resolution.GrantSubsidy grant -> "/subventions/" + grant.subsidy();
            case Resolution.TakeNote _, Resolution.Request _ -> null;
        };
    }

    /** Sends the act of a form of this page, and leads back to it or to the sitting it was sent from. */
    ModelAndView act(
            Reader reader,
            String id,
            MultiValueMap<String, String> typed,
            BiFunction<DecisionRow, FormInput, @Nullable Command> command) {
        var decision = require(reader, id);
        var form = acts.typed(typed);
        var next = form.value("retour").startsWith("/seances/") ? form.value("retour") : "/decisions/" + id;
        return acts.send(reader, form, command.apply(decision, form), next, () -> show(reader, decision, form));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
