package fr.gouvernail.query.assessment.view;

import fr.gouvernail.kernel.id.CausalMapId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A causal map.
 *
 * @param starter version of the starter map it was drawn from; null for a blank one
 * @param current whether it is the one that is read for its territory
 * @param experts how many persons judged a link that is still there
 * @param judged how many links somebody judged
 * @param revision how many times it has changed
 */
public record CausalMapRow(
        CausalMapId map,
        TerritoryId territory,
        String name,
        @Nullable String starter,
        LocalDate drawnOn,
        boolean current,
        int factors,
        int links,
        int judged,
        int experts,
        int revision,
        long drawnEvent,
        long version,
        long lastEvent) {}
