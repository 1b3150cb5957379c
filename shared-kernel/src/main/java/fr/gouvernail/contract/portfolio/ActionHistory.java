package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.ActionId;

/** All that happens to an action, whichever of its sides it is about. */
public sealed interface ActionHistory extends DomainEvent
        permits ActionEvent, ActionStructureEvent, ArbitrationStanceEvent {

    ActionId action();
}
