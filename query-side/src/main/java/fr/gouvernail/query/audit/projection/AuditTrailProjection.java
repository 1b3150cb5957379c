package fr.gouvernail.query.audit.projection;

import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;

/** Writes one line for each event, whatever it is: who, when, what, under which decision. It sees every event, so it stays one insert. */
@ProcessingGroup("audit.trail")
public final class AuditTrailProjection implements Projection {

    private static final String INSERT = """
            INSERT INTO audit_event (position, event_id, name, aggregate_type, aggregate_id, sequence, territory, programme, actor, role,
                recorded_at, effective_on, authority, correlation, causation, command_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Override
    public List<String> tables() {
        return List.of("audit_event");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(RecordedEvent event, Rows rows) {
        var context = event.context();
        rows.write(
                event.eventId(),
                INSERT,
                event.position(),
                event.eventId(),
                event.name(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                context.territory(),
                context.programme(),
                context.actor(),
                context.role(),
                event.recordedAt(),
                event.payload().effectiveOn(),
                context.authority(),
                context.correlation(),
                context.causation(),
                context.commandId());
    }
}
