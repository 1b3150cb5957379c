package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.ImportField;
import fr.gouvernail.contract.portfolio.ImportedColumn;
import fr.gouvernail.contract.portfolio.PlanImportRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.OrganisationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is read: what the user chose, or what was guessed.
 *
 * @param columns heading of the column that says each field
 * @param owners whom an owner's name stands for where no organisation is called so; by the name, as {@link PlanColumns#normalised} gives it
 * @param sheet name of the sheet of a workbook that the user chose; null for the one that is read first, and for a text
 */
public record PlanChoices(
        Map<ImportField, String> columns,
        Map<String, OrganisationId> owners,
        @Nullable String sheet) {

    /** A line without them is neither a project nor an action. */
    public static final List<ImportField> NEEDED = List.of(ImportField.REFERENCE, ImportField.NAME);

    public PlanChoices {
        columns = Map.copyOf(columns);
        owners = Map.copyOf(owners);
    }

    /** The same columns and owners, on another sheet. */
    public PlanChoices on(@Nullable String other) {
        return new PlanChoices(columns, owners, other);
    }

    /** These columns on a sheet that was not read before; whoever the owners stood for until now, they still do. */
    public PlanChoices on(String other, PlanChoices before) {
        var both = new HashMap<>(owners);
        both.putAll(before.owners);
        return new PlanChoices(columns, both, other);
    }

    /** @throws CommandRejected {@code portfolio.import.mapping-unknown} when the file has no such column */
    public void requireIn(PlanSheet sheet) {
        columns.forEach((field, column) -> {
            if (!sheet.columns().contains(column)) {
                throw CommandRejected.of(
                        PlanImportRejection.MAPPING_UNKNOWN, "field", field, "column", PlanValues.shortened(column));
            }
        });
    }

    /** In the order of the fields, for the trail. */
    public List<ImportedColumn> mapping() {
        return columns.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new ImportedColumn(entry.getKey(), entry.getValue()))
                .toList();
    }
}
