package fr.gouvernail.command.governance.domain;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.SittingId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an agenda has to know of decisions. */
public interface DraftedDecisions {

    /**
     * A decision that was drafted.
     *
     * @param settled whether it was voted or withdrawn since
     * @param tabledAt the sitting whose agenda it is on; null while it is on none
     */
    record DraftedDecision(
            BodyId body, boolean settled, @Nullable SittingId tabledAt) {}

    Optional<DraftedDecision> find(DecisionId decision);
}
