package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.id.DecisionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point on an agenda, with the count of its vote once there was one.
 *
 * @param decisionReference reference of the decision to be voted, as are the two next: null for a point that is only discussed
 * @param decisionVersion expected version of the next command on that decision
 */
public record AgendaItemRow(
        int number,
        String title,
        @Nullable DecisionId decision,
        @Nullable String decisionReference,
        @Nullable DecisionState decisionState,
        @Nullable Long decisionVersion,
        @Nullable LocalDate votedOn,
        @Nullable Tally tally,
        long itemEvent,
        @Nullable Long voteEvent) {}
