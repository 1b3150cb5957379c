package fr.gouvernail.command.governance.domain;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import java.util.Optional;

/** What an agenda, and a decision that corrects another, have to know of decisions. */
public interface DraftedDecisions {

    /**
     * A decision that was drafted.
     *
     * @param settled whether it was voted or withdrawn since
     * @param adopted whether it was adopted, here or on paper
     */
    record DraftedDecision(BodyId body, boolean settled, boolean adopted) {

        /** One that is not adopted. */
        public DraftedDecision(BodyId body, boolean settled) {
            this(body, settled, false);
        }
    }

    Optional<DraftedDecision> find(DecisionId decision);
}
