package fr.gouvernail.app.config;

import fr.gouvernail.query.platform.live.LiveController;
import fr.gouvernail.query.platform.live.LiveHub;
import fr.gouvernail.query.platform.projection.EventHistory;
import fr.gouvernail.query.platform.projection.HistoryWriter;
import fr.gouvernail.query.platform.projection.LiveProjections;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.ProjectionProgress;
import fr.gouvernail.query.platform.projection.ProjectionRebuild;
import fr.gouvernail.query.platform.projection.ProjectionVersions;
import fr.gouvernail.query.platform.projection.ReadModelSchemas;
import fr.gouvernail.query.platform.reading.ReadModelDataSource;
import fr.gouvernail.query.platform.reading.ReaderOfRequest;
import fr.gouvernail.query.platform.replay.PastPathFilter;
import fr.gouvernail.query.platform.replay.ReadingInterceptor;
import fr.gouvernail.query.platform.replay.Replays;
import fr.gouvernail.query.platform.wiring.AdministrationConfiguration;
import fr.gouvernail.query.platform.wiring.ArbitrationConfiguration;
import fr.gouvernail.query.platform.wiring.AssessmentConfiguration;
import fr.gouvernail.query.platform.wiring.CausalMapConfiguration;
import fr.gouvernail.query.platform.wiring.ConsultationsConfiguration;
import fr.gouvernail.query.platform.wiring.ContributionConfiguration;
import fr.gouvernail.query.platform.wiring.DecisionPagesConfiguration;
import fr.gouvernail.query.platform.wiring.FollowUpConfiguration;
import fr.gouvernail.query.platform.wiring.FormsConfiguration;
import fr.gouvernail.query.platform.wiring.FundingPagesConfiguration;
import fr.gouvernail.query.platform.wiring.FundingQueryConfiguration;
import fr.gouvernail.query.platform.wiring.GovernancePagesConfiguration;
import fr.gouvernail.query.platform.wiring.GovernanceQueryConfiguration;
import fr.gouvernail.query.platform.wiring.OpinionConfiguration;
import fr.gouvernail.query.platform.wiring.PlanImportConfiguration;
import fr.gouvernail.query.platform.wiring.PortfolioPagesConfiguration;
import fr.gouvernail.query.platform.wiring.PortfolioQueryConfiguration;
import fr.gouvernail.query.platform.wiring.PrintedSheetsConfiguration;
import fr.gouvernail.query.platform.wiring.RereadingConfiguration;
import fr.gouvernail.query.platform.wiring.SheetConfiguration;
import fr.gouvernail.query.platform.wiring.StructureConfiguration;
import fr.gouvernail.query.platform.wiring.TerritoryImportConfiguration;
import fr.gouvernail.query.platform.wiring.TerritoryPagesConfiguration;
import fr.gouvernail.query.platform.wiring.TerritoryQueryConfiguration;
import fr.gouvernail.query.platform.wiring.ValidationConfiguration;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The query side: present unless this process is for commands only. Its contexts' views and pages are declared beside this class. */
@Configuration(proxyBeanMethods = false)
@Profile("query | !command")
@Import({
    AdministrationConfiguration.class,
    ArbitrationConfiguration.class,
    AssessmentConfiguration.class,
    ContributionConfiguration.class,
    AdministrationWiring.class,
    FormsConfiguration.class,
    FundingPagesConfiguration.class,
    FundingQueryConfiguration.class,
    CausalMapConfiguration.class,
    ConsultationsConfiguration.class,
    GovernancePagesConfiguration.class,
    DecisionPagesConfiguration.class,
    GovernanceQueryConfiguration.class,
    OpinionConfiguration.class,
    FollowUpConfiguration.class,
    PortfolioPagesConfiguration.class,
    PortfolioQueryConfiguration.class,
    RereadingConfiguration.class,
    SheetConfiguration.class,
    PrintedSheetsConfiguration.class,
    TerritoryImportConfiguration.class,
    PlanImportConfiguration.class,
    TerritoryPagesConfiguration.class,
    TerritoryQueryConfiguration.class,
    ValidationConfiguration.class,
    StructureConfiguration.class
})
public class QuerySideWiring {

    /** What views read through: the live schema, or the one of the past position that the request asks for. */
    @Bean
    JdbcClient readModel(@Qualifier("readModelDataSource") DataSource pool) {
        return JdbcClient.create(new ReadModelDataSource(pool));
    }

    @Bean
    ReadModelSchemas readModelSchemas(@Qualifier("projectionDataSource") DataSource pool) {
        return new ReadModelSchemas(JdbcClient.create(pool));
    }

    @Bean
    HistoryWriter historyWriter(EventHistory history, @Qualifier("projectionDataSource") DataSource pool) {
        return new HistoryWriter(history, pool);
    }

    @Bean
    ProjectionProgress projectionProgress() {
        return new ProjectionProgress();
    }

    @Bean
    LiveHub liveHub() {
        return new LiveHub();
    }

    @Bean
    LiveController liveController(LiveHub hub) {
        return new LiveController(hub);
    }

    @Bean(destroyMethod = "")
    LiveProjections liveProjections(
            List<Projection> projections,
            EventStore eventStore,
            @Qualifier("projectionDataSource") DataSource pool,
            @Qualifier("readModelTransactionManager") TransactionManager transactions,
            @Qualifier("readModelTokenStore") TokenStore tokenStore,
            AxonMetrics metrics,
            ProjectionProgress progress,
            LiveHub hub) {
        return new LiveProjections(
                projections,
                eventStore,
                pool,
                transactions,
                tokenStore,
                metrics.eventProcessor(LiveProjections.PROCESSOR),
                progress,
                hub::changed);
    }

    @Bean
    ProjectionRebuild projectionRebuild(
            LiveProjections live,
            EventHistory history,
            HistoryWriter writer,
            ReadModelSchemas schemas,
            @Qualifier("readModelTokenStore") TokenStore tokenStore,
            @Qualifier("readModelTransactionManager") TransactionManager transactions,
            Clock clock) {
        return new ProjectionRebuild(live, history, writer, schemas, tokenStore, transactions, clock);
    }

    @Bean
    ProjectionVersions projectionVersions(
            List<Projection> projections,
            ProjectionRebuild rebuild,
            @Qualifier("readModelDataSource") DataSource pool) {
        return new ProjectionVersions(projections, rebuild, JdbcClient.create(pool));
    }

    @Bean
    Replays replays(List<Projection> projections, HistoryWriter writer, ReadModelSchemas schemas, Clock clock) {
        return new Replays(projections, writer, schemas, clock);
    }

    /** Before the filters of security, so that their rules see the page's own path. */
    @Bean
    FilterRegistrationBean<PastPathFilter> pastPathFilter() {
        var registration = new FilterRegistrationBean<>(new PastPathFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebMvcConfigurer readingPoint(
            Replays replays, EventHistory history, ReaderOfRequest readers, ProjectionProgress progress) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new ReadingInterceptor(replays, history, readers, progress))
                        .excludePathPatterns("/css/**", "/js/**", "/webjars/**", "/connexion", "/bienvenue", "/error")
                        .order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }
}
