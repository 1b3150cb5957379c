package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a member attended a sitting.
 *
 * @param proxyHolder who votes for a represented member; null otherwise. One proxy per holder
 * @param substitute who sits and votes in the member's place, under {@link Presence#SUBSTITUTED}; null otherwise
 */
public record Attendance(
        PersonId person,
        Presence presence,
        @Nullable PersonId proxyHolder,
        @Nullable PersonId substitute) {

    /** Presence at the sitting; only a seat that is taken counts for the quorum. */
    public enum Presence {
        PRESENT,
        /** The member's substitute is there, and the seat with them. */
        SUBSTITUTED,
        REPRESENTED,
        EXCUSED,
        ABSENT;

        /** Whether somebody sits on the seat, in person or for its member. */
        public boolean takesSeat() {
            return this == PRESENT || this == SUBSTITUTED;
        }
    }

    /** A member who has no substitute there. */
    public Attendance(PersonId person, Presence presence, @Nullable PersonId proxyHolder) {
        this(person, presence, proxyHolder, null);
    }
}
