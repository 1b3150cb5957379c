package fr.gouvernail.command.platform.lookup;

import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.id.DecisionId;
import java.time.LocalDate;

/** A decision that can be carried out. @param effectiveOn the day from which it is executable */
public record ExecutableDecision(DecisionId id, Resolution resolution, LocalDate effectiveOn) {}
