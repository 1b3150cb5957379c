package fr.gouvernail.app.config;

import fr.gouvernail.app.store.EventStoreKind;
import fr.gouvernail.command.assessment.api.AssessmentRoutes;
import fr.gouvernail.command.assessment.api.CausalMapRoutes;
import fr.gouvernail.command.assessment.api.ContributionRoutes;
import fr.gouvernail.command.assessment.api.OpinionRoutes;
import fr.gouvernail.command.assessment.domain.Backing;
import fr.gouvernail.command.assessment.domain.CausalMap;
import fr.gouvernail.command.assessment.domain.Contribution;
import fr.gouvernail.command.assessment.domain.Effect;
import fr.gouvernail.command.assessment.domain.Feasibility;
import fr.gouvernail.command.assessment.domain.Grid;
import fr.gouvernail.command.assessment.domain.Opinion;
import fr.gouvernail.command.funding.api.FundingRoutes;
import fr.gouvernail.command.funding.domain.Budget;
import fr.gouvernail.command.funding.domain.FundingPlan;
import fr.gouvernail.command.funding.domain.GivingDecisions;
import fr.gouvernail.command.funding.domain.Subsidy;
import fr.gouvernail.command.funding.domain.SubsidyLaw;
import fr.gouvernail.command.governance.api.GovernanceRoutes;
import fr.gouvernail.command.governance.domain.ActNumbers;
import fr.gouvernail.command.governance.domain.Bodies;
import fr.gouvernail.command.governance.domain.Body;
import fr.gouvernail.command.governance.domain.Consultation;
import fr.gouvernail.command.governance.domain.CouncilLaw;
import fr.gouvernail.command.governance.domain.Decision;
import fr.gouvernail.command.governance.domain.DraftedDecisions;
import fr.gouvernail.command.governance.domain.EarlierSittings;
import fr.gouvernail.command.governance.domain.GrantingDecisions;
import fr.gouvernail.command.governance.domain.ShownFindings;
import fr.gouvernail.command.governance.domain.Sitting;
import fr.gouvernail.command.governance.domain.VoteResults;
import fr.gouvernail.command.governance.lookup.JdbcActNumbers;
import fr.gouvernail.command.governance.lookup.JdbcBodies;
import fr.gouvernail.command.governance.lookup.JdbcDelegations;
import fr.gouvernail.command.governance.lookup.JdbcDraftedDecisions;
import fr.gouvernail.command.governance.lookup.JdbcEarlierSittings;
import fr.gouvernail.command.governance.lookup.JdbcVoteResults;
import fr.gouvernail.command.governance.policy.DelegationAuthority;
import fr.gouvernail.command.governance.policy.ResolutionAuthority;
import fr.gouvernail.command.governance.policy.WhenAgendaChangesThenDecisionFollows;
import fr.gouvernail.command.governance.policy.WhenConsultationChangesThenDecisionFollows;
import fr.gouvernail.command.governance.policy.WhenCorrectionTakesEffectThenMarkCorrected;
import fr.gouvernail.command.governance.policy.WhenDecisionBecomesExecutableThenEnact;
import fr.gouvernail.command.governance.policy.WhenDecisionReferredThenDraftInReceivingBody;
import fr.gouvernail.command.governance.policy.WhenPopulationUpdatedThenCouncilsFollowTheLaw;
import fr.gouvernail.command.platform.CommandSide;
import fr.gouvernail.command.platform.access.ActingContextResolver;
import fr.gouvernail.command.platform.access.HeldRoles;
import fr.gouvernail.command.platform.dispatch.AxonCommandDispatcher;
import fr.gouvernail.command.platform.dispatch.CommandPipeline;
import fr.gouvernail.command.platform.dispatch.LookupLevel;
import fr.gouvernail.command.platform.dispatch.PostgresCommandJournal;
import fr.gouvernail.command.platform.lookup.JdbcBlockingItems;
import fr.gouvernail.command.platform.lookup.JdbcExecutableDecisions;
import fr.gouvernail.command.platform.lookup.JdbcGateDossiers;
import fr.gouvernail.command.platform.lookup.JdbcGovernedAmounts;
import fr.gouvernail.command.platform.lookup.JdbcOrganisations;
import fr.gouvernail.command.platform.lookup.JdbcPlanFindings;
import fr.gouvernail.command.platform.lookup.JdbcPopulations;
import fr.gouvernail.command.platform.lookup.JdbcRoleGrants;
import fr.gouvernail.command.platform.lookup.JdbcSubjects;
import fr.gouvernail.command.platform.lookup.JdbcSubsidies;
import fr.gouvernail.command.platform.lookup.LookupFeed;
import fr.gouvernail.command.platform.lookup.StoredGateFacts;
import fr.gouvernail.command.platform.policy.Policy;
import fr.gouvernail.command.platform.reaction.LookupProgress;
import fr.gouvernail.command.platform.reaction.Reactions;
import fr.gouvernail.command.platform.web.ActorOfRequest;
import fr.gouvernail.command.platform.web.CommandEndpoint;
import fr.gouvernail.command.platform.web.CommandRoute;
import fr.gouvernail.command.platform.web.CommandRoutes;
import fr.gouvernail.command.platform.web.Problems;
import fr.gouvernail.command.portfolio.api.FollowUpRoutes;
import fr.gouvernail.command.portfolio.api.PortfolioRoutes;
import fr.gouvernail.command.portfolio.api.StructureRoutes;
import fr.gouvernail.command.portfolio.domain.Action;
import fr.gouvernail.command.portfolio.domain.BlockingItems;
import fr.gouvernail.command.portfolio.domain.Indicator;
import fr.gouvernail.command.portfolio.domain.KnownPersons;
import fr.gouvernail.command.portfolio.domain.LaunchGate;
import fr.gouvernail.command.portfolio.domain.Note;
import fr.gouvernail.command.portfolio.domain.Objective;
import fr.gouvernail.command.portfolio.domain.ObjectiveTree;
import fr.gouvernail.command.portfolio.domain.PlanImport;
import fr.gouvernail.command.portfolio.domain.Programme;
import fr.gouvernail.command.portfolio.domain.Project;
import fr.gouvernail.command.portfolio.domain.ProjectStandings;
import fr.gouvernail.command.portfolio.domain.Report;
import fr.gouvernail.command.portfolio.domain.Risk;
import fr.gouvernail.command.portfolio.domain.Sheet;
import fr.gouvernail.command.portfolio.lookup.JdbcObjectiveTree;
import fr.gouvernail.command.portfolio.lookup.JdbcProjectStandings;
import fr.gouvernail.command.territory.api.TerritoryRoutes;
import fr.gouvernail.command.territory.domain.Access;
import fr.gouvernail.command.territory.domain.Organisation;
import fr.gouvernail.command.territory.domain.Territory;
import fr.gouvernail.contract.RegisteredOrganisations;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.command.RejectionTexts;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.eventstore.postgres.PostgresEventStorageEngine;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.rule.ValidationGate;
import fr.gouvernail.query.platform.projection.EventHistory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The command side: present unless this process is for queries only. */
@Configuration(proxyBeanMethods = false)
@Profile("command | !query")
public class CommandSideWiring {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Longer: a command that needs level look-ups is refused without them. */
    private static final Duration LEVEL_PATIENCE = Duration.ofSeconds(10);

