package fr.gouvernail.query.audit.view;

import fr.gouvernail.contract.assessment.OpinionEvent.AppealAnswered;
import fr.gouvernail.contract.assessment.OpinionEvent.AppealSilenceRecorded;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionAsked;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionDelayChanged;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionIssued;
import fr.gouvernail.contract.assessment.OpinionEvent.PermitDecided;
import fr.gouvernail.contract.assessment.OpinionEvent.SilenceRecorded;
import fr.gouvernail.contract.assessment.PrescriptionEvent.PrescriptionEstimated;
import fr.gouvernail.contract.funding.BudgetEvent.BudgetAuthorised;
import fr.gouvernail.contract.funding.BudgetEvent.BudgetReframed;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanAdopted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanRevised;
import fr.gouvernail.contract.funding.FundingPlanEvent.ResourceStateRecorded;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.Resource;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionSigned;
import fr.gouvernail.contract.funding.SubsidyEvent.DataPublished;
import fr.gouvernail.contract.funding.SubsidyEvent.PublicationCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.SubsidyGranted;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.RulesSet;
import fr.gouvernail.contract.governance.SittingEvent.AttendanceRecorded;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionArbitrated;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionCancelled;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProgressReported;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ActionEvent.ArbitrationAsked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectAbandoned;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectCompleted;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectReframed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectTakenOver;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectWithdrawn;
import fr.gouvernail.contract.territory.AccessEvent.RoleGranted;
import fr.gouvernail.contract.territory.TerritoryEvent.PopulationUpdated;
import fr.gouvernail.contract.territory.TerritoryEvent.TerritoryRegistered;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.value.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in an event the value behind a figure of a page stands. Pages name a figure by a key, and which one of several by what follows it:
 * {@code project.cost}, {@code budget.credit.2027}, {@code resource.state.dsil}. A figure is only ever looked for in events that set it.
 */
final class Figures {

    /** Stands in a path for what follows the key. */
    private static final String WHICH = "*";

    /** Sums over the resources in one state, which is what follows the key. */
    private static final Set<String> SUMS = Set.of("programme.notified", "funding.total");

    private static final Map<String, Map<Class<? extends DomainEvent>, String>> PATHS = new LinkedHashMap<>();

    static {
        forecast("project.forecast");
        forecast("action.forecast");
        forecast("programme.forecast");
        figure("project.cost", ProjectFramed.class, "costHt");
        figure("project.end", ProjectFramed.class, "endsOn");
        reframed();
        ends("project.end");
        ends("action.end");
        figure("project.percent", ProgressReported.class, "percent");
        figure("project.lead", ProjectFramed.class, "lead");
        figure("project.phase", ProjectLaunched.class, "phase");
        phases();
        figure("action.percent", ActionProgressReported.class, "percent");
        figure("action.cost", ActionProposed.class, "costHt");
        figure("option.total", ArbitrationAsked.class, "options." + WHICH);
        content("plan.cost", "costHt");
        content("plan.cost-ttc", "costTtc");
        content("programme.voted", "costHt");
        content("resource.amount", "resources." + WHICH);
        content("resource.state", "resources." + WHICH + ".state");
        figure("resource.state", ResourceStateRecorded.class, "value");
        // What a sum lacks, or has, moves with an amount or with a funder's answer: the event's own value is what moved
        // it.
        content("project.remaining", "costHt");
        figure("project.remaining", ResourceStateRecorded.class, "value");
        figure("programme.notified", ResourceStateRecorded.class, "value");
        figure("funding.total", ResourceStateRecorded.class, "value");
        computed("plan.subsidies", "subsidies");
        computed("plan.own-share", "ownShare");
        computed("plan.own-rate", "ownRate");
        computed("plan.aid-rate", "aidRate");
        computed("plan.fctva", "fctva");
        computed("plan.net-cost", "netCost");
        computed("programme.own-rate", "ownRate");
        computed("programme.net-cost", "netCost");
        envelope("budget.authorisation", "authorisation");
        envelope("programme.authorisation", "authorisation");
        envelope("budget.credit", "credits." + WHICH);
        envelope("programme.credit", "credits." + WHICH);
        figure("subsidy.amount", SubsidyGranted.class, "terms.amount");
        figure("subsidy.signed-on", ConventionSigned.class, "convention.signedOn");
        figure("subsidy.publish-by", ConventionSigned.class, "publishBy");
        figure("subsidy.publish-by", ConventionCorrected.class, "publishBy");
        figure("subsidy.signed-on", ConventionCorrected.class, "signedOn");
        figure("subsidy.published-on", PublicationCorrected.class, "publishedOn");
        figure("subsidy.published-on", DataPublished.class, "publication.publishedOn");
        figure("body.quorum", BodyEstablished.class, "rules.quorum");
        figure("body.quorum", RulesSet.class, "quorum");
        figure("sitting.voting-present", AttendanceRecorded.class, "votingPresent");
        figure("territory.population", TerritoryRegistered.class, "population");
        figure("territory.population", PopulationUpdated.class, "value");
        figure("territory.kind", TerritoryRegistered.class, "kind");
        figure("access.role", RoleGranted.class, "role");
        figure("opinion.due", OpinionAsked.class, "regime.dueOn");
        figure("opinion.due", OpinionDelayChanged.class, "dueOn");
        figure("opinion.decision-due", OpinionAsked.class, "regime.decisionDueOn");
        figure("opinion.decision-due", OpinionDelayChanged.class, "decisionDueOn");
        figure("opinion.verdict", OpinionIssued.class, "verdict");
        figure("opinion.verdict", AppealAnswered.class, "verdict");
        figure("opinion.verdict", SilenceRecorded.class, "silence");
        figure("opinion.verdict", AppealSilenceRecorded.class, "silence");
        figure("opinion.permit", PermitDecided.class, "outcome");
        figure("prescription.cost", OpinionIssued.class, "prescriptions." + WHICH + ".prescription.costHt");
        figure("prescription.cost", AppealAnswered.class, "prescriptions." + WHICH + ".prescription.costHt");
        figure("prescription.cost", PrescriptionEstimated.class, "costHt");
    }

