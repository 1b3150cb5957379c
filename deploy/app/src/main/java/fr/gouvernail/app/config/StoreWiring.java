package fr.gouvernail.app.config;

import fr.gouvernail.app.store.Archive;
import fr.gouvernail.app.store.AxonServerHistory;
import fr.gouvernail.app.store.EventStoreKind;
import fr.gouvernail.app.store.PostgresHistory;
import fr.gouvernail.contract.Contracts;
import fr.gouvernail.kernel.eventstore.EventNameRegistry;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.eventstore.LogicalNameSerializer;
import fr.gouvernail.kernel.eventstore.postgres.PostgresEventStorageEngine;
import fr.gouvernail.kernel.eventstore.upcast.Upcasters;
import fr.gouvernail.query.platform.projection.EventHistory;
import fr.gouvernail.query.platform.reading.EventArchive;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Where events and tokens are kept. Each part is named here: what Axon would find by itself on this stack is a store without transactions and
 * a serializer with Java names.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EventStoreKind.class)
public class StoreWiring {

    private static final String ONLY_NODE = "gouvernail";

    /** The clock of the field: its zone is that of the territories. Recorded instants are cut to what PostgreSQL keeps. */
    @Bean
    Clock clock(@Value("${gouvernail.zone:Europe/Paris}") ZoneId zone) {
        var clock = Clock.tick(Clock.system(zone), Duration.ofNanos(1_000));
        GenericEventMessage.clock = clock;
        return clock;
    }

    @Bean
    EventNameRegistry eventNameRegistry() {
        return new EventNameRegistry(Contracts.EVENTS);
    }

    @Bean
    LogicalNameSerializer serializer(EventNameRegistry registry) {
        return new LogicalNameSerializer(registry);
    }

    /** Also there with Axon Server: the journal of commands stays in PostgreSQL. */
    @Bean(destroyMethod = "close")
    PostgresEventStorageEngine postgresEventStorageEngine(
            @Qualifier("commandDataSource") DataSource dataSource, LogicalNameSerializer serializer) {
        return new PostgresEventStorageEngine(dataSource, serializer, Upcasters.chain());
    }

    @Bean
    EventStore eventStore(Configuration axon) {
        return axon.eventStore();
    }

    @Bean
    EventHistory eventHistory(EventStoreKind kind, EventStore eventStore, PostgresEventStorageEngine engine) {
        return kind.enabled() ? new AxonServerHistory(eventStore) : new PostgresHistory(engine);
    }

    @Bean
    EventArchive eventArchive(
            EventStoreKind kind, EventHistory history, EventStore eventStore, PostgresEventStorageEngine engine) {
        var mapper = GouvernailJson.mapper();
        return kind.enabled()
                ? new Archive(history, instant -> positionAt(eventStore, instant), mapper)
                : new Archive(history, engine::positionAt, mapper);
    }

    /** Axon Server's token stands before the first event at that instant; the instant itself still counts. */
    private static long positionAt(EventStore eventStore, Instant instant) {
        return eventStore.createTokenAt(instant.plusNanos(1)).position().orElse(-1);
    }

    /**
     * Commits wait for the disk here and for the read model as well: a processor that outlives a crash of the server goes on from the position it
     * remembers, and would never write again what the crash took back.
     */
    @Bean
    DataSourceTransactionManager commandTransactions(@Qualifier("commandDataSource") DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    @Primary
    DataSourceTransactionManager readModelTransactions(@Qualifier("projectionDataSource") DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    TransactionManager commandTransactionManager(
            @Qualifier("commandTransactions") DataSourceTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    @Primary
    TransactionManager readModelTransactionManager(
            @Qualifier("readModelTransactions") DataSourceTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /** Tokens of look-ups and policies, beside the events: never reset. */
    @Bean
    TokenStore commandTokenStore(
            @Qualifier("commandDataSource") DataSource dataSource,
            LogicalNameSerializer serializer,
            PostgresServer server) {
        return tokenStore(server, dataSource, serializer, "event_store.token_entry");
    }

    /** Tokens of projections, beside their rows: gone when the read model is. */
    @Bean
    TokenStore readModelTokenStore(
            @Qualifier("projectionDataSource") DataSource dataSource,
            LogicalNameSerializer serializer,
            PostgresServer server) {
        return tokenStore(server, dataSource, serializer, "read_model.token_entry");
    }

    private static TokenStore tokenStore(
            PostgresServer server, DataSource dataSource, LogicalNameSerializer serializer, String table) {
        var builder = JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .serializer(serializer)
                .schema(TokenSchema.builder()
                        .setTokenTable(table)
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("claimed_at")
                        .build())
                .claimTimeout(Duration.ofSeconds(10));
        if (server.isOurs()) {
            // Under one name from start to start, what a killed run still claims is taken over at once.
            builder.nodeId(ONLY_NODE);
        }
        return builder.build();
    }
}
