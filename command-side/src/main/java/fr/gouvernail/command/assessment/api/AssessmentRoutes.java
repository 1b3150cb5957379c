package fr.gouvernail.command.assessment.api;

import static fr.gouvernail.command.platform.web.CommandRoute.of;

import fr.gouvernail.command.platform.web.CommandRoute;
import fr.gouvernail.command.platform.web.CommandRoutes;
import fr.gouvernail.contract.assessment.ActorKind;
import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.contract.assessment.BackingCommand;
import fr.gouvernail.contract.assessment.EffectCommand;
import fr.gouvernail.contract.assessment.FeasibilityCommand;
import fr.gouvernail.kernel.id.BackingId;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Commands on the feasibility of projects, on their backing and on the effects they are expected to have. */
public final class AssessmentRoutes implements CommandRoutes {

    private static final String BACKINGS = "/api/assessment/backings";
    private static final String FEASIBILITIES = "/api/assessment/feasibilities";
    private static final String EFFECTS = "/api/assessment/effects";

    @Override
    public List<CommandRoute> routes() {
        return List.of(
                new CommandRoute(BACKINGS, BackingCommand.DeclareBacking.class, AssessmentRoutes::backingOfActor),
                of(BACKINGS + "/{id}/positions", BackingCommand.ChangePosition.class),
                of(BACKINGS + "/{id}/naming", BackingCommand.ChangeNaming.class),
                of(BACKINGS + "/{id}/commitments", BackingCommand.Commit.class),
                of(BACKINGS + "/{id}/checks", BackingCommand.CheckCommitment.class),
                of(BACKINGS + "/{id}/conditions-met", BackingCommand.MeetCondition.class),
                of(BACKINGS + "/{id}/withdrawals", BackingCommand.WithdrawCommitment.class),
                new CommandRoute(
                        FEASIBILITIES,
                        FeasibilityCommand.OpenFeasibility.class,
                        AssessmentRoutes::feasibilityOfProject),
                of(FEASIBILITIES + "/{id}/assignments", FeasibilityCommand.AssignItem.class),
                of(FEASIBILITIES + "/{id}/ratings", FeasibilityCommand.RateItem.class),
                of(FEASIBILITIES + "/{id}/lifted-reserves", FeasibilityCommand.LiftReserve.class),
                of(FEASIBILITIES + "/{id}/impact-studies", FeasibilityCommand.SettleImpactStudy.class),
                of(FEASIBILITIES + "/{id}/backing-levels", FeasibilityCommand.RequireBacking.class),
                of(EFFECTS, EffectCommand.ForeseeEffect.class),
                of(EFFECTS + "/{id}/observations", EffectCommand.ObserveEffect.class),
                of(EFFECTS + "/{id}/withdrawals", EffectCommand.DropEffect.class));
    }

    private static @Nullable Identifier feasibilityOfProject(ObjectNode body) {
        var project = id(body.path("project"), ProjectId::of);
        return project == null ? null : FeasibilityId.of(project);
    }

    private static @Nullable Identifier backingOfActor(ObjectNode body) {
        var project = id(body.path("project"), ProjectId::of);
        var actor = body.path("actor");
        var named = new BackingActor(
                ActorKind.RESIDENTS,
                id(actor.path("organisation"), OrganisationId::of),
                id(actor.path("person"), PersonId::of),
                actor.path("group").asString(null));
        return project == null ? null : BackingId.of(project, named.key());
    }

    /** Null where it is missing or malformed: what reads the body says so. */
    private static <T> @Nullable T id(JsonNode text, Function<String, T> parser) {
        try {
            return text.isString() ? parser.apply(text.asString()) : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
