package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Proxy;
import fr.gouvernail.contract.governance.SittingEvent.PresidencyRecorded;
import fr.gouvernail.kernel.id.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What happens in the room, as far as decisions have to know it.
 *
 * @param attendances empty until they are recorded
 * @param proxies powers in force, by who gave them
 * @param presidency who presides and keeps the minutes
 * @param items what became of each item, by its number; an item nothing happened to has no entry
 */
record Session(
        List<Attendance> attendances,
        Map<PersonId, Proxy> proxies,
        Map<Integer, ItemState> items,
        Papers papers,
        Presidency presidency) {

    static final Session BEFORE = new Session(List.of(), Map.of(), Map.of(), Papers.NONE, Presidency.UNKNOWN);

    Session {
        attendances = List.copyOf(attendances);
        proxies = Map.copyOf(proxies);
        items = Map.copyOf(items);
    }

    ItemState item(int number) {
        return items.getOrDefault(number, ItemState.PENDING);
    }

    /** Whether an item was opened with its quorum, or voted. */
    boolean hadQuorum() {
        return items.values().stream().anyMatch(ItemState::hadQuorum);
    }

    Session attendedBy(List<Attendance> recorded) {
        return new Session(recorded, proxies, items, papers, presidency);
    }

    Session with(Proxy proxy) {
        var more = new HashMap<>(proxies);
        more.put(proxy.giver(), proxy);
        return new Session(attendances, more, items, papers, presidency);
    }

    /** Who took a power back is no longer represented; whether they come is for the next attendance list to say. */
    Session withoutProxyOf(PersonId giver) {
        var fewer = new HashMap<>(proxies);
        fewer.remove(giver);
        var changed = attendances.stream()
                .map(one -> one.person().equals(giver) && one.presence() == Presence.REPRESENTED
                        ? new Attendance(giver, Presence.EXCUSED, null)
                        : one)
                .toList();
        return new Session(changed, fewer, items, papers, presidency);
    }

    Session change(int number, UnaryOperator<ItemState> change) {
        var changed = new HashMap<>(items);
        changed.put(number, change.apply(item(number)));
        return new Session(attendances, proxies, changed, papers, presidency);
    }

    Session presided(PresidencyRecorded recorded) {
        return new Session(attendances, proxies, items, papers, presidency.after(recorded));
    }

    Session with(Papers changed) {
        return new Session(attendances, proxies, items, changed, presidency);
    }
}
