package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.ImportId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.LocalDate;
import java.util.List;

/** What happens to an import of an action plan. */
public sealed interface ImportEvent extends DomainEvent {

    ImportId imported();

    /** The report of a file was confirmed; its lines are written by events of their own. */
    @EventName("portfolio.import.confirmed")
    record ImportConfirmed(
            ImportId imported,
            ProgrammeId programme,
            TerritoryId territory,
            String fingerprint,
            List<ImportedColumn> mapping,
            ImportCounts counts,
            LocalDate effectiveOn)
            implements ImportEvent {
        public ImportConfirmed {
            mapping = List.copyOf(mapping);
        }
    }

    /** What the import had written was taken back, but for what somebody had touched since. */
    @EventName("portfolio.import.undone")
    record ImportUndone(
            ImportId imported, String reason, int withdrawn, int cancelled, List<String> left, LocalDate effectiveOn)
            implements ImportEvent {
        public ImportUndone {
            left = List.copyOf(left);
        }
    }
}
