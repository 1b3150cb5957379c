package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.query.assessment.view.ProjectValidation;
import fr.gouvernail.query.audit.view.WhyChains;
import fr.gouvernail.query.funding.view.Subsidies;
import fr.gouvernail.query.governance.ui.Acts;
import fr.gouvernail.query.governance.ui.ConsultationPage;
import fr.gouvernail.query.governance.ui.CouncilActPages;
import fr.gouvernail.query.governance.ui.CouncilIdentityPages;
import fr.gouvernail.query.governance.ui.DecisionAftermathPages;
import fr.gouvernail.query.governance.ui.DecisionDossierModel;
import fr.gouvernail.query.governance.ui.DecisionPage;
import fr.gouvernail.query.governance.ui.DecisionPages;
import fr.gouvernail.query.governance.ui.DecisionRecordPages;
import fr.gouvernail.query.governance.ui.DecisionReferralPages;
import fr.gouvernail.query.governance.ui.DecisionRegisterPages;
import fr.gouvernail.query.governance.ui.DecisionThreadModel;
import fr.gouvernail.query.governance.ui.DraftPages;
import fr.gouvernail.query.governance.ui.PastDecisionPages;
import fr.gouvernail.query.governance.ui.ScdlPages;
import fr.gouvernail.query.governance.ui.SubsidyOutlook;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.BodyTies;
import fr.gouvernail.query.governance.view.CouncilActs;
import fr.gouvernail.query.governance.view.DecisionDossiers;
import fr.gouvernail.query.governance.view.DecisionThreads;
import fr.gouvernail.query.governance.view.DecisionWaits;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.governance.view.ResolutionSubjects;
import fr.gouvernail.query.governance.view.Sittings;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.territory.view.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of decisions: drafts, votes, effects, registers, and what a council publishes of them. */
@Configuration(proxyBeanMethods = false)
public class DecisionPagesConfiguration {

    @Bean
    public DecisionPage decisionPage(
            Decisions decisions,
            DecisionDossiers dossiers,
            DecisionThreads threads,
            BodyTies ties,
            WhyChains chains,
            ResolutionSubjects subjects,
            Directory directory,
            Acts acts,
            Formats formats,
            ConsultationPage consultations,
            CouncilActs councilActs,
            Subsidies subsidies) {
        var dossier = new DecisionDossierModel(dossiers, decisions, directory, formats);
        var thread = new DecisionThreadModel(threads, ties);
        return new DecisionPage(
                decisions,
                chains,
                subjects,
                directory,
                acts,
                dossier,
                thread,
                consultations,
                councilActs,
                new SubsidyOutlook(subsidies, RuleBook.standard()));
    }

    @Bean
    public ScdlPages scdlPages(Bodies bodies, CouncilActs councilActs, Acts acts) {
        return new ScdlPages(bodies, councilActs, acts);
    }

    @Bean
    public CouncilIdentityPages councilIdentityPages(Bodies bodies, CouncilActs councilActs, Acts acts) {
        return new CouncilIdentityPages(bodies, councilActs, acts);
    }

    @Bean
    public CouncilActPages councilActPages(DecisionPage page) {
        return new CouncilActPages(page);
    }

    @Bean
    public DecisionReferralPages decisionReferralPages(DecisionPage page) {
        return new DecisionReferralPages(page);
    }

    @Bean
    public DecisionRecordPages decisionRecordPages(DecisionPage page) {
        return new DecisionRecordPages(page);
    }

    @Bean
    public DecisionPages decisionPages(DecisionPage page) {
        return new DecisionPages(page);
    }

    @Bean
    public DecisionRegisterPages decisionRegisterPages(
            Decisions decisions,
            DecisionWaits waits,
            Bodies bodies,
            Sittings sittings,
            Directory directory,
            Formats formats,
            Acts acts) {
        return new DecisionRegisterPages(decisions, waits, bodies, sittings, directory, formats, acts);
    }

    @Bean
    public DecisionAftermathPages decisionAftermathPages(DecisionPage page) {
        return new DecisionAftermathPages(page);
    }

    @Bean
    public PastDecisionPages pastDecisionPages(
            Bodies bodies, ResolutionSubjects subjects, Acts acts, CommandDispatcher dispatcher) {
        return new PastDecisionPages(bodies, subjects, acts, dispatcher);
    }

    @Bean
    public DraftPages draftPages(
            Bodies bodies,
            ResolutionSubjects subjects,
            Directory directory,
            Organisations organisations,
            ProjectValidation validation,
            Formats formats,
            Acts acts) {
        return new DraftPages(bodies, subjects, directory, organisations, validation, formats, acts);
    }
}
