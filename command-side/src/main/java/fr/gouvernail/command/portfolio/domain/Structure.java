package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.ActionStructureEvent;
import fr.gouvernail.contract.portfolio.ActionStructureEvent.ActionLocated;
import fr.gouvernail.contract.portfolio.ActionStructureEvent.ActionPartiesSet;
import fr.gouvernail.contract.portfolio.Location;
import fr.gouvernail.contract.portfolio.Parties;
import fr.gouvernail.contract.portfolio.ProjectEvent;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectWithdrawn;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent.ProjectLocated;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent.ProjectPartiesSet;
import org.jspecify.annotations.Nullable;

/**
 * Who carries a project or an action, and where it is; null while nobody has said.
 *
 * @param withdrawn whether the project was, as proposed in error
 */
record Structure(@Nullable Parties parties, @Nullable Location location, boolean withdrawn) {

    static final Structure NONE = new Structure(null, null, false);

    Structure evolve(ProjectEvent event) {
        return event instanceof ProjectWithdrawn ? new Structure(parties, location, true) : this;
    }

    Structure evolve(ProjectStructureEvent event) {
        return switch (event) {
            case ProjectPartiesSet set -> new Structure(set.current(), location, withdrawn);
            case ProjectLocated located -> new Structure(parties, located.current(), withdrawn);
        };
    }

    Structure evolve(ActionStructureEvent event) {
        return switch (event) {
            case ActionPartiesSet set -> new Structure(set.current(), location, withdrawn);
            case ActionLocated located -> new Structure(parties, located.current(), withdrawn);
        };
    }
}
