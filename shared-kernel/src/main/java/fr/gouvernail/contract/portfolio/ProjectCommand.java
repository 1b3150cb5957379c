package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.Governed;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a project. */
public sealed interface ProjectCommand extends Command {

    ProjectId project();

    @Override
    default ProjectId target() {
        return project();
    }

    /**
     * Proposes a project for a programme.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code portfolio.project.axis-missing}, {@code portfolio.project.axis-listed-twice},
     * {@code portfolio.project.reference-taken}, {@code portfolio.in-the-future}.
     *
     * @param reference its number in the programme, such as; no other project of the programme has it
     * @param effectiveOn the day of the proposal, today at the latest
     * @param owner the maître d'ouvrage; may be registered on another territory, as organisations are public
     */
    @CommandName("portfolio.project.propose")
    record ProposeProject(
            ProjectId project,
            ProgrammeId programme,
            String reference,
            String name,
            @LongText String summary,
            List<Integer> axes,
            OrganisationId owner,
            LocalDate effectiveOn)
            implements ProjectCommand {
        public ProposeProject {
            axes = List.copyOf(axes);
        }

        @Override
        public boolean creates() {
            return true;
        }
    }

    /**
     * Frames the project, or frames it anew before its launch.
     *
     * <p>Errors: {@code portfolio.project.launched-already}, {@code portfolio.project.ends-before-start}, {@code platform.amount-negative}.
     */
    @CommandName("portfolio.project.frame")
    record FrameProject(ProjectId project, @Nullable Long expectedVersion, ProjectFrame frame, LocalDate effectiveOn)
            implements ProjectCommand {}

    /**
     * Launches the project. Errors: {@code portfolio.project.not-framed}, {@code portfolio.project.launched-already},
     * {@code portfolio.project.items-blocking}, {@code portfolio.project.gate-closed} (V-01 to V-09), {@code
     * portfolio.project.derogation-under-delegation}, and those of {@link Governed}.
     *
     * @param derogations what the deciding body sets aside of what has to hold; null for nothing
     */
    @CommandName("portfolio.project.launch")
    record LaunchProject(
            ProjectId project,
            @Nullable Long expectedVersion,
            @Nullable List<Derogation> derogations,
            LocalDate effectiveOn)
            implements ProjectCommand, Governed {
        public LaunchProject {
            derogations = Derogation.orNull(derogations);
        }

        /** With nothing set aside. */
        public LaunchProject(ProjectId project, @Nullable Long expectedVersion, LocalDate effectiveOn) {
            this(project, expectedVersion, null, effectiveOn);
        }

        /** An item may have been rated as blocking a moment ago. */
        @Override
        public boolean keepsWhatItLooksUp() {
            return true;
        }
    }

    /**
     * Reports how the project stands.
     *
     * <p>Errors: {@code portfolio.project.not-launched}, {@code portfolio.project.percent-out-of-range}.
     *
     * @param percent share of the work done, 0 to 100
     */
    @CommandName("portfolio.project.report-progress")
    record ReportProgress(
            ProjectId project,
            @Nullable Long expectedVersion,
            int percent,
            Weather weather,
            @LongText String comment,
            @LongText String nextStep,
            LocalDate effectiveOn)
            implements ProjectCommand {}
}
