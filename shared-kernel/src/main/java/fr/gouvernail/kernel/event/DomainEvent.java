package fr.gouvernail.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact of the field that has happened. Events hold no personal data: people appear as {@code PersonId}. */
public interface DomainEvent {

    /** The date the fact takes effect in the field, which is not when it was recorded; null where the fact has none. */
    default @Nullable LocalDate effectiveOn() {
        return null;
    }
}
