package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.PresidingCapacity;
import fr.gouvernail.contract.governance.SittingEvent.PresidencyRecorded;
import fr.gouvernail.kernel.id.PersonId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who presides a sitting and keeps its minutes, as it was recorded.
 *
 * @param ofItems who presides one item instead, by its number
 */
record Presidency(@Nullable Presiding presiding, @Nullable PersonId secretary, Map<Integer, Presiding> ofItems) {

    /** Who presides, and as what. */
    record Presiding(PersonId person, PresidingCapacity capacity) {}

    static final Presidency UNKNOWN = new Presidency(null, null, Map.of());

    Presidency {
        ofItems = Map.copyOf(ofItems);
    }

    /** Null where nobody said it, as for sittings of before. */
    @Nullable
    PersonId of(int item) {
        var found = ofItems.getOrDefault(item, presiding);
        return found == null ? null : found.person();
    }

    Presidency after(PresidencyRecorded recorded) {
        var current = new Presiding(recorded.presiding(), recorded.capacity());
        if (recorded.item() == null) {
            return new Presidency(current, recorded.secretary(), ofItems);
        }
        var more = new HashMap<>(ofItems);
        more.put(recorded.item(), current);
        return new Presidency(presiding, secretary, more);
    }
}
