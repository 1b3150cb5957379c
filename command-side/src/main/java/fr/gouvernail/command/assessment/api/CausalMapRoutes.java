package fr.gouvernail.command.assessment.api;

import static fr.gouvernail.command.platform.web.CommandRoute.of;

import fr.gouvernail.command.platform.web.CommandRoute;
import fr.gouvernail.command.platform.web.CommandRoutes;
import fr.gouvernail.contract.assessment.CausalMapCommand;
import java.util.List;

/** Commands on causal maps. */
public final class CausalMapRoutes implements CommandRoutes {

    @Override
    public List<CommandRoute> routes() {
        return List.of(
                of("/api/assessment/maps", CausalMapCommand.DrawMap.class),
                of("/api/assessment/maps/{id}/choice", CausalMapCommand.ChooseMap.class),
                of("/api/assessment/maps/{id}/factors", CausalMapCommand.AddFactor.class),
                of("/api/assessment/maps/{id}/factor-renamings", CausalMapCommand.RenameFactor.class),
                of("/api/assessment/maps/{id}/factor-removals", CausalMapCommand.RemoveFactor.class),
                of("/api/assessment/maps/{id}/judgments", CausalMapCommand.JudgeLink.class),
                of("/api/assessment/maps/{id}/link-withdrawals", CausalMapCommand.WithdrawLink.class),
                of("/api/assessment/maps/{id}/levers", CausalMapCommand.SetLevers.class),
                of("/api/assessment/maps/{id}/reviews", CausalMapCommand.ReviewMap.class));
    }
}
