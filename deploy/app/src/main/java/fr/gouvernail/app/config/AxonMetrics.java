package fr.gouvernail.app.config;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.axonframework.messaging.Message;
import org.axonframework.micrometer.MessageCountingMonitor;
import org.axonframework.micrometer.MessageTimerMonitor;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.monitoring.MultiMessageMonitor;

/**
 * Times and counts of Axon's messages: commands, appended events, and events handled by each processor. Axon's monitors of capacity and latency
 * are left out, since they register their gauge again with every message, which Micrometer ignores and warns of.
 */
public final class AxonMetrics {

    private final MeterRegistry meters;

    AxonMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    MessageMonitor<Message<?>> commandBus() {
        return monitor("axon.commands", Tags.empty());
    }

    MessageMonitor<Message<?>> eventStore() {
        return monitor("axon.events", Tags.empty());
    }

    MessageMonitor<Message<?>> eventProcessor(String name) {
        return monitor("axon.processor", Tags.of(Tag.of("processor", name)));
    }

    private MessageMonitor<Message<?>> monitor(String name, Tags tags) {
        return new MultiMessageMonitor<>(List.of(
                MessageTimerMonitor.buildMonitor(name, meters, _ -> tags),
                MessageCountingMonitor.buildMonitor(name, meters, _ -> tags)));
    }
}
