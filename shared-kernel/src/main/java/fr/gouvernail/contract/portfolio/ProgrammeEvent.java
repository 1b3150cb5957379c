package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;

/** What happens to a programme. */
public sealed interface ProgrammeEvent extends DomainEvent {

    ProgrammeId programme();

    /** A programme was opened on a territory. */
    @EventName("portfolio.programme.opened")
    record ProgrammeOpened(
            ProgrammeId programme,
            TerritoryId territory,
            ProgrammeKind kind,
            String name,
            LocalDate from,
            LocalDate until,
            List<Axis> axes)
            implements ProgrammeEvent {
        public ProgrammeOpened {
            axes = List.copyOf(axes);
        }

        @Override
        public LocalDate effectiveOn() {
            return from;
        }
    }
}
