package fr.gouvernail.command.territory.api;

import static fr.gouvernail.command.platform.web.CommandRoute.of;

import fr.gouvernail.command.platform.web.CommandRoute;
import fr.gouvernail.command.platform.web.CommandRoutes;
import fr.gouvernail.contract.territory.AccessCommand;
import fr.gouvernail.contract.territory.OrganisationCommand;
import fr.gouvernail.contract.territory.TerritoryCommand;
import fr.gouvernail.contract.territory.TerritoryKind;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Commands on territories, organisations and roles. */
public final class TerritoryRoutes implements CommandRoutes {

    @Override
    public List<CommandRoute> routes() {
        return List.of(
                new CommandRoute(
                        "/api/territory/territories",
                        TerritoryCommand.RegisterTerritory.class,
                        TerritoryRoutes::territoryOfCode),
                of("/api/territory/territories/{id}/population-updates", TerritoryCommand.UpdatePopulation.class),
                new CommandRoute(
                        "/api/territory/organisations",
                        OrganisationCommand.RegisterOrganisation.class,
                        TerritoryRoutes::organisationOfSiret),
                of("/api/territory/organisations/{id}/renamings", OrganisationCommand.RenameOrganisation.class),
                of("/api/territory/access/{id}/roles", AccessCommand.GrantRole.class),
                of("/api/territory/access/{id}/withdrawals", AccessCommand.WithdrawRole.class));
    }

    private static @Nullable Identifier territoryOfCode(ObjectNode body) {
        var code = body.path("code").asString("");
        if (code.isEmpty()) {
            return null;
        }
        var isCommune = body.path("kind").asString("").equals(TerritoryKind.COMMUNE.name());
        return isCommune ? TerritoryId.ofInsee(code) : TerritoryId.ofSiren(code);
    }

    private static @Nullable Identifier organisationOfSiret(ObjectNode body) {
        var siret = body.path("siret").asString("");
        return siret.isEmpty() ? null : OrganisationId.ofSiret(siret);
    }
}
