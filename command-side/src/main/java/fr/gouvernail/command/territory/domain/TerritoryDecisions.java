package fr.gouvernail.command.territory.domain;

import static fr.gouvernail.contract.territory.TerritoryRejection.CODE_MALFORMED;
import static fr.gouvernail.contract.territory.TerritoryRejection.ID_DIFFERS_FROM_CODE;
import static fr.gouvernail.contract.territory.TerritoryRejection.POPULATION_NEGATIVE;
import static fr.gouvernail.contract.territory.TerritoryRejection.POPULATION_UNCHANGED;

import fr.gouvernail.contract.territory.TerritoryCommand.RegisterTerritory;
import fr.gouvernail.contract.territory.TerritoryCommand.UpdatePopulation;
import fr.gouvernail.contract.territory.TerritoryEvent.PopulationUpdated;
import fr.gouvernail.contract.territory.TerritoryEvent.TerritoryRegistered;
import fr.gouvernail.contract.territory.TerritoryKind;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.TerritoryId;

/** What may happen to a territory. */
final class TerritoryDecisions {

    static TerritoryRegistered register(RegisterTerritory command) {
        requireCode(command.kind(), command.code());
        if (command.intercommunalitySiren() != null) {
            requireCode(TerritoryKind.INTERCOMMUNALITY, command.intercommunalitySiren());
        }
        var expected = idOf(command.kind(), command.code());
        if (!expected.equals(command.territory())) {
            throw CommandRejected.of(ID_DIFFERS_FROM_CODE, "code", command.code(), "expected", expected);
        }
        requireNotNegative(command.population());
        return new TerritoryRegistered(
                command.territory(),
                command.kind(),
                command.code(),
                command.name(),
                command.population(),
                command.department(),
                command.region(),
                command.regionName(),
                command.intercommunalitySiren(),
                command.programmeReference(),
                command.location());
    }

    static PopulationUpdated updatePopulation(TerritoryState state, UpdatePopulation command) {
        requireNotNegative(command.population());
        if (command.population() == state.population()) {
            throw CommandRejected.of(POPULATION_UNCHANGED, "population", command.population());
        }
        return new PopulationUpdated(
                command.territory(), state.population(), command.population(), command.effectiveOn());
    }

    private static void requireCode(TerritoryKind kind, String code) {
        var wellFormed = switch (kind) {
            case COMMUNE -> PublicCodes.isInsee(code);
            case INTERCOMMUNALITY -> PublicCodes.isSiren(code);
        };
        if (!wellFormed) {
            throw CommandRejected.of(CODE_MALFORMED, "kind", kind, "code", code);
        }
    }

    private static TerritoryId idOf(TerritoryKind kind, String code) {
        return switch (kind) {
            case COMMUNE -> TerritoryId.ofInsee(code);
            case INTERCOMMUNALITY -> TerritoryId.ofSiren(code);
        };
    }

    private static void requireNotNegative(int population) {
        if (population < 0) {
            throw CommandRejected.of(POPULATION_NEGATIVE, "population", population);
        }
    }

    private TerritoryDecisions() {}
}
