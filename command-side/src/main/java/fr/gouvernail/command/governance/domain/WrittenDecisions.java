package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.DecisionRejection.CONSULTED_NOW;
import static fr.gouvernail.contract.governance.DecisionRejection.NOT_CONSULTED;
import static fr.gouvernail.contract.governance.DecisionRejection.NOT_DRAFT;

import fr.gouvernail.command.governance.domain.DecisionState.Status;
import fr.gouvernail.contract.governance.DecisionCommand.ApproveInWriting;
import fr.gouvernail.contract.governance.DecisionCommand.PutToConsultation;
import fr.gouvernail.contract.governance.DecisionCommand.ReturnFromConsultation;
import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionApprovedInWriting;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPutToConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReturnedFromConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.FindingsKept;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.ConsultationId;
import java.util.ArrayList;
import java.util.List;

/** What a written consultation makes of a decision. */
final class WrittenDecisions {

    static List<DecisionPutToConsultation> put(DecisionState state, PutToConsultation command) {
        var consulted = state.thread().consulted();
        if (consulted != null && consulted.consultation().equals(command.consultation())) {
            return List.of();
        }
        requireNotConsulted(state);
        if (state.councilAct() || !(state.status() == Status.DRAFT || state.status() == Status.POSTPONED)) {
            throw DecisionDecisions.refusal(NOT_DRAFT, state);
        }
        return List.of(new DecisionPutToConsultation(
                command.decision(), command.consultation(), command.closesOn(), command.effectiveOn()));
    }

    /** Nobody declares it besides: the charter itself says that it is approved once its delay has passed. */
    static List<DecisionEvent> approve(DecisionState state, ApproveInWriting command, ShownFindings findings) {
        requireConsultedBy(state, command.consultation());
        var events = new ArrayList<DecisionEvent>();
        events.add(new DecisionApprovedInWriting(
                command.decision(), command.consultation(), command.count(), command.effectiveOn()));
        var shown = findings.inWriting(state.resolution(), command.count(), command.effectiveOn());
        if (!shown.isEmpty()) {
            events.add(new FindingsKept(command.decision(), shown));
        }
        events.addAll(DecisionEffects.executable(state, command.decision(), command.effectiveOn()));
        return events;
    }

    static DecisionReturnedFromConsultation takeBack(DecisionState state, ReturnFromConsultation command) {
        requireConsultedBy(state, command.consultation());
        return new DecisionReturnedFromConsultation(
                command.decision(), command.consultation(), command.ground(), command.reason(), command.effectiveOn());
    }

    /** While members answer, nothing else happens to what they answer on. */
    static void requireNotConsulted(DecisionState state) {
        var consulted = state.thread().consulted();
        if (consulted != null) {
            throw CommandRejected.of(CONSULTED_NOW, "closesOn", consulted.closesOn());
        }
    }

    private static void requireConsultedBy(DecisionState state, ConsultationId consultation) {
        var consulted = state.thread().consulted();
        if (consulted == null || !consulted.consultation().equals(consultation)) {
            throw CommandRejected.of(NOT_CONSULTED, "status", state.status());
        }
    }

    private WrittenDecisions() {}
}