    private static final List<Class<?>> AGGREGATES = List.of(
            Territory.class,
            Organisation.class,
            Access.class,
            Body.class,
            Sitting.class,
            Consultation.class,
            Decision.class,
            Programme.class,
            Project.class,
            Action.class,
            PlanImport.class,
            Sheet.class,
            FundingPlan.class,
            Budget.class,
            Backing.class,
            Feasibility.class,
            Effect.class,
            Contribution.class,
            Grid.class,
            CausalMap.class,
            Opinion.class,
            Subsidy.class,
            Indicator.class,
            Risk.class,
            Note.class,
            Report.class,
            Objective.class);

    private static final List<CommandRoutes> ROUTES = List.of(
            new TerritoryRoutes(),
            new GovernanceRoutes(),
            new PortfolioRoutes(),
            new FundingRoutes(),
            new AssessmentRoutes(),
            new CausalMapRoutes(),
            new OpinionRoutes(),
            new FollowUpRoutes(),
            new StructureRoutes(),
            new ContributionRoutes(),
            new OpinionRoutes());

    /** All tables that the command side looks things up in. */
    record Lookups(
            JdbcSubjects subjects,
            JdbcRoleGrants roleGrants,
            JdbcExecutableDecisions executableDecisions,
            JdbcBodies bodies,
            JdbcPopulations populations,
            JdbcDelegations delegations,
            JdbcGovernedAmounts governedAmounts,
            JdbcVoteResults voteResults,
            JdbcDraftedDecisions draftedDecisions,
            JdbcPlanFindings planFindings,
            JdbcEarlierSittings earlierSittings,
            JdbcActNumbers actNumbers,
            JdbcProjectStandings projectStandings,
            JdbcBlockingItems blockingItems,
            JdbcSubsidies subsidies,
            JdbcOrganisations organisations,
            JdbcGateDossiers gateDossiers,
            StoredGateFacts gateFacts,
            JdbcObjectiveTree objectiveTree) {

        List<LookupFeed> feeds() {
            return List.of(
                    subjects,
                    roleGrants,
                    executableDecisions,
                    bodies,
                    populations,
                    delegations,
                    governedAmounts,
                    voteResults,
                    draftedDecisions,
                    planFindings,
                    earlierSittings,
                    actNumbers,
                    projectStandings,
                    blockingItems,
                    subsidies,
                    organisations,
                    gateDossiers,
                    objectiveTree);
        }

        Map<Class<?>, Object> handlerResources() {
            var rules = RuleBook.standard();
            var law = new SubsidyLaw(rules, subsidies::given, populations::on);
            GivingDecisions giving = subsidies::stands;
            ShownFindings.SubsidyFindings ofSubsidies =
                    (grant, day) -> law.findings(grant.subsidy(), grant.body(), grant.terms(), day);
            return Map.ofEntries(
                    Map.entry(Subjects.class, subjects),
                    Map.entry(Bodies.class, bodies),
                    Map.entry(GrantingDecisions.class, delegations),
                    Map.entry(CouncilLaw.class, new CouncilLaw(rules, populations::on)),
                    Map.entry(VoteResults.class, voteResults),
                    Map.entry(DraftedDecisions.class, draftedDecisions),
                    Map.entry(ProjectStandings.class, projectStandings),
                    Map.entry(KnownPersons.class, (KnownPersons) roleGrants::knows),
                    Map.entry(BlockingItems.class, (BlockingItems) blockingItems::of),
                    Map.entry(
                            ShownFindings.class,
                            new ShownFindings(rules, planFindings::find, ofSubsidies, gateFacts::find)),
                    Map.entry(EarlierSittings.class, earlierSittings),
                    Map.entry(ActNumbers.class, actNumbers),
                    Map.entry(SubsidyLaw.class, law),
                    Map.entry(GivingDecisions.class, giving),
                    Map.entry(RegisteredOrganisations.class, organisations),
                    Map.entry(LaunchGate.class, new LaunchGate(new ValidationGate(rules), gateFacts::find)),
                    Map.entry(ObjectiveTree.class, objectiveTree),
                    Map.entry(RuleBook.class, rules));
        }
    }

