package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ListPublished;
import fr.gouvernail.contract.governance.SittingEvent.MinutesApproved;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSent;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.VoteRecorded;
import fr.gouvernail.query.reporting.view.MyItemKind;

/** What the course of a sitting asks of people, and what it settles. */
final class MySittings {

    /** R-62 (art. L2121-25 CGCT): the list of the resolutions examined is posted and put online within one week. */
    private static final int LIST_DAYS = 7;

    static void sitting(SittingEvent event, MyItems items) {
        var id = event.sitting();
        switch (event) {
            case SittingConvened e -> convened(e, items);
            case VoteRecorded e -> items.asleepForRoles(MyItemKind.LIST_TO_PUBLISH, id, e.body());
            case SecretVoteRecorded e -> items.asleepForRoles(MyItemKind.LIST_TO_PUBLISH, id, e.body());
            case ItemPostponed e
            when e.ground() == Postponement.NO_QUORUM ->
                items.forRoles(MyItemKind.CONVOCATION_TO_REPEAT, id, e.body(), null, e.effectiveOn());
            case SittingClosed e -> {
                items.remove(MyItemKind.SITTING_TO_COME, id);
                items.remove(MyItemKind.SITTING_TO_HOLD, id);
                items.activateDue(MyItemKind.MINUTES_TO_SEND, id, e.effectiveOn());
                items.activateDue(MyItemKind.MINUTES_TO_APPROVE, id, e.effectiveOn());
                items.activateDue(
                        MyItemKind.LIST_TO_PUBLISH, id, e.effectiveOn().plusDays(LIST_DAYS));
            }
            case SittingCalledOff _ -> items.removeAll(id);
            case MinutesSent e -> {
                items.remove(MyItemKind.MINUTES_TO_SEND, id);
                items.activateDue(MyItemKind.MINUTES_TO_APPROVE, id, e.effectiveOn());
            }
            case MinutesApproved _ -> {
                items.remove(MyItemKind.MINUTES_TO_SEND, id);
                items.remove(MyItemKind.MINUTES_TO_APPROVE, id);
            }
            case ListPublished _ -> items.remove(MyItemKind.LIST_TO_PUBLISH, id);
            default -> {
                // What happens during a sitting asks nothing of anybody once it is over.
            }
        }
    }

    private static void convened(SittingConvened e, MyItems items) {
        for (var seat : e.seats()) {
            items.forPerson(MyItemKind.SITTING_TO_COME, seat.person(), e.sitting(), e.body(), e.heldOn());
        }
        items.forRoles(MyItemKind.SITTING_TO_HOLD, e.sitting(), e.body(), null, e.heldOn());
        items.asleepForRoles(MyItemKind.MINUTES_TO_SEND, e.sitting(), e.body());
        items.asleepForRoles(MyItemKind.MINUTES_TO_APPROVE, e.sitting(), e.body());
    }

    private MySittings() {}
}
