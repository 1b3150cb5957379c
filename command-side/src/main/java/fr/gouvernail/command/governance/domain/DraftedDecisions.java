package fr.gouvernail.command.governance.domain;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import java.util.Optional;

/** What an agenda has to know of decisions. */
public interface DraftedDecisions {

    /** A decision that was drafted. @param settled whether it was voted, withdrawn or handed on to another body since */
    record DraftedDecision(BodyId body, boolean settled) {}

    Optional<DraftedDecision> find(DecisionId decision);
}