    @Bean
    Lookups lookups(@Qualifier("commandDataSource") DataSource dataSource, ObjectProvider<EventStore> eventStore) {
        var jdbc = JdbcClient.create(dataSource);
        var subjects = new JdbcSubjects(jdbc);
        var planFindings = new JdbcPlanFindings(jdbc);
        var gateDossiers = new JdbcGateDossiers(jdbc);
        var gateFacts = new StoredGateFacts(
                new ValidationGate(RuleBook.standard()),
                gateDossiers,
                planFindings::find,
                project -> Home.of(subjects, "project", project).territory(),
                eventStore::getObject);
        return new Lookups(
                subjects,
                new JdbcRoleGrants(jdbc),
                new JdbcExecutableDecisions(jdbc),
                new JdbcBodies(jdbc),
                new JdbcPopulations(jdbc),
                new JdbcDelegations(jdbc),
                new JdbcGovernedAmounts(jdbc),
                new JdbcVoteResults(jdbc),
                new JdbcDraftedDecisions(jdbc),
                planFindings,
                new JdbcEarlierSittings(jdbc),
                new JdbcActNumbers(jdbc),
                new JdbcProjectStandings(jdbc),
                new JdbcBlockingItems(jdbc),
                new JdbcSubsidies(jdbc),
                new JdbcOrganisations(jdbc),
                gateDossiers,
                gateFacts,
                new JdbcObjectiveTree(jdbc));
    }

