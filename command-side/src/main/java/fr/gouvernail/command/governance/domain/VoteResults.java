package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.Optional;

/** How decisions were voted. */
public interface VoteResults {

    /** A vote on a decision. @param heldOn the day of the vote @param secret whether nobody's choice is kept */
    record VoteResult(SittingId sitting, int item, BodyId body, Tally tally, LocalDate heldOn, boolean secret) {}

    /** The vote on a decision as that item of that sitting. */
    Optional<VoteResult> find(DecisionId decision, SittingId sitting, int item);
}
