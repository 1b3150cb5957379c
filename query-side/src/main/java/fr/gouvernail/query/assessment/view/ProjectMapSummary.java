package fr.gouvernail.query.assessment.view;

import fr.gouvernail.kernel.id.CausalMapId;
import fr.gouvernail.kernel.id.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * The causal map of a project in one line, for its sheet and for the validation gate.
 *
 * @param roles how many roles reread the map and the levers as they now are, each by another person than the others
 * @param stale reviews of what has changed since
 * @param lastEvent that changed the map, the levers or the reviews; null without a map
 */
public record ProjectMapSummary(
        ProjectId project,
        @Nullable CausalMapId map,
        ProjectMapStanding standing,
        int levers,
        int experts,
        int roles,
        int stale,
        @Nullable Long lastEvent) {

    /** What the validation gate asks for (two roles at least). */
    public boolean reviewed() {
        return standing == ProjectMapStanding.REVIEWED;
    }
}
