package fr.gouvernail.command.governance.domain;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import java.time.LocalDate;
import java.util.Optional;

/** Which decisions a delegation may follow from. */
@FunctionalInterface
public interface GrantingDecisions {

    /** The day from which it is executable; empty unless it is a decision of that very body, still in force, that no later one supersedes. */
    Optional<LocalDate> executableFrom(BodyId body, DecisionId decision);
}
