package fr.gouvernail.command.governance.domain;

import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;

/** How many inhabitants a territory has, for rules that depend on it. */
public interface Populations {

    /** The figure that holds on that day; the oldest known for a day before it, 0 when there is none. */
    int on(TerritoryId territory, LocalDate day);
}
