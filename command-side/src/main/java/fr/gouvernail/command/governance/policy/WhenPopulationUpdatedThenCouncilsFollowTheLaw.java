package fr.gouvernail.command.governance.policy;

import fr.gouvernail.command.governance.domain.Bodies;
import fr.gouvernail.command.platform.policy.Policy;
import fr.gouvernail.contract.governance.BodyCommand.FollowLaw;
import fr.gouvernail.contract.territory.TerritoryEvent.PopulationUpdated;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.event.RecordedEvent;

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
        if (event.payload() instanceof PopulationUpdated updated) {
            for (var council : bodies.councilsOf(updated.territory())) {
                var key = "law:%s:%d".formatted(council.text(), event.position());
                FollowUp.note(event, dispatcher, new FollowLaw(council, updated.effectiveOn()), key);
            }
        }
    }
}
