package fr.gouvernail.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.app.GouvernailApplication;
import fr.gouvernail.app.store.AxonServerHistory;
import fr.gouvernail.app.store.EventStoreKind;
import fr.gouvernail.app.store.PostgresHistory;
import fr.gouvernail.command.platform.CommandSide;
import fr.gouvernail.contract.Contracts;
import fr.gouvernail.kernel.eventstore.ClassNameSerializer;
import fr.gouvernail.kernel.eventstore.EventNameRegistry;
import fr.gouvernail.kernel.eventstore.LogicalNameSerializer;
import fr.gouvernail.kernel.eventstore.postgres.PostgresEventStorageEngine;
import fr.gouvernail.kernel.eventstore.postgres.PostgresEventStore;
import fr.gouvernail.kernel.eventstore.upcast.Upcasters;
import fr.gouvernail.query.platform.projection.EventHistory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * The exact class of every part that Axon would otherwise choose from the class path: without transactions, with Java names, or not there at
 * all. PostgreSQL in a context that runs; Axon Server as far as it goes without a server.
 */
class WiringTest {

    private static final String UPDATE_CHECKER = "axoniq.update-checker.disabled";

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        System.clearProperty(UPDATE_CHECKER);
        GouvernailApplication.keepQuiet();
        context = SpringApplication.run(
                ApplicationConfiguration.class,
                "--server.port=0",
                "--gouvernail.home=" + folder.resolve("home"),
                "--gouvernail.postgres.durability=relaxed");
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void eventsAreInPostgres() {
        var store = context.getBean(EventStore.class);
        assertThat(store).isExactlyInstanceOf(PostgresEventStore.class);
        assertThat(store).isSameAs(axon().eventStore());
        assertThat(context.getBean(EventStorageEngine.class)).isExactlyInstanceOf(PostgresEventStorageEngine.class);
        assertThat(store).extracting("storageEngine").isSameAs(context.getBean(EventStorageEngine.class));
        assertThat(context.getBean(EventHistory.class)).isExactlyInstanceOf(PostgresHistory.class);
    }

    /** A link that might be a file is looked for in the archive each time a page writes it: that was three quarters of a long table. */
    @Test
    void onlyWhatIsAFileIsLookedForAmongFiles() {
        var files = context.getBean(ResourceUrlProvider.class);
        assertThat(files.getHandlerMap().keySet())
                .isNotEmpty()
                .noneMatch(pattern -> files.getPathMatcher().match(pattern, "/projets/project-1"));
        assertThat(files.getForLookupPath("/css/gouvernail.css")).matches("/css/gouvernail-[0-9a-f]{32}\\.css");
        assertThat(files.getForLookupPath("/icone.svg")).matches("/icone-[0-9a-f]{32}\\.svg");
    }

    @Test
    void commandsStayInTheProcess() {
        assertThat(axon().commandBus()).isExactlyInstanceOf(SimpleCommandBus.class);
        assertThat(axon().getComponent(TransactionManager.class)).isSameAs(NoTransactionManager.instance());
    }

    @Test
    void eachSideHasItsTransactionsAndItsTokensOnItsOwnPool() {
        assertThat(context.getBeansOfType(PlatformTransactionManager.class))
                .containsOnlyKeys("commandTransactions", "readModelTransactions")
                .allSatisfy(
                        (_, manager) -> assertThat(manager).isExactlyInstanceOf(DataSourceTransactionManager.class));
        assertPool("commandTransactions", "commandDataSource");
        assertPool("readModelTransactions", "projectionDataSource");
        assertThat(context.getBeansOfType(TransactionManager.class))
                .containsOnlyKeys("commandTransactionManager", "readModelTransactionManager")
                .allSatisfy((_, manager) -> assertThat(manager).isExactlyInstanceOf(SpringTransactionManager.class));
        assertThat(context.getBeansOfType(TokenStore.class))
                .containsOnlyKeys("commandTokenStore", "readModelTokenStore")
                .allSatisfy((_, tokens) -> assertThat(tokens).isExactlyInstanceOf(JdbcTokenStore.class))
                .allSatisfy((_, tokens) ->
                        assertThat(tokens).extracting("serializer").isSameAs(axon().serializer()));
    }

    @Test
    void nothingIsXStream() {
        assertSerializers(axon());
        assertThat(context.getBeansOfType(Serializer.class).values())
                .singleElement()
                .isExactlyInstanceOf(LogicalNameSerializer.class);
        assertThat(getClass().getClassLoader().getResource("com/thoughtworks/xstream/XStream.class"))
                .isNull();
    }

    @Test
    void nothingCallsHome() {
        assertThat(System.getProperty(UPDATE_CHECKER)).isEqualTo("true");
        assertThat(UsagePropertyProvider.create().getDisabled()).isTrue();
    }

    @Test
    void oneSettingPutsAxonServerUnderneath() {
        var serializer = new LogicalNameSerializer(new EventNameRegistry(Contracts.EVENTS));
        var nowhere = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/nothing");
        try (var engine = new PostgresEventStorageEngine(nowhere, serializer, Upcasters.chain())) {
            var kind = new EventStoreKind(true, "localhost:1", "default", "");
            var axon = new AxonWiring()
                    .axon(kind, engine, serializer, new AxonMetrics(new SimpleMeterRegistry()), noCommandSide());
            assertThat(axon.eventStore()).isExactlyInstanceOf(AxonServerEventStore.class);
            assertThat(axon.commandBus()).isExactlyInstanceOf(AxonServerCommandBus.class);
            CommandBus local = ((AxonServerCommandBus) axon.commandBus()).localSegment();
            assertThat(local).isExactlyInstanceOf(SimpleCommandBus.class);
            assertThat(axon.commandBus())
                    .extracting("serializer.messageSerializer")
                    .isSameAs(axon.messageSerializer());
            assertSerializers(axon);
            var history = new StoreWiring().eventHistory(kind, axon.eventStore(), engine);
            assertThat(history).isExactlyInstanceOf(AxonServerHistory.class);
        }
    }

    private static void assertSerializers(Configuration axon) {
        assertThat(axon.eventSerializer()).isExactlyInstanceOf(LogicalNameSerializer.class);
        assertThat(axon.serializer()).isExactlyInstanceOf(LogicalNameSerializer.class);
        assertThat(axon.messageSerializer()).isExactlyInstanceOf(ClassNameSerializer.class);
    }

    private static void assertPool(String manager, String pool) {
        assertThat(context.getBean(manager, DataSourceTransactionManager.class).getDataSource())
                .isSameAs(context.getBean(pool, DataSource.class));
    }

    private static ObjectProvider<CommandSide> noCommandSide() {
        return new DefaultListableBeanFactory().getBeanProvider(CommandSide.class);
    }

    private static Configuration axon() {
        return context.getBean(Configuration.class);
    }
}
