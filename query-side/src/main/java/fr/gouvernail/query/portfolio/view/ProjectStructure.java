package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Location;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.OrganisationId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a project serves, who carries it, and where it is.
 *
 * @param placed null while nobody has said
 */
public record ProjectStructure(
        Set<ObjectiveId> objectives,
        CarriedBy carriedBy,
        @Nullable Placed placed) {

    public static final ProjectStructure NONE = new ProjectStructure(Set.of(), CarriedBy.NOBODY, null);

    public ProjectStructure {
        objectives = Set.copyOf(objectives);
    }

    public @Nullable Location location() {
        return placed == null ? null : placed.location();
    }

    boolean hasPartner(OrganisationId organisation) {
        return carriedBy.partners().stream()
                .anyMatch(partner -> partner.organisation().equals(organisation));
    }

    ProjectStructure carried(CarriedBy by) {
        return new ProjectStructure(objectives, by, placed);
    }

    ProjectStructure at(Placed place) {
        return new ProjectStructure(objectives, carriedBy, place);
    }

    ProjectStructure serving(ObjectiveId objective) {
        var more = new HashSet<>(objectives);
        more.add(objective);
        return new ProjectStructure(more, carriedBy, placed);
    }
}
