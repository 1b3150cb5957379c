package fr.gouvernail.command.portfolio.api;

import static fr.gouvernail.command.platform.web.CommandRoute.of;

import fr.gouvernail.command.platform.web.CommandRoute;
import fr.gouvernail.command.platform.web.CommandRoutes;
import fr.gouvernail.contract.portfolio.ActionStructureCommand;
import fr.gouvernail.contract.portfolio.ObjectiveCommand;
import fr.gouvernail.contract.portfolio.ProgrammeCommand;
import fr.gouvernail.contract.portfolio.ProjectStructureCommand;
import java.util.List;

/** Commands on objectives, phases and axes of programmes, on those who carry projects and actions and on where they are. */
public final class StructureRoutes implements CommandRoutes {

    @Override
    public List<CommandRoute> routes() {
        return List.of(
                of("/api/portfolio/programmes/{id}/phases", ProgrammeCommand.EnterProgrammePhase.class),
                of("/api/portfolio/programmes/{id}/phase-corrections", ProgrammeCommand.CorrectProgrammePhase.class),
                of("/api/portfolio/programmes/{id}/axes", ProgrammeCommand.AddProgrammeAxis.class),
                of("/api/portfolio/programmes/{id}/axis-renamings", ProgrammeCommand.RenameProgrammeAxis.class),
                of("/api/portfolio/objectives", ObjectiveCommand.SetObjective.class),
                of("/api/portfolio/objectives/{id}/rewordings", ObjectiveCommand.RewordObjective.class),
                of("/api/portfolio/objectives/{id}/moves", ObjectiveCommand.MoveObjective.class),
                of("/api/portfolio/objectives/{id}/closure", ObjectiveCommand.CloseObjective.class),
                of("/api/portfolio/objectives/{id}/reopening", ObjectiveCommand.ReopenObjective.class),
                of("/api/portfolio/objectives/{id}/projects", ObjectiveCommand.AttachProject.class),
                of("/api/portfolio/objectives/{id}/detachments", ObjectiveCommand.DetachProject.class),
                of("/api/portfolio/projects/{id}/parties", ProjectStructureCommand.SetProjectParties.class),
                of("/api/portfolio/projects/{id}/location", ProjectStructureCommand.LocateProject.class),
                of("/api/portfolio/actions/{id}/parties", ActionStructureCommand.SetActionParties.class),
                of("/api/portfolio/actions/{id}/location", ActionStructureCommand.LocateAction.class));
    }
}