    @Bean
    CommandSide commandSide(Lookups lookups, Clock clock, PostgresServer server, EventStoreKind kind) {
        var pipeline = new CommandPipeline(new DelegationAuthority(
                new ResolutionAuthority(lookups.executableDecisions()),
                lookups.delegations()::find,
                lookups.governedAmounts(),
                lookups.subjects(),
                clock));
        var context = new ActingContextResolver(new RolesHeldToday(lookups.roleGrants(), clock), clock);
        return new CommandSide(
                AGGREGATES, lookups.handlerResources(), context, pipeline, server.isOurs() && !kind.enabled());
    }

    @Bean
    CommandDispatcher commandDispatcher(
            org.axonframework.config.Configuration axon,
            PostgresEventStorageEngine engine,
            EventHistory history,
            LookupProgress lookups,
            @Qualifier("commandDataSource") DataSource dataSource) {
        var journal = new PostgresCommandJournal(JdbcClient.create(dataSource), engine::journal);
        return new AxonCommandDispatcher(
                axon.commandBus(), journal, new LevelOfLookups(lookups, history), GouvernailJson.mapper());
    }

    /** The roles that are in force on the day they are asked for. */
    private record RolesHeldToday(JdbcRoleGrants grants, Clock clock) implements HeldRoles {

        @Override
        public boolean holds(PersonId person, Role role, @Nullable TerritoryId territory) {
            return grants.holdsOn(LocalDate.now(clock), person, role, territory);
        }

        @Override
        public @Nullable OrganisationId organisationOf(PersonId person, Role role, TerritoryId territory) {
            return grants.organisationOf(LocalDate.now(clock), person, role, territory);
        }
    }

    /** The look-ups held against the head of the store. */
    private record LevelOfLookups(LookupProgress progress, EventHistory history) implements LookupLevel {

        @Override
        public long position() {
            return progress.position();
        }

        @Override
        public boolean areLevel() {
            return progress.await(history.head(), LEVEL_PATIENCE);
        }

        @Override
        public boolean haveCaughtUpSince(long position) {
            long head = history.head();
            return position < head && progress.await(head, PATIENCE);
        }
    }

    @Bean
    LookupProgress lookupProgress() {
        return new LookupProgress();
    }

    @Bean(destroyMethod = "")
    Reactions reactions(
            Lookups lookups,
            CommandDispatcher dispatcher,
            EventStore eventStore,
            @Qualifier("commandTransactionManager") TransactionManager transactions,
            @Qualifier("commandTokenStore") TokenStore tokenStore,
            AxonMetrics metrics,
            LookupProgress progress) {
        List<Policy> policies = List.of(
                new WhenAgendaChangesThenDecisionFollows(),
                new WhenConsultationChangesThenDecisionFollows(),
                new WhenDecisionBecomesExecutableThenEnact(),
                new WhenPopulationUpdatedThenCouncilsFollowTheLaw(lookups.bodies()),
                new WhenCorrectionTakesEffectThenMarkCorrected(),
                new WhenDecisionReferredThenDraftInReceivingBody());
        return new Reactions(
                lookups.feeds(),
                policies,
                dispatcher,
                eventStore,
                transactions,
                tokenStore,
                metrics::eventProcessor,
                progress);
    }

    @Bean
    Problems problems(RejectionTexts texts) {
        return new Problems(texts);
    }

    @Bean
    RouterFunction<ServerResponse> commandRoutes(
            CommandDispatcher dispatcher, ActorOfRequest actors, Problems problems) {
        return new CommandEndpoint(dispatcher, actors, problems).router(routes());
    }

    static List<CommandRoute> routes() {
        return ROUTES.stream().flatMap(context -> context.routes().stream()).toList();
    }

    static Stream<Class<?>> aggregates() {
        return AGGREGATES.stream();
    }
}
