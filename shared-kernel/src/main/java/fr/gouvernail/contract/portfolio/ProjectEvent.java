package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a project. */
public sealed interface ProjectEvent extends DomainEvent {

    ProjectId project();

    /** A project was proposed for a programme. */
    @EventName("portfolio.project.proposed")
    record ProjectProposed(
            ProjectId project,
            ProgrammeId programme,
            TerritoryId territory,
            String reference,
            String name,
            String summary,
            List<Integer> axes,
            OrganisationId owner,
            LocalDate effectiveOn)
            implements ProjectEvent {
        public ProjectProposed {
            axes = List.copyOf(axes);
        }
    }

    /** The project has objectives, a perimeter, dates and a cost. */
    @EventName("portfolio.project.framed")
    record ProjectFramed(
            ProjectId project, @Nullable ProjectFrame previous, ProjectFrame current, LocalDate effectiveOn)
            implements ProjectEvent {}

    /** The project became an operation. */
    @EventName("portfolio.project.launched")
    record ProjectLaunched(ProjectId project, Phase previousPhase, Phase currentPhase, LocalDate effectiveOn)
            implements ProjectEvent {}

    /** How the project stands, said by its lead. Percentages are 0 to 100. */
    @EventName("portfolio.project.progress-reported")
    record ProgressReported(
            ProjectId project,
            int previousPercent,
            int percent,
            @Nullable Weather previousWeather,
            Weather weather,
            String comment,
            String nextStep,
            LocalDate effectiveOn)
            implements ProjectEvent {}
}
