package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.ImportCommand.ConfirmImport;
import fr.gouvernail.contract.portfolio.ImportField;
import fr.gouvernail.contract.portfolio.PlanImportRejection;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.platform.web.Rejections;
import fr.gouvernail.query.portfolio.view.PlanImportRun;
import fr.gouvernail.query.portfolio.view.PlanImportRun.Row;
import fr.gouvernail.query.portfolio.view.PlanImports;
import fr.gouvernail.query.portfolio.view.PlanLine.Outcome;
import fr.gouvernail.query.portfolio.view.PlanSheet;
import fr.gouvernail.query.portfolio.view.ProgrammeRow;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the page of one import shows. */
public final class PlanImportModel {

    static final int PAGE = 200;

    private final PlanImportDesk desk;
    private final PlanImports imports;
    private final Organisations organisations;
    private final Directory directory;
    private final Rejections rejections;

    public PlanImportModel(
            PlanImportDesk desk,
            PlanImports imports,
            Organisations organisations,
            Directory directory,
            Rejections rejections) {
        this.desk = desk;
        this.imports = imports;
        this.organisations = organisations;
        this.directory = directory;
        this.rejections = rejections;
    }

    /**
     * A line of the report in words.
     *
     * @param text why it is refused, or why it was left; empty where there is nothing to say
     * @param address page of what it made; null where it made nothing
     */
    public record ReportLine(
            Row row,
            String text,
            List<String> notes,
            @Nullable String address) {}

    public Map<String, Object> of(Reader reader, String id, @Nullable String kept, int page) {
        var run = desk.find(reader, id);
        var filter = filter(kept);
        int shown = Math.clamp(page, 1, 1 + PlanSheet.MAX_ROWS / PAGE);
        var rows = imports.rows(run.id(), filter, PAGE + 1, (shown - 1) * PAGE);
        var model = new HashMap<String, Object>();
        model.put("run", run);
        model.put("programme", programme(reader, run));
        model.put("who", directory.nameOf(run.actor().person()));
        model.put("lines", lines(rows));
        model.put("filter", Objects.requireNonNullElse(filter, ""));
        model.put("page", shown);
        model.put("more", rows.size() > PAGE);
        model.put("mayImport", Offers.may(reader, ConfirmImport.class));
        if (run.prepared()) {
            model.put("fields", ImportField.values());
            var sheet = desk.sheet(run);
            model.put("columns", sheet.columns());
            model.put("tabs", sheet.tabs());
            model.put("owners", unknownOwners(run));
            model.put("organisations", organisations.names(reader, null));
        }
        if (run.running()) {
            model.put("refreshSeconds", 2);
        }
        return model;
    }

    private String programme(Reader reader, PlanImportRun run) {
        return desk.programmes(reader).stream()
                .filter(row -> row.programme().equals(run.programme()))
                .map(ProgrammeRow::name)
                .findFirst()
                .orElse("");
    }

    /** Names that no organisation bears, each once. */
    public List<String> unknownOwners(PlanImportRun run) {
        var names = new TreeSet<String>();
        for (var row : imports.rows(run.id(), Outcome.REFUSED.name(), PlanSheet.MAX_ROWS, 0)) {
            if (PlanImportRejection.ROW_UNKNOWN_OWNER.code().equals(row.reason())) {
                names.add(row.parameters().getOrDefault("owner", ""));
            }
        }
        return List.copyOf(names);
    }

    private List<ReportLine> lines(List<Row> rows) {
        return rows.stream().limit(PAGE).map(this::line).toList();
    }

    /** The sheets of the workbook, and which of them is read; none for a text. */
    public List<PlanSheet.Tab> tabs(PlanImportRun run) {
        return desk.sheet(run).tabs();
    }

    /** As the API gives it too. */
    public ReportLine line(Row row) {
        var reason = row.resultReason() != null ? row.resultReason() : row.reason();
        var parameters = row.resultReason() != null ? row.resultParameters() : row.parameters();
        var target = row.target();
        return new ReportLine(
                row,
                reason == null ? "" : rejections.text(reason, parameters),
                row.notes().stream()
                        .map(note -> rejections.text(note.code(), note.parameters()))
                        .toList(),
                target == null ? null : (row.outcome() == Outcome.ACTION ? "/actions/" : "/projets/") + target);
    }

    static @Nullable String filter(@Nullable String kept) {
        return switch (kept == null ? "" : kept) {
            case "PROJECT", "ACTION", "SKIPPED", "REFUSED", "WRITTEN", "FAILED", "UNDONE", "LEFT" -> kept;
            default -> null;
        };
    }
}
