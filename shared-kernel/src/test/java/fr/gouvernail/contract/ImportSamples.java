package fr.gouvernail.contract;

import static fr.gouvernail.contract.SampleIds.MARKET_HALL;
import static fr.gouvernail.contract.SampleIds.PROGRAMME;
import static fr.gouvernail.contract.SampleIds.VALMORET;

import fr.gouvernail.contract.portfolio.ImportCounts;
import fr.gouvernail.contract.portfolio.ImportEvent.ImportConfirmed;
import fr.gouvernail.contract.portfolio.ImportEvent.ImportUndone;
import fr.gouvernail.contract.portfolio.ImportField;
import fr.gouvernail.contract.portfolio.ImportedColumn;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectWithdrawn;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.id.ImportId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One sample of each event around an action plan that was imported, and taken back. */
final class ImportSamples {

    static final ImportId IMPORT = new ImportId(new UUID(12, 1));
    static final ImportedColumn COLUMN = new ImportedColumn(ImportField.COST_HT, "Coût HT");
    static final ImportCounts COUNTS = new ImportCounts(3, 12, 2, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    static List<DomainEvent> all() {
        return List.of(
                new ImportConfirmed(IMPORT, PROGRAMME, VALMORET, "5d41".repeat(16), List.of(COLUMN), COUNTS, DAY),
                new ProjectWithdrawn(MARKET_HALL, Phase.STUDY, Phase.CLOSED, "Import annulé : mauvais fichier", DAY),
                new ImportUndone(IMPORT, "Mauvais fichier", 2, 11, List.of("A-2.03"), DAY.plusDays(1)));
    }

    private ImportSamples() {}
}
