package fr.gouvernail.command.governance.policy;

import static java.util.stream.Collectors.toSet;

import fr.gouvernail.command.governance.domain.Bodies;
import fr.gouvernail.command.platform.policy.Policy;
import fr.gouvernail.contract.governance.BodyCommand.FollowLaw;
import fr.gouvernail.contract.territory.TerritoryEvent.PopulationUpdated;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.util.List;
import java.util.Map;

/** The notice of a council depends on the population of its territory. */
public final class WhenPopulationUpdatedThenCouncilsFollowTheLaw implements Policy {

    private final Bodies bodies;

    public WhenPopulationUpdatedThenCouncilsFollowTheLaw(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public String name() {
        return "governance.councils-follow-the-law";
    }

    @Override
    public void on(RecordedEvent event, CommandDispatcher dispatcher) {
        to(List.of(event)).on(event, dispatcher);
    }

    @Override
    public Reaction to(List<RecordedEvent> batch) {
        var territories = batch.stream()
                .map(RecordedEvent::payload)
                .filter(PopulationUpdated.class::isInstance)
                .map(payload -> ((PopulationUpdated) payload).territory())
                .collect(toSet());
        var councils = territories.isEmpty() ? Map.<TerritoryId, List<BodyId>>of() : bodies.councilsOf(territories);
        return (event, dispatcher) -> {
            if (event.payload() instanceof PopulationUpdated updated) {
                councils.getOrDefault(updated.territory(), List.of())
                        .forEach(council -> follow(event, updated, council, dispatcher));
            }
        };
    }

    private static void follow(
            RecordedEvent event, PopulationUpdated updated, BodyId council, CommandDispatcher dispatcher) {
        var key = "law:%s:%d".formatted(council.text(), event.position());
        FollowUp.note(event, dispatcher, new FollowLaw(council, updated.effectiveOn()), key);
    }
}
