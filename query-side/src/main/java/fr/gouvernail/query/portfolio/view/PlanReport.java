package fr.gouvernail.query.portfolio.view;

import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_DUPLICATE;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_PARENT_REFUSED;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_UNKNOWN_PARENT;

import fr.gouvernail.contract.portfolio.ImportCounts;
import fr.gouvernail.contract.portfolio.PlanImportRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.ImportId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.portfolio.view.PlanLine.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What would become of each line of a plan, and what it would hang on. Reckoned from the file and the programme alone; nothing is written. */
public final class PlanReport {

    private final ImportId imported;
    private final Map<String, ProjectId> byReference;
    private final Map<String, ProjectId> byName;
    private final Map<String, PlanLine> inFile = new HashMap<>();
    private final Set<String> knownActions;
    private final Map<String, PlanLine> actions = new HashMap<>();
    private final List<PlanLine> lines = new ArrayList<>();

    private PlanReport(ImportId imported, PlanContext context) {
        this.imported = imported;
        this.byReference = context.projectsByReference();
        this.byName = context.projectsByName();
        this.knownActions = context.actionKeys();
    }

    public static PlanReport of(ImportId imported, PlanSheet sheet, PlanChoices choices, PlanContext context) {
        var report = new PlanReport(imported, context);
        var read = sheet.lines().stream()
                .map(line -> new PlanLineReader(sheet, line, choices, context).read())
                .toList();
        report.settleProjects(read);
        read.forEach(line -> report.lines.add(report.settled(line)));
        return report;
    }

    /** Projects first: an action may stand above its project. */
    private void settleProjects(List<PlanLine> read) {
        for (var line : read) {
            if (line.parent().isEmpty() && !line.reference().isEmpty()) {
                var known = byReference.containsKey(PlanColumns.normalised(line.reference()));
                inFile.putIfAbsent(PlanColumns.normalised(line.reference()), known ? line.as(Outcome.SKIPPED) : line);
            }
        }
    }

    private PlanLine settled(PlanLine line) {
        if (line.parent().isEmpty()) {
            var first = inFile.get(PlanColumns.normalised(line.reference()));
            if (first != null && first.number() != line.number()) {
                return duplicate(line, first);
            }
            return first == null ? line : first;
        }
        return action(line);
    }

    private static PlanLine duplicate(PlanLine line, PlanLine first) {
        return line.refused(
                ROW_DUPLICATE.code(), Map.of("reference", line.reference(), "line", String.valueOf(first.number())));
    }

    private PlanLine action(PlanLine line) {
        if (line.reference().isEmpty()) {
            return line;
        }
        var project = projectOf(line);
        if (project == null) {
            return line.outcome() == Outcome.REFUSED
                    ? line
                    : line.refused(ROW_UNKNOWN_PARENT.code(), Map.of("parent", line.parent()));
        }
        var key = PlanContext.key(project, line.reference());
        var first = actions.putIfAbsent(key, line);
        if (first != null) {
            return duplicate(line, first);
        }
        if (knownActions.contains(key)) {
            return line.as(Outcome.SKIPPED);
        }
        var above = inFile.get(PlanColumns.normalised(line.parent()));
        if (line.outcome() != Outcome.REFUSED && above != null && above.outcome() == Outcome.REFUSED) {
            return line.refused(
                    ROW_PARENT_REFUSED.code(), Map.of("parent", line.parent(), "line", String.valueOf(above.number())));
        }
        return line;
    }

    /** The project an action belongs to, there already or made by the same file; null when there is none. */
    public @Nullable ProjectId projectOf(PlanLine line) {
        var parent = PlanColumns.normalised(line.parent());
        var known = byReference.get(parent);
        if (known != null) {
            return known;
        }
        var above = inFile.get(parent);
        return above == null ? byName.get(parent) : projectOn(imported, above.number());
    }

    /** The same for the same line of the same import, however often it is written. */
    public static ProjectId projectOn(ImportId imported, int line) {
        return new ProjectId(derived(imported, "project", line));
    }

    /** As above, for a line that is an action. */
    public static ActionId actionOn(ImportId imported, int line) {
        return new ActionId(derived(imported, "action", line));
    }

    private static UUID derived(ImportId imported, String kind, int line) {
        var name = imported.text() + "/" + kind + "/" + line;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public List<PlanLine> lines() {
        return List.copyOf(lines);
    }

    public ImportCounts counts() {
        return new ImportCounts(
                count(Outcome.PROJECT), count(Outcome.ACTION), count(Outcome.SKIPPED), count(Outcome.REFUSED));
    }

    private int count(Outcome outcome) {
        return Math.toIntExact(
                lines.stream().filter(line -> line.outcome() == outcome).count());
    }

    /** @throws CommandRejected {@code portfolio.import.nothing-to-write} */
    public void requireSomething() {
        if (count(Outcome.PROJECT) + count(Outcome.ACTION) == 0) {
            throw CommandRejected.of(PlanImportRejection.NOTHING_TO_WRITE);
        }
    }

    /** Owners' names that no organisation bears and nobody has chosen one for. */
    public List<String> unknownOwners() {
        return lines.stream()
                .filter(line -> PlanImportRejection.ROW_UNKNOWN_OWNER.code().equals(line.reason()))
                .map(line -> Objects.requireNonNull(line.parameters().get("owner")))
                .distinct()
                .toList();
    }
}
