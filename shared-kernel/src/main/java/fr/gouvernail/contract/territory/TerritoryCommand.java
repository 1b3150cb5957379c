package fr.gouvernail.contract.territory;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.GeoPoint;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of a territory. */
public sealed interface TerritoryCommand extends Command {

    TerritoryId territory();

    @Override
    default TerritoryId target() {
        return territory();
    }

    /**
     * Registers a commune or an intercommunal body. The id has to be that of the code ({@code TerritoryId.ofInsee} or {@code ofSiren}).
     *
     * <p>Errors: {@code territory.territory.code-malformed}, {@code territory.territory.id-differs-from-code},
     * {@code territory.territory.population-negative}, {@code platform.already-exists}.
     *
     * @param code INSEE code (5 characters, 2A and 2B included) of a commune, SIREN (9 digits) of an intercommunal body
     * @param population inhabitants
     * @param department number of the department, such as 01, 2A or 974
     * @param region INSEE code of the region
     * @param intercommunalitySiren SIREN of the intercommunal body it belongs to
     * @param programmeReference the national programme's own reference, such as ACV008
     */
    @CommandName("territory.territory.register")
    record RegisterTerritory(
            TerritoryId territory,
            TerritoryKind kind,
            String code,
            String name,
            int population,
            String department,
            String region,
            String regionName,
            @Nullable String intercommunalitySiren,
            @Nullable String programmeReference,
            @Nullable GeoPoint location)
            implements TerritoryCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /** Records a new population figure. Errors: {@code territory.territory.population-negative}, {@code territory.territory.nothing-changes}. */
    @CommandName("territory.territory.update-population")
    record UpdatePopulation(
            TerritoryId territory, @Nullable Long expectedVersion, int population, LocalDate effectiveOn)
            implements TerritoryCommand {}
}
