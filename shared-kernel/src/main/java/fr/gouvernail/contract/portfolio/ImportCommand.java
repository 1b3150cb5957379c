package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.ImportId;
import fr.gouvernail.kernel.id.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of an import of an action plan. Both come from the desk that has read the file: there is no other way to send them,
 * since nobody else knows what it holds.
 */
public sealed interface ImportCommand extends Command {

    ImportId imported();

    @Override
    default ImportId target() {
        return imported();
    }

    /**
     * Confirms the report of a file, before its lines are written one by one.
     *
     * <p>Errors: {@code platform.unknown-reference}, {@code portfolio.import.nothing-to-write}.
     *
     * @param fingerprint SHA-256 of the file, in hexadecimal; its name stays out of the events, as it may name a person
     */
    @CommandName("portfolio.import.confirm")
    record ConfirmImport(
            ImportId imported,
            ProgrammeId programme,
            String fingerprint,
            List<ImportedColumn> mapping,
            ImportCounts counts,
            LocalDate effectiveOn)
            implements ImportCommand {
        public ConfirmImport {
            mapping = List.copyOf(mapping);
        }

        @Override
        public boolean creates() {
            return true;
        }
    }

    /**
     * Says that what the import had written was taken back, as far as nobody had touched it.
     *
     * <p>Errors: {@code portfolio.import.undone-already}.
     *
     * @param withdrawn how many projects were withdrawn
     * @param cancelled how many actions were cancelled
     * @param left references of those that stay, since somebody had touched them
     */
    @CommandName("portfolio.import.undo")
    record UndoImport(
            ImportId imported,
            @Nullable Long expectedVersion,
            @LongText String reason,
            int withdrawn,
            int cancelled,
            @LongText List<String> left,
            LocalDate effectiveOn)
            implements ImportCommand {
        public UndoImport {
            left = List.copyOf(left);
        }
    }
}
