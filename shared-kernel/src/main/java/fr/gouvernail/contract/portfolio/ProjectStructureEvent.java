package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who carries a project and where it is. */
public sealed interface ProjectStructureEvent extends ProjectHistory {

    @Override
    ProjectId project();

    /** Others carry it from that day on. */
    @EventName("portfolio.project.parties-set")
    record ProjectPartiesSet(
            ProjectId project, @Nullable Parties previous, Parties current, String reason, LocalDate effectiveOn)
            implements ProjectStructureEvent {}

    /** It was located, or located anew. */
    @EventName("portfolio.project.located")
    record ProjectLocated(
            ProjectId project, @Nullable Location previous, Location current, String reason, LocalDate effectiveOn)
            implements ProjectStructureEvent {}
}
