package fr.gouvernail.kernel.eventstore.upcast;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** Events that exist in tests only, with a past of their own. */
sealed interface SampleEvent extends DomainEvent {

    /** Revision 1 said where to in one text; since revision 2 town and street are apart; since revision 3 the date is there. */
    @EventName(value = "sample.thing.moved", revision = 3)
    record ThingMoved(String thing, Place to, LocalDate effectiveOn) implements SampleEvent {}

    /** Never changed. */
    @EventName("sample.thing.made")
    record ThingMade(String thing) implements SampleEvent {}

    /** A street in a town. */
    record Place(String street, String town) {}

    /** Takes the text apart. */
    final class MovedFrom1 extends JsonUpcaster {

        MovedFrom1() {
            super("sample.thing.moved", 1);
        }

        @Override
        protected ObjectNode upcast(ObjectNode older) {
            var text = older.remove("to").asString();
            var comma = text.lastIndexOf(", ");
            older.putObject("to").put("street", text.substring(0, comma)).put("town", text.substring(comma + 2));
            return older;
        }
    }

    /** Before revision 3, a thing moved on the day its list was made. */
    final class MovedFrom2 extends JsonUpcaster {

        MovedFrom2() {
            super("sample.thing.moved", 2);
        }

        @Override
        protected ObjectNode upcast(ObjectNode older) {
            return older.put("effectiveOn", "2026-01-01");
        }
    }
}
