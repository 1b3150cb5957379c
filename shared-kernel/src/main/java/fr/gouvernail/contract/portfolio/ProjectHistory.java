package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.ProjectId;

/** All that happens to a project, whichever of its sides it is about. */
public sealed interface ProjectHistory extends DomainEvent
        permits ProjectEvent, ProjectStructureEvent, ProjectWeatherEvent {

    ProjectId project();
}
