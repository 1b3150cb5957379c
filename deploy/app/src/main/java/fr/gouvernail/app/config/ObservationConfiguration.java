package fr.gouvernail.app.config;

import fr.gouvernail.command.platform.reaction.Reactions;
import fr.gouvernail.query.platform.projection.EventHistory;
import fr.gouvernail.query.platform.projection.LiveProjections;
import fr.gouvernail.query.platform.projection.Projection;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What tells an operator whether the application does its work: three parts of readiness, and gauges for each follower of the store. */
@Configuration(proxyBeanMethods = false)
class ObservationConfiguration {

    @Bean
    Levels levels(
            EventHistory history, ObjectProvider<LiveProjections> projections, ObjectProvider<Reactions> reactions) {
        return new Levels(history, projections, reactions);
    }

    /** Whether the store answers. */
    @Bean
    HealthIndicator eventStoreHealthIndicator(Levels levels) {
        return () -> {
            try {
                return Health.up().withDetail("head", levels.freshHead()).build();
            } catch (RuntimeException unreachable) {
                return Health.down(unreachable).build();
            }
        };
    }

    /** @param mostBehind how many events a projection may be behind: more, and pages show a past that is not marked as one */
    @Bean
    HealthIndicator projectionsHealthIndicator(
            Levels levels, @Value("${gouvernail.health.most-events-behind:1000}") long mostBehind) {
        return () -> level(levels::projections, mostBehind);
    }

    @Bean
    HealthIndicator reactionsHealthIndicator(Levels levels) {
        return () -> running(levels.reactions());
    }

    static Health level(Supplier<List<Levels.Level>> projections, long mostBehind) {
        try {
            var faulty = projections.get().stream()
                    .filter(level -> !level.running() || level.lag() > mostBehind || level.missing() > 0)
                    .toList();
            return faulty.isEmpty()
                    ? Health.up().build()
                    : Health.down().withDetail("faulty", faulty).build();
        } catch (RuntimeException unreachable) {
            return Health.down(unreachable).build();
        }
    }

    static Health running(Map<String, Boolean> reactions) {
        var health = reactions.containsValue(false) ? Health.down() : Health.up();
        return health.withDetails(reactions).build();
    }

    @Bean
    MeterBinder followerMeters(
            Levels levels, ObjectProvider<Projection> projections, ObjectProvider<Reactions> reactions) {
        return meters -> {
            for (var projection : projections) {
                var name = projection.name();
                projectionGauge(meters, "lag", name, levels, level -> level.lag());
                projectionGauge(meters, "missing", name, levels, level -> level.missing());
                projectionGauge(meters, "running", name, levels, level -> level.running() ? 1 : 0);
            }
            reactions.ifAvailable(_ -> reactionGauges(meters, levels));
        };
    }

    private static void projectionGauge(
            MeterRegistry meters, String what, String name, Levels levels, ToLongFunction<Levels.Level> figure) {
        Gauge.builder("gouvernail.projection." + what, levels, all -> figure.applyAsLong(all.projection(name)))
                .tag("projection", name)
                .register(meters);
    }

    private static void reactionGauges(MeterRegistry meters, Levels levels) {
        Gauge.builder("gouvernail.lookups.lag", levels, Levels::lookupsLag).register(meters);
        for (var name : List.of(Reactions.LOOKUPS, Reactions.POLICIES)) {
            Gauge.builder(
                            "gouvernail.reaction.running",
                            levels,
                            all -> all.reactions().getOrDefault(name, false) ? 1 : 0)
                    .tag("reaction", name)
                    .register(meters);
        }
    }
}
