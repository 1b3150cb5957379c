package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.AGENDA_CLOSED;
import static fr.gouvernail.contract.governance.SittingRejection.OPENED_ALREADY;
import static fr.gouvernail.contract.governance.SittingRejection.TAKEN_OFF_ALREADY;

import fr.gouvernail.command.governance.domain.SittingState.Stage;
import fr.gouvernail.contract.governance.AgendaCommand.CallOffSitting;
import fr.gouvernail.contract.governance.AgendaCommand.TakeOffAgenda;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.SecondSittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SittingCalledOff;
import fr.gouvernail.kernel.command.CommandRejected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is taken back of a convocation before the sitting opens: an item of its agenda, or all of it. */
final class CalledOff {

    /** Once the sitting is open, the body itself postpones an item. */
    static ItemPostponed takeOff(SittingState state, TakeOffAgenda command, LocalDate today) {
        if (state.stage() != Stage.CONVENED) {
            throw CommandRejected.of(AGENDA_CLOSED);
        }
        var item = ItemDecisions.requireItem(state, command.item());
        if (!SittingDecisions.isPending(state, item)) {
            throw CommandRejected.of(TAKEN_OFF_ALREADY, "item", command.item());
        }
        return new ItemPostponed(
                command.sitting(), state.body(), item, Postponement.TAKEN_OFF, command.reason(), null, today);
    }

    /** What has opened has its attendance and may have votes: it is closed, which gives back what was not reached. */
    static List<SittingEvent> callOff(SittingState state, CallOffSitting command, LocalDate today) {
        SittingDecisions.requireNotClosed(state);
        if (state.stage() != Stage.CONVENED) {
            throw CommandRejected.of(OPENED_ALREADY, "heldOn", state.heldOn());
        }
        var events = new ArrayList<SittingEvent>();
        for (var item : state.agenda()) {
            if (item.decision() != null && SittingDecisions.isPending(state, item)) {
                events.add(new ItemPostponed(
                        command.sitting(),
                        state.body(),
                        item,
                        Postponement.SITTING_CALLED_OFF,
                        command.reason(),
                        null,
                        today));
            }
        }
        events.add(new SittingCalledOff(command.sitting(), state.body(), command.reason(), today));
        return events;
    }

    /** What the first sitting keeps of it: it may be followed again. */
    static SecondSittingCalledOff ofSecond(SittingState second, CallOffSitting command, LocalDate today) {
        var first = Objects.requireNonNull(second.first()).sitting();
        return new SecondSittingCalledOff(first, command.sitting(), command.reason(), today);
    }

    private CalledOff() {}
}
