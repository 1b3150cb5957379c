package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.DecisionRejection.FOLLOW_UP_DONE;
import static fr.gouvernail.contract.governance.DecisionRejection.FOLLOW_UP_DROPPED;
import static fr.gouvernail.contract.governance.DecisionRejection.FOLLOW_UP_OF_ANOTHER;
import static fr.gouvernail.contract.governance.DecisionRejection.FOLLOW_UP_OWNER;
import static fr.gouvernail.contract.governance.DecisionRejection.FOLLOW_UP_UNKNOWN;
import static fr.gouvernail.contract.governance.DecisionRejection.GIVEN_UP;
import static fr.gouvernail.contract.governance.DecisionRejection.SAME_DUE_DATE;

import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDone;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDropped;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpRescheduled;
import fr.gouvernail.contract.governance.DecisionRecordCommand.AddFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.CompleteFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.DropFollowUp;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RescheduleFollowUp;
import fr.gouvernail.contract.governance.FollowUpTask;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Role;
import java.util.EnumSet;
import java.util.Set;

/** What someone has to do after a decision. */
final class FollowUps {

    /** Those who run the body may say that anyone's follow-up is done. */
    private static final Set<Role> RUNNING = EnumSet.of(Role.CHAIR, Role.GOVERNANCE_MEMBER, Role.DIRECTOR, Role.PMO);

    static FollowUpAdded add(DecisionState state, AddFollowUp command) {
        requireKeptUp(state);
        requireOwner(command.task());
        DecisionRecords.requireNotBefore(command.task().dueOn(), command.effectiveOn());
        int number = state.onRecord().followUps().size() + 1;
        return new FollowUpAdded(command.decision(), number, command.task(), command.effectiveOn());
    }

    static FollowUpDone complete(DecisionState state, CompleteFollowUp command, Actor actor) {
        int number = command.number();
        var task = requireOpen(state, number).task();
        boolean owns = actor.person().equals(task.owner()) || actor.role() == task.role();
        if (!owns && !RUNNING.contains(actor.role())) {
            throw CommandRejected.of(FOLLOW_UP_OF_ANOTHER, "number", number);
        }
        return new FollowUpDone(command.decision(), number, command.outcome(), command.effectiveOn());
    }

    static FollowUpDropped drop(DecisionState state, DropFollowUp command) {
        requireOpen(state, command.number());
        return new FollowUpDropped(command.decision(), command.number(), command.reason(), command.effectiveOn());
    }

    static FollowUpRescheduled reschedule(DecisionState state, RescheduleFollowUp command) {
        var previous = requireOpen(state, command.number()).task().dueOn();
        if (previous.equals(command.dueOn())) {
            throw CommandRejected.of(SAME_DUE_DATE, "number", command.number(), "on", previous);
        }
        DecisionRecords.requireNotBefore(command.dueOn(), command.effectiveOn());
        return new FollowUpRescheduled(
                command.decision(),
                command.number(),
                previous,
                command.dueOn(),
                command.reason(),
                command.effectiveOn());
    }

    private static DecisionRecord.FollowUp requireOpen(DecisionState state, int number) {
        var followUps = state.onRecord().followUps();
        if (number < 1 || number > followUps.size()) {
            throw CommandRejected.of(FOLLOW_UP_UNKNOWN, "number", number);
        }
        var followUp = followUps.get(number - 1);
        if (followUp.doneOn() != null) {
            throw CommandRejected.of(FOLLOW_UP_DONE, "number", number, "on", followUp.doneOn());
        }
        if (followUp.droppedOn() != null) {
            throw CommandRejected.of(FOLLOW_UP_DROPPED, "number", number, "on", followUp.droppedOn());
        }
        return followUp;
    }

    /** Either a person or a role, so that it is clear whom it waits for. */
    static void requireOwner(FollowUpTask task) {
        if ((task.owner() == null) == (task.role() == null)) {
            throw CommandRejected.of(FOLLOW_UP_OWNER);
        }
    }

    /** @throws CommandRejected when nothing follows from the decision any more */
    static void requireKeptUp(DecisionState state) {
        LegalReviews.requireNotAnnulled(state);
        switch (state.status()) {
            case REFUSED, WITHDRAWN -> throw DecisionDecisions.refusal(GIVEN_UP, state);
            case DRAFT, TABLED, POSTPONED, REFERRED, ADOPTED, EXECUTABLE, ENACTED, ENACTMENT_FAILED, TAKEN_OVER -> {
                // It still stands, or may still come.
            }
        }
    }

    private FollowUps() {}
}
