package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.DecisionRejection.ENACTMENT_NOT_FAILED;
import static fr.gouvernail.contract.governance.DecisionRejection.NOT_EXECUTABLE;

import fr.gouvernail.command.governance.domain.DecisionState.Force;
import fr.gouvernail.command.governance.domain.DecisionState.Status;
import fr.gouvernail.contract.governance.DecisionCommand.ConfirmEnactment;
import fr.gouvernail.contract.governance.DecisionCommand.RecordEnactmentFailure;
import fr.gouvernail.contract.governance.DecisionCommand.RetryEnactment;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionEnacted;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentFailed;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentRetried;
import java.util.Objects;

/** How what a decision orders was carried out, and another try. */
final class Enactments {

    /**
     * Also after a failure was recorded: a policy that starts anew may find that its command was accepted after all. Also while the act is
     * suspended: the order had left before, and what it changed is a fact.
     */
    static DecisionEnacted confirmEnactment(DecisionState state, ConfirmEnactment command) {
        boolean ordered = state.status() == Status.EXECUTABLE || state.status() == Status.ENACTMENT_FAILED;
        if (!ordered || isAnnulled(state)) {
            throw DecisionDecisions.refusal(NOT_EXECUTABLE, state);
        }
        return new DecisionEnacted(command.decision(), command.enacted(), command.version());
    }

    static EnactmentFailed recordEnactmentFailure(DecisionState state, RecordEnactmentFailure command) {
        if (state.status() != Status.EXECUTABLE || isAnnulled(state)) {
            throw DecisionDecisions.refusal(NOT_EXECUTABLE, state);
        }
        return new EnactmentFailed(command.decision(), command.code(), command.parameters());
    }

    /** The effect keeps the date on which the decision became executable, however late the obstacle went away. */
    static EnactmentRetried retryEnactment(DecisionState state, RetryEnactment command) {
        LegalReviews.requireForce(state);
        LegalReviews.requireNotSuperseded(state);
        if (state.status() != Status.ENACTMENT_FAILED) {
            throw DecisionDecisions.refusal(ENACTMENT_NOT_FAILED, state);
        }
        return new EnactmentRetried(
                command.decision(),
                state.attempt() + 1,
                state.resolution(),
                Objects.requireNonNull(state.formalities().executableOn()));
    }

    private static boolean isAnnulled(DecisionState state) {
        return state.standing().force() == Force.ANNULLED;
    }

    private Enactments() {}
}
