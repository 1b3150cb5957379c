package fr.gouvernail.command.governance.domain;

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
record Presidency(@Nullable PersonId presiding, @Nullable PersonId secretary, Map<Integer, PersonId> ofItems) {

    static final Presidency UNKNOWN = new Presidency(null, null, Map.of());

    Presidency {
        ofItems = Map.copyOf(ofItems);
    }

    /** Null where nobody said it, as for sittings of before. */
    @Nullable
    PersonId of(int item) {
        var own = ofItems.get(item);
        return own == null ? presiding : own;
    }

    Presidency after(PresidencyRecorded recorded) {
        if (recorded.item() == null) {
            return new Presidency(recorded.presiding(), recorded.secretary(), ofItems);
        }
        var more = new HashMap<>(ofItems);
        more.put(recorded.item(), recorded.presiding());
        return new Presidency(presiding, secretary, more);
    }
}
