package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.Optional;

/** What an action has to know of its project and of the actions around it. */
public interface ProjectStandings {

    boolean isClosed(ProjectId project);

    /** The project that a programme already calls so, whatever the case; empty once it is withdrawn as entered in error. */
    Optional<ProjectId> called(ProgrammeId programme, String reference);

    /** The day it was completed, abandoned or withdrawn; empty while it is not. */
    Optional<LocalDate> closedOn(ProjectId project);

    /** How many of its actions are not cancelled. */
    int liveActions(ProjectId project);

    /** The project of an action; empty once the action is cancelled. */
    Optional<ProjectId> projectOf(ActionId action);

    /** The day since which it is suspended. */
    Optional<LocalDate> suspendedSince(ProjectId project);

    /** Whether the first action depends on the second one, at once or through others. */
    boolean dependsOn(ActionId first, ActionId second);
}
