package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who carries a project and where it is. Both are refused with a day still to come: {@code portfolio.in-the-future}. */
public sealed interface ProjectStructureCommand extends Command {

    ProjectId project();

    @Override
    default ProjectId target() {
        return project();
    }

    /**
     * Says who carries it from that day on, the whole list at once; who is no longer named no longer does.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code platform.other-territory}, {@code portfolio.parties.listed-twice},
     * {@code portfolio.parties.change-nothing}, {@code portfolio.project.withdrawn}.
     */
    @CommandName("portfolio.project.set-parties")
    record SetProjectParties(
            ProjectId project,
            @Nullable Long expectedVersion,
            Parties parties,
            @LongText String reason,
            LocalDate effectiveOn)
            implements ProjectStructureCommand {}

    /**
     * Says where it is, or that it is elsewhere than was said.
     *
     * <p>Errors: {@code portfolio.location.outside-france}, {@code portfolio.location.perimeter-open},
     * {@code portfolio.location.perimeter-crosses}, {@code portfolio.location.perimeter-too-long}, {@code portfolio.location.area},
     * {@code portfolio.location.unchanged}, {@code portfolio.project.withdrawn}.
     */
    @CommandName("portfolio.project.locate")
    record LocateProject(
            ProjectId project,
            @Nullable Long expectedVersion,
            Location location,
            @LongText String reason,
            LocalDate effectiveOn)
            implements ProjectStructureCommand {}
}
