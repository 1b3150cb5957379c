package fr.gouvernail.command.governance.policy;

import fr.gouvernail.command.platform.policy.Policy;
import fr.gouvernail.contract.governance.ConsultationEvent;
import fr.gouvernail.contract.governance.ConsultationEvent.AnswerWithdrawn;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationAnswered;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationCancelled;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationClosed;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationOpened;
import fr.gouvernail.contract.governance.DecisionCommand.ApproveInWriting;
import fr.gouvernail.contract.governance.DecisionCommand.PutToConsultation;
import fr.gouvernail.contract.governance.DecisionCommand.ReturnFromConsultation;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.event.RecordedEvent;

/**
 * A decision that members are asked about in writing is before them; approved by their silence it is adopted, objected to or called off it
 * goes back to the backlog. One policy for all, so that they come in their order.
 */
public final class WhenConsultationChangesThenDecisionFollows implements Policy {

    @Override
    public String name() {
        return "governance.consult-on-decision";
    }

    @Override
    public void on(RecordedEvent event, CommandDispatcher dispatcher) {
        if (event.payload() instanceof ConsultationEvent consultation) {
            follow(event, consultation, dispatcher);
        }
    }

    private static void follow(RecordedEvent event, ConsultationEvent consultation, CommandDispatcher dispatcher) {
        var id = consultation.consultation();
        switch (consultation) {
            // The decision was told as it was opened: said again, it changes nothing.
            case ConsultationOpened e ->
                FollowUp.note(
                        event,
                        dispatcher,
                        new PutToConsultation(e.decision(), id, e.closesOn(), e.effectiveOn()),
                        "consult:" + id.uuid());
            case ConsultationAnswered _, AnswerWithdrawn _ -> {
                // It counts when the consultation closes.
            }
            case ConsultationClosed e -> {
                var command = e.approved()
                        ? new ApproveInWriting(e.decision(), id, e.count(), e.effectiveOn())
                        : new ReturnFromConsultation(
                                e.decision(), id, Postponement.NOT_APPROVED_IN_WRITING, null, e.effectiveOn());
                FollowUp.note(event, dispatcher, command, "consulted:" + id.uuid());
            }
            case ConsultationCancelled e ->
                FollowUp.note(
                        event,
                        dispatcher,
                        new ReturnFromConsultation(
                                e.decision(), id, Postponement.CONSULTATION_CANCELLED, e.reason(), e.effectiveOn()),
                        "consulted:" + id.uuid());
        }
    }
}
