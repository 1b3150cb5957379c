package fr.gouvernail.query.governance.view;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one body made of a point that went from body to body.
 *
 * @param depth how many bodies had the point before, from 0
 * @param decidedOn null while it is not adopted or refused there
 * @param handedOn how it came from the body before; null at the first one
 */
public record ThreadStep(
        DecisionId decision,
        String reference,
        String title,
        BodyId body,
        @Nullable String bodyName,
        int depth,
        DecisionState state,
        @Nullable LocalDate decidedOn,
        long stateEvent,
        @Nullable Handed handedOn) {

    /** The referral: from which decision, on which day, why, and its event. */
    public record Handed(DecisionId from, LocalDate on, String reason, long event) {}
}
