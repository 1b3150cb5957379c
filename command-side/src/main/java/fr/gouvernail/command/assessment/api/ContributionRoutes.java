package fr.gouvernail.command.assessment.api;

import static fr.gouvernail.command.platform.web.CommandRoute.of;

import fr.gouvernail.command.platform.web.CommandRoute;
import fr.gouvernail.command.platform.web.CommandRoutes;
import fr.gouvernail.contract.assessment.ContributionCommand;
import fr.gouvernail.contract.assessment.GridCommand;
import fr.gouvernail.kernel.id.GridId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.ProgrammeId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Commands on the contributions of residents and associations, and on the grids by which projects are marked. */
public final class ContributionRoutes implements CommandRoutes {

    private static final String CONTRIBUTIONS = "/api/assessment/contributions";
    private static final String GRIDS = "/api/assessment/grids";

    @Override
    public List<CommandRoute> routes() {
        return List.of(
                of(CONTRIBUTIONS, ContributionCommand.RecordContribution.class),
                of(CONTRIBUTIONS + "/{id}/corrections", ContributionCommand.CorrectContribution.class),
                of(CONTRIBUTIONS + "/{id}/answers", ContributionCommand.AnswerContribution.class),
                of(CONTRIBUTIONS + "/{id}/publication", ContributionCommand.PublishContribution.class),
                of(CONTRIBUTIONS + "/{id}/unpublication", ContributionCommand.UnpublishContribution.class),
                new CommandRoute(GRIDS, GridCommand.SetGrid.class, ContributionRoutes::gridOfProgramme),
                of(GRIDS + "/{id}/changes", GridCommand.ChangeGrid.class),
                of(GRIDS + "/{id}/marks", GridCommand.MarkProject.class));
    }

    /** Null where it is missing or malformed: what reads the body says so. */
    private static @Nullable Identifier gridOfProgramme(ObjectNode body) {
        var programme = body.path("programme");
        try {
            return programme.isString() ? GridId.of(ProgrammeId.of(programme.asString())) : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