    /** Every key that a page may use. */
    static Set<String> keys() {
        return Set.copyOf(PATHS.keySet());
    }

    /** The value of a figure in the event that set it; empty for a figure that this event does not set. */
    static Optional<Fact> find(String figure, DomainEvent event) {
        var key = key(figure);
        if (SUMS.contains(key) && content(event) instanceof PlanContent content) {
            return Optional.of(sum(content, which(figure, key)));
        }
        var path = PATHS.getOrDefault(key, Map.of()).get(event.getClass());
        if (path == null) {
            return Optional.empty();
        }
        var wanted = path.replace(WHICH, which(figure, key));
        return EventFacts.of(event).stream()
                .filter(fact -> fact.path().equals(wanted))
                .findFirst();
    }

    /** What the resources of a plan in one state add up to: a page's sum takes as much from this plan. */
    private static Fact sum(PlanContent content, String state) {
        var amounts = content.resources().stream()
                .filter(resource -> resource.state().name().equals(state))
                .map(Resource::amountHt)
                .toList();
        return new Fact("resourceTotal", null, Money.sum(amounts));
    }

    private static @Nullable PlanContent content(DomainEvent event) {
        return switch (event) {
            case FundingPlanDrafted drafted -> drafted.content();
            case FundingPlanRevised revised -> revised.current();
            case FundingPlanAdopted adopted -> adopted.content();
            default -> null;
        };
    }

    private static String which(String figure, String key) {
        return figure.length() > key.length() ? figure.substring(key.length() + 1) : "";
    }

    /** The first two names of a figure; what follows says which one. */
    private static String key(String figure) {
        int second = figure.indexOf('.', figure.indexOf('.') + 1);
        return second < 0 ? figure : figure.substring(0, second);
    }

    private static void figure(String key, Class<? extends DomainEvent> event, String path) {
        PATHS.computeIfAbsent(key, _ -> new LinkedHashMap<>()).put(event, path);
    }

    private static void forecast(String key) {
        figure(key, ProjectFramed.class, "costHt");
        figure(key, ActionProposed.class, "costHt");
        figure(key, ArbitrationAsked.class, "forecastHt");
        figure(key, ActionArbitrated.class, "forecastHt");
    }

    private static void reframed() {
        figure("project.cost", ProjectReframed.class, "costHt");
        figure("project.end", ProjectReframed.class, "endsOn");
        figure("project.lead", ProjectReframed.class, "lead");
        forecastOnly(ProjectReframed.class, "costHt");
        forecastOnly(ActionCancelled.class, "forecastHt");
        figure("action.forecast", ActionCancelled.class, "forecastHt");
    }

    private static void forecastOnly(Class<? extends DomainEvent> event, String path) {
        figure("project.forecast", event, path);
        figure("programme.forecast", event, path);
    }

    private static void phases() {
        figure("project.phase", ProjectTakenOver.class, "phase");
        figure("project.phase", ProjectCompleted.class, "phase");
        figure("project.phase", ProjectAbandoned.class, "phase");
        figure("project.phase", ProjectWithdrawn.class, "phase");
        figure("project.percent", ProjectTakenOver.class, "percent");
    }

    private static void ends(String key) {
        figure(key, ActionProposed.class, "endsOn");
        figure(key, ActionArbitrated.class, "endsOn");
    }

    private static void content(String key, String path) {
        figure(key, FundingPlanDrafted.class, "content." + path);
        figure(key, FundingPlanRevised.class, path);
        figure(key, FundingPlanAdopted.class, "content." + path);
    }

    private static void computed(String key, String path) {
        figure(key, FundingPlanDrafted.class, "figures." + path);
        figure(key, FundingPlanRevised.class, "figures." + path);
        figure(key, FundingPlanAdopted.class, "figures." + path);
        figure(key, ResourceStateRecorded.class, "figures." + path);
    }

    private static void envelope(String key, String path) {
        figure(key, BudgetAuthorised.class, "envelope." + path);
        figure(key, BudgetReframed.class, path);
    }

    private Figures() {}
}
