package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.query.governance.view.SeatRow;
import fr.gouvernail.query.platform.web.PersonNames;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The names of a body's members, as far as the reader needs them. Outside of the administrations only elected members in office are
 * named: they act in public, the others are known by the quality in which they sit.
 */
public final class SeatNames {

    private final PersonNames names;
    private final boolean everyone;
    private final LocalDate day;

    /** @param day the day whose composition is shown */
    SeatNames(PersonNames names, boolean everyone, LocalDate day) {
        this.names = names;
        this.everyone = everyone;
        this.day = day;
    }

    /** Null for a name that is not shown to this reader. */
    public @Nullable String of(SeatRow seat) {
        boolean inOffice = seat.quality() == SeatQuality.ELECTED && seat.holdsOn(day);
        return seat.person() != null && (everyone || inOffice) ? names.of(seat.person()) : null;
    }
}
