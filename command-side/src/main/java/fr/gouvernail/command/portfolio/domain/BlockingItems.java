package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.kernel.id.ProjectId;

/** The points of feasibility that stand in the way of projects. */
public interface BlockingItems {

    /** How many items of the project's examination are rated as blocking; none where it was not examined. */
    int of(ProjectId project);
}
