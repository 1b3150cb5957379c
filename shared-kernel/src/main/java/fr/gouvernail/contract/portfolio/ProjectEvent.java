package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a project. */
public sealed interface ProjectEvent extends ProjectHistory {

    @Override
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

    /**
     * The project became an operation.
     *
     * @param findings what the rules said of it on that day (V-01 to V-09); null where it was not asked for yet
     * @param derogations what the decision set aside of it; null for nothing
     */
    @EventName("portfolio.project.launched")
    record ProjectLaunched(
            ProjectId project,
            Phase previousPhase,
            Phase currentPhase,
            @Nullable List<Finding> findings,
            @Nullable List<Derogation> derogations,
            LocalDate effectiveOn)
            implements ProjectEvent {
        public ProjectLaunched {
            findings = findings == null || findings.isEmpty() ? null : List.copyOf(findings);
            derogations = Derogation.orNull(derogations);
        }

        /** As it was recorded before anything was asked for. */
        public ProjectLaunched(ProjectId project, Phase previousPhase, Phase currentPhase, LocalDate effectiveOn) {
            this(project, previousPhase, currentPhase, null, null, effectiveOn);
        }
    }

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

    /**
     * The project was suspended by decision, with what it leaves behind.
     *
     * @param reviewOn the day by which the suspension is looked at again
     */
    @EventName("portfolio.project.suspended")
    record ProjectSuspended(
            ProjectId project,
            String reason,
            LocalDate reviewOn,
            Legacy legacy,
            FrozenFigures figures,
            LocalDate effectiveOn)
            implements ProjectEvent {}

    /** The suspended project goes on. */
    @EventName("portfolio.project.resumed")
    record ProjectResumed(ProjectId project, LocalDate suspendedOn, String reason, LocalDate effectiveOn)
            implements ProjectEvent {}

    /**
     * The project is closed as done, with what it leaves behind.
     *
     * @param reason why it was closed below 100 %; null when it was wholly done
     */
    @EventName("portfolio.project.completed")
    record ProjectCompleted(
            ProjectId project,
            Phase previousPhase,
            Phase currentPhase,
            @Nullable String reason,
            Legacy legacy,
            FrozenFigures figures,
            LocalDate effectiveOn)
            implements ProjectEvent {}

    /** The project was abandoned, with what it leaves behind. */
    @EventName("portfolio.project.abandoned")
    record ProjectAbandoned(
            ProjectId project,
            Phase previousPhase,
            Phase currentPhase,
            String reason,
            Legacy legacy,
            FrozenFigures figures,
            LocalDate effectiveOn)
            implements ProjectEvent {}

    /** A launched project was given another frame by decision. */
    @EventName("portfolio.project.reframed")
    record ProjectReframed(
            ProjectId project, ProjectFrame previous, ProjectFrame current, String reason, LocalDate effectiveOn)
            implements ProjectEvent {}

    /** Something keeps the project from going on. Blocks of a project are numbered from 1. */
    @EventName("portfolio.project.blocked")
    record ProjectBlocked(ProjectId project, int number, Blocking blocking, LocalDate effectiveOn)
            implements ProjectEvent {}

    /** One block of the project was lifted. */
    @EventName("portfolio.project.unblocked")
    record ProjectUnblocked(ProjectId project, int number, String done, LocalDate effectiveOn)
            implements ProjectEvent {}

    /**
     * A project launched before the tool was there was taken over.
     *
     * @param startedOn the real first day of the work
     * @param source the document it is known from
     * @param earlierDecisions what was decided before, as that document says it
     */
    @EventName("portfolio.project.taken-over")
    record ProjectTakenOver(
            ProjectId project,
            Phase previousPhase,
            Phase currentPhase,
            int percent,
            LocalDate startedOn,
            String reason,
            String source,
            @Nullable String earlierDecisions,
            LocalDate effectiveOn)
            implements ProjectEvent {}

    /** The project had been entered in error, and never launched by a decision. */
    @EventName("portfolio.project.withdrawn")
    record ProjectWithdrawn(
            ProjectId project, Phase previousPhase, Phase currentPhase, String reason, LocalDate effectiveOn)
            implements ProjectEvent {}
}
