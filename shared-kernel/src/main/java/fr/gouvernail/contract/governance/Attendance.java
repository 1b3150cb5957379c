package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a member attended a sitting.
 *
 * @param proxyHolder who votes for a represented member; null otherwise. One proxy per holder
 */
public record Attendance(
        PersonId person, Presence presence, @Nullable PersonId proxyHolder) {

    /** Presence at the sitting; only {@link #PRESENT} counts for the quorum. */
    public enum Presence {
        PRESENT,
        REPRESENTED,
        EXCUSED,
        ABSENT
    }
}
