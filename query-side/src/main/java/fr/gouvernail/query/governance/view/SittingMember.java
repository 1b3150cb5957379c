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
        @Nullable PersonId proxyHolder) {

    /** Whether a ballot is expected from this member: present, or represented by another. */
    public boolean votes() {
        return voting && (presence == Presence.PRESENT || presence == Presence.REPRESENTED);
    }
}
