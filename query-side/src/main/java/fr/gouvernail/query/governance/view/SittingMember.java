package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** A member as seated on the day of the sitting; presence is null until attendance is recorded. */
public record SittingMember(
        PersonId person,
        SeatQuality quality,
        boolean voting,
        boolean chair,
        @Nullable Presence presence,
        @Nullable PersonId proxyHolder,
        @Nullable PersonId substitute) {

    /** Who sits on the seat, where somebody does. */
    public PersonId sitting() {
        return substitute == null ? person : substitute;
    }

    /** Whether a ballot is expected from this member: present, substituted, or represented by another. */
    public boolean votes() {
        return voting && presence != null && (presence.takesSeat() || presence == Presence.REPRESENTED);
    }
}
