package fr.gouvernail.command.governance.domain;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an agenda, and a decision that corrects another, have to know of decisions. */
public interface DraftedDecisions {

    /**
     * A decision that was drafted.
     *
     * @param settled whether it was voted, withdrawn or handed on to another body since
     * @param adopted whether it was adopted, here or on paper
     * @param tabledAt the sitting whose agenda it is on; null while it is on none
     * @param writing what became of it in writing
     */
    record DraftedDecision(
            BodyId body,
            boolean settled,
            boolean adopted,
            @Nullable SittingId tabledAt,
            InWriting writing) {

        /** One that is neither adopted nor on an agenda. */
        public DraftedDecision(BodyId body, boolean settled) {
            this(body, settled, false, null, InWriting.NEVER);
        }

        public DraftedDecision(BodyId body, boolean settled, boolean adopted, @Nullable SittingId tabledAt) {
            this(body, settled, adopted, tabledAt, InWriting.NEVER);
        }
    }

    /**
     * A decision before its members in writing.
     *
     * @param until last day to answer; null while no consultation is under way
     * @param objected whether one came to its end without approval, or was called off with an objection in it
     */
    record InWriting(@Nullable LocalDate until, boolean objected) {
        static final InWriting NEVER = new InWriting(null, false);
    }

    Optional<DraftedDecision> find(DecisionId decision);
}
