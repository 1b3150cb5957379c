package fr.gouvernail.command.platform.lookup;

import fr.gouvernail.contract.governance.CorrectionKind;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAnnulled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionCorrected;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionSuspended;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentRetried;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.SuspensionLifted;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.id.DecisionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The decisions that a governed command may name as its authority. */
public final class JdbcExecutableDecisions implements LookupFeed {

    private static final String UPSERT = """
            insert into event_store.executable_decision as known (id, resolution, effective_on, in_force, sequence)
            values (:id, :resolution, :effectiveOn, true, :sequence)
            on conflict (id) do update
               set resolution = excluded.resolution, effective_on = excluded.effective_on, in_force = true, sequence = excluded.sequence
             where known.sequence < excluded.sequence
            """;

    private static final String FIND = """
            select id, resolution, effective_on from event_store.executable_decision where id = :id and in_force and not superseded
            """;

    private static final String SUPERSEDE = """
            update event_store.executable_decision set superseded = true where id = :id
            """;

    private static final String ANNUL = """
            update event_store.executable_decision set annulled = true where id = :id
            """;

    private static final String SET_FORCE = """
            update event_store.executable_decision set in_force = :inForce, sequence = :sequence
            where id = :id and sequence < :sequence
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = GouvernailJson.mapper();

    public JdbcExecutableDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "platform.executable-decisions";
    }

    @Override
    public void on(RecordedEvent event) {
        switch (event.payload()) {
            case DecisionBecameExecutable e -> keep(event, e.decision(), e.resolution(), e.effectiveOn());
            case EnactmentRetried e -> keep(event, e.decision(), e.resolution(), e.effectiveOn());
            case PastDecisionRecorded e
            when e.allows() != null -> keep(event, e.decision(), e.allows(), executableFrom(e));
            case DecisionSuspended e -> setForce(event, e.decision(), false);
            case SuspensionLifted e -> setForce(event, e.decision(), true);
            case DecisionAnnulled e -> {
                setForce(event, e.decision(), false);
                jdbc.sql(ANNUL).param("id", e.decision().text()).update();
            }
            case DecisionCorrected e
            when e.kind() == CorrectionKind.SUPERSEDES ->
                jdbc.sql(SUPERSEDE).param("id", e.decision().text()).update();
            default -> {}
        }
    }

    /** @param decisionId text form, as an envelope's authority gives it; anything that is no decision's is simply not found */
    public Optional<ExecutableDecision> find(String decisionId) {
        return jdbc.sql(FIND)
                .param("id", decisionId)
                .query((row, _) -> new ExecutableDecision(
                        DecisionId.of(row.getString("id")),
                        json.readValue(row.getString("resolution"), Resolution.class),
                        row.getObject("effective_on", LocalDate.class)))
                .optional();
    }

    /** the latest of the days on which it was taken, transmitted and published. */
    private static LocalDate executableFrom(PastDecisionRecorded past) {
        return Stream.of(past.effectiveOn(), past.transmittedOn(), past.publishedOn())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The row stays when the decision loses its force, so that an earlier event that is applied again does not bring it back. */
    private void setForce(RecordedEvent event, DecisionId decision, boolean inForce) {
        jdbc.sql(SET_FORCE)
                .param("id", decision.text())
                .param("inForce", inForce)
                .param("sequence", event.sequence())
                .update();
    }

    private void keep(RecordedEvent event, DecisionId decision, Resolution resolution, LocalDate effectiveOn) {
        jdbc.sql(UPSERT)
                .param("id", decision.text())
                .param("resolution", json.writerFor(Resolution.class).writeValueAsString(resolution))
                .param("effectiveOn", effectiveOn)
                .param("sequence", event.sequence())
                .update();
    }
}
