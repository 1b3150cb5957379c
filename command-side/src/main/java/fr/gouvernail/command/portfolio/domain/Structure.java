package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.ActionStructureEvent;
import fr.gouvernail.contract.portfolio.ActionStructureEvent.ActionLocated;
import fr.gouvernail.contract.portfolio.ActionStructureEvent.ActionPartiesSet;
import fr.gouvernail.contract.portfolio.Location;
import fr.gouvernail.contract.portfolio.Parties;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent.ProjectLocated;
import fr.gouvernail.contract.portfolio.ProjectStructureEvent.ProjectPartiesSet;
import org.jspecify.annotations.Nullable;

/** Who carries a project or an action, and where it is; null while nobody has said. */
record Structure(@Nullable Parties parties, @Nullable Location location) {

    static final Structure NONE = new Structure(null, null);

    Structure evolve(ProjectStructureEvent event) {
        return switch (event) {
            case ProjectPartiesSet set -> new Structure(set.current(), location);
            case ProjectLocated located -> new Structure(parties, located.current());
        };
    }

    Structure evolve(ActionStructureEvent event) {
        return switch (event) {
            case ActionPartiesSet set -> new Structure(set.current(), location);
            case ActionLocated located -> new Structure(parties, located.current());
        };
    }
}
