package fr.gouvernail.app.config;

import fr.gouvernail.app.store.EventStoreKind;
import fr.gouvernail.command.platform.CommandSide;
import fr.gouvernail.command.platform.dispatch.CommandMetaData;
import fr.gouvernail.command.platform.reaction.Reactions;
import fr.gouvernail.kernel.eventstore.ClassNameSerializer;
import fr.gouvernail.kernel.eventstore.CommandInProgress;
import fr.gouvernail.kernel.eventstore.LogicalNameSerializer;
import fr.gouvernail.kernel.eventstore.postgres.PostgresEventStorageEngine;
import fr.gouvernail.kernel.eventstore.postgres.PostgresEventStore;
import fr.gouvernail.kernel.eventstore.upcast.Upcasters;
import fr.gouvernail.query.platform.projection.LiveProjections;
import fr.gouvernail.query.platform.projection.ProjectionVersions;
import fr.gouvernail.query.platform.replay.Replays;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.ServerConnectorConfigurerModule;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;

/** Axon's configuration, part by part, with one of two engines underneath. Nothing is taken from the class path. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class AxonWiring {

    @Bean
    AxonMetrics axonMetrics(MeterRegistry meters) {
        return new AxonMetrics(meters);
    }

    @Bean
    Lifecycle lifecycle(
            Configuration axon,
            ObjectProvider<ProjectionVersions> versions,
            ObjectProvider<LiveProjections> projections,
            ObjectProvider<Reactions> reactions,
            ObjectProvider<Replays> replays) {
        return new Lifecycle(axon, versions, projections, reactions, replays);
    }

    /** @param commandSide absent in a process for queries only */
    @Bean
    Configuration axon(
            EventStoreKind kind,
            PostgresEventStorageEngine engine,
            LogicalNameSerializer serializer,
            AxonMetrics metrics,
            ObjectProvider<CommandSide> commandSide) {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> serializer)
                .configureEventSerializer(_ -> serializer)
                .configureMessageSerializer(_ -> new ClassNameSerializer())
                .registerEventUpcaster(_ -> Upcasters.chain())
                .configureCorrelationDataProviders(_ -> List.of(new CommandMetaData()))
                // A command's only writes are its events and journal line, which the engine stores in a transaction of
                // its own.
                .registerComponent(TransactionManager.class, _ -> NoTransactionManager.instance());
        if (kind.enabled()) {
            axonServer(configurer, kind);
            configurer.onInitialize(config -> config.onStart(0, () -> {
                config.eventStore().registerDispatchInterceptor(CommandInProgress.watchingPublished());
            }));
        } else {
            postgres(configurer, engine, metrics);
        }
        commandSide.ifAvailable(side -> side.configure(configurer));
        return configurer.buildConfiguration();
    }

    private static void postgres(Configurer configurer, PostgresEventStorageEngine engine, AxonMetrics metrics) {
        configurer.configureEventStore(_ -> PostgresEventStore.on(engine, metrics.eventStore()));
        configurer.configureCommandBus(_ -> SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .messageMonitor(metrics.commandBus())
                .build());
    }

    private static void axonServer(Configurer configurer, EventStoreKind kind) {
        var server = AxonServerConfiguration.builder()
                .servers(kind.servers())
                .context(kind.context())
                .componentName("gouvernail")
                .suppressDownloadMessage();
        if (!kind.token().isEmpty()) {
            server.token(kind.token());
        }
        configurer.registerComponent(AxonServerConfiguration.class, _ -> server.build());
        new ServerConnectorConfigurerModule().configureModule(configurer);
    }
}
