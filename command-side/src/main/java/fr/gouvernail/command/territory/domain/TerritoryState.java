package fr.gouvernail.command.territory.domain;

import fr.gouvernail.contract.territory.TerritoryEvent;
import fr.gouvernail.contract.territory.TerritoryEvent.PopulationUpdated;
import fr.gouvernail.contract.territory.TerritoryEvent.TerritoryRegistered;

/** What the decisions on a territory have to know. @param population inhabitants */
record TerritoryState(int population) {

    static TerritoryState evolve(TerritoryEvent event) {
        return switch (event) {
            case TerritoryRegistered registered -> new TerritoryState(registered.population());
            case PopulationUpdated updated -> new TerritoryState(updated.current());
        };
    }
}
