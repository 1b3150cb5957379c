package fr.gouvernail.command.governance.domain;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;

/** Which decisions a delegation may follow from. */
@FunctionalInterface
public interface GrantingDecisions {

    /** Whether it is an executable decision of that very body. */
    boolean areOf(BodyId body, DecisionId decision);
}
