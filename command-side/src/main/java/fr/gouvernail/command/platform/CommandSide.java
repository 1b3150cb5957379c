package fr.gouvernail.command.platform;

import fr.gouvernail.command.platform.axon.AggregateCache;
import fr.gouvernail.command.platform.axon.Aggregates;
import fr.gouvernail.command.platform.dispatch.CommandPipeline;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.Identifier;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationParameterResolverFactory;
import org.axonframework.config.Configurer;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * What the command side adds to Axon's configuration: its aggregates, what their handlers may ask for, and what surrounds each command.
 * Targets are read from {@link Command} itself, so that the contracts need no annotation of Axon's.
 *
 * @param aggregates the shells
 * @param handlerResources what handlers may take as parameters, by type
 * @param alone whether no other process handles commands on the same store: aggregates then need not be read again for each command
 */
public record CommandSide(
        List<Class<?>> aggregates,
        Map<Class<?>, Object> handlerResources,
        ParameterResolverFactory contextResolver,
        CommandPipeline pipeline,
        boolean alone) {

    public CommandSide {
        aggregates = List.copyOf(aggregates);
        handlerResources = Map.copyOf(handlerResources);
    }

    public void configure(Configurer configurer) {
        configurer.registerComponent(
                ParameterResolverFactory.class,
                config -> MultiParameterResolverFactory.ordered(
                        contextResolver,
                        ClasspathParameterResolverFactory.forClass(CommandSide.class),
                        new ConfigurationParameterResolverFactory(config)));
        configurer.registerComponent(
                RoutingStrategy.class, _ -> message -> command(message).target().text());
        configurer.registerComponent(Aggregates.class, Loaded::new);
        handlerResources.forEach((type, resource) -> register(configurer, type, resource));
        var cache = alone ? new AggregateCache() : NoCache.INSTANCE;
        aggregates.forEach(type -> configurer.configureAggregate(aggregate(type, cache)));
        configurer.onInitialize(config -> config.onStart(0, () -> {
            // Whichever bus it is: not every one that Axon builds hands on the metadata of a command to its events.
            config.commandBus()
                    .registerHandlerInterceptor(new CorrelationDataInterceptor<>(config.correlationDataProviders()));
            config.commandBus().registerHandlerInterceptor(pipeline);
        }));
    }

    /** Aggregates as their repositories load them. */
    private record Loaded(Configuration config) implements Aggregates {
        @Override
        public <A> void tell(Class<A> type, Identifier id, Consumer<A> message) {
            config.repository(type).load(id.text()).execute(message);
        }
    }

    private static <T> void register(Configurer configurer, Class<T> type, Object resource) {
        configurer.registerComponent(type, _ -> type.cast(resource));
    }

    private static <A> AggregateConfigurer<A> aggregate(Class<A> type, Cache cache) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCache(_ -> cache)
                .configureCommandTargetResolver(_ -> CommandSide::targetOf);
    }

    private static VersionedAggregateIdentifier targetOf(CommandMessage<?> message) {
        var command = command(message);
        Identifier target = command.target();
        return new VersionedAggregateIdentifier((Object) target, command.expectedVersion());
    }

    private static Command command(CommandMessage<?> message) {
        return (Command) message.getPayload();
    }
}
