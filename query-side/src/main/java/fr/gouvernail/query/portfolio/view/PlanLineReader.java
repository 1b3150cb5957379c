package fr.gouvernail.query.portfolio.view;

import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_ENDS_BEFORE_START;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_ERROR;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_INCOMPLETE;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_MERGED;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_STARTS_LATER;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_TOO_LONG;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.ROW_UNKNOWN_OWNER;

import fr.gouvernail.contract.portfolio.ImportField;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.portfolio.view.PlanLine.Course;
import fr.gouvernail.query.portfolio.view.PlanLine.Note;
import fr.gouvernail.query.portfolio.view.PlanLine.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one line of a plan: what it says, and what there is to know about it. */
final class PlanLineReader {

    private static final int LONGEST = 200;
    private static final int LONGEST_DESCRIPTION = 4000;
    private final PlanSheet.Line line;
    private final PlanSheet sheet;
    private final PlanChoices choices;
    private final PlanContext context;
    private final List<Note> notes = new ArrayList<>();

    PlanLineReader(PlanSheet sheet, PlanSheet.Line line, PlanChoices choices, PlanContext context) {
        this.sheet = sheet;
        this.line = line;
        this.choices = choices;
        this.context = context;
    }

    PlanLine read() {
        var reference = PlanValues.shortened(cell(ImportField.REFERENCE).text());
        var name = PlanValues.shortened(cell(ImportField.NAME).text());
        var parent = PlanValues.shortened(cell(ImportField.PARENT).text());
        var outcome = parent.isEmpty() ? PlanLine.Outcome.PROJECT : PlanLine.Outcome.ACTION;
        var blank = new PlanLine(line.number(), outcome, reference, name, parent, null, Map.of(), List.of(), null);
        try {
            requireReadable(line.merged());
            var values = values(parent.isEmpty());
            return new PlanLine(
                    line.number(),
                    outcome,
                    text(ImportField.REFERENCE),
                    text(ImportField.NAME),
                    text(ImportField.PARENT),
                    null,
                    Map.of(),
                    notes,
                    values);
        } catch (CommandRejected refusal) {
            return blank.refused(refusal.code().code(), refusal.parameters());
        }
    }

    private void requireReadable(@Nullable String merged) {
        if (merged != null) {
            throw CommandRejected.of(ROW_MERGED, "cells", merged);
        }
        var reckoned = new ArrayList<String>();
        for (var field : choices.columns().keySet()) {
            var cell = cell(field);
            if (cell.kind() == PlanCell.Kind.ERROR) {
                throw CommandRejected.of(ROW_ERROR, "cell", cell.address(), "value", cell.text());
            }
            if (cell.formula() && !cell.isEmpty()) {
                reckoned.add(cell.address());
            }
        }
        if (!reckoned.isEmpty()) {
            reckoned.sort(null);
            note("formula", "cells", String.join(", ", reckoned));
        }
        if (line.hidden()) {
            note("hidden-line");
        }
    }

    private Values values(boolean project) {
        var starts = PlanValues.day(cell(ImportField.STARTS_ON), column(ImportField.STARTS_ON));
        var ends = PlanValues.day(cell(ImportField.ENDS_ON), column(ImportField.ENDS_ON));
        var cost = PlanValues.amount(cell(ImportField.COST_HT), column(ImportField.COST_HT));
        var percent = PlanValues.percent(cell(ImportField.PERCENT), column(ImportField.PERCENT));
        var course = course(percent);
        requireFilled(project, course);
        if (starts != null && ends != null && ends.isBefore(starts)) {
            throw CommandRejected.of(ROW_ENDS_BEFORE_START, "starts", starts, "ends", ends);
        }
        if (course != Course.TO_START && starts != null && starts.isAfter(context.today())) {
            throw CommandRejected.of(ROW_STARTS_LATER, "starts", starts);
        }
        if (PlanValues.isRounded(cell(ImportField.COST_HT))) {
            note("rounded", "cell", cell(ImportField.COST_HT).address());
        }
        var axes = project ? axes() : List.<Integer>of();
        var owner = project ? owner() : null;
        var done = course == Course.DONE ? 100 : Objects.requireNonNullElse(percent, 0);
        var values = new Values(description(), axes, owner, lead(), cost, starts, ends, done, course);
        if (project && !values.framed()) {
            note("unframed");
        }
        if (project && course == Course.DONE) {
            note("done");
        }
        return values;
    }

    /** A project needs an axis and an owner, an action its dates and cost; what is under way needs a frame. */
    private void requireFilled(boolean project, Course course) {
        var needed = new ArrayList<>(PlanChoices.NEEDED);
        if (project) {
            needed.addAll(List.of(ImportField.AXIS, ImportField.OWNER));
        }
        if (!project || course != Course.TO_START) {
            needed.addAll(List.of(ImportField.COST_HT, ImportField.STARTS_ON, ImportField.ENDS_ON));
        }
        var missing = needed.stream()
                .filter(field -> cell(field).isEmpty())
                .map(this::column)
                .toList();
        if (!missing.isEmpty()) {
            throw CommandRejected.of(ROW_INCOMPLETE, "columns", String.join(", ", missing));
        }
    }

    private Course course(@Nullable Integer percent) {
        var said = cell(ImportField.STATE).text();
        var named = PlanWords.course(said);
        if (named == Course.TO_START && percent != null && percent > 0) {
            note("percent-unused", "state", said);
        }
        if (named != null) {
            return named;
        }
        if (!said.isEmpty()) {
            note("state-unknown", "state", PlanValues.shortened(said));
        }
        return percent == null || percent == 0 ? Course.TO_START : percent == 100 ? Course.DONE : Course.UNDER_WAY;
    }

    private List<Integer> axes() {
        return PlanWords.axes(cell(ImportField.AXIS).text(), context.axes());
    }

    private OrganisationId owner() {
        var said = cell(ImportField.OWNER).text();
        var named = context.organisation(said);
        var chosen = named == null ? choices.owners().get(PlanColumns.normalised(said)) : named;
        if (chosen == null || !context.organisations().containsKey(chosen)) {
            throw CommandRejected.of(ROW_UNKNOWN_OWNER, "owner", PlanValues.shortened(said));
        }
        return chosen;
    }

    /** Names of people stay in the file: an unknown one is told by its cell. */
    private @Nullable PersonId lead() {
        var cell = cell(ImportField.LEAD);
        if (cell.isEmpty()) {
            return null;
        }
        var known = context.people().get(PlanColumns.normalised(cell.text()));
        if (known == null) {
            note("lead-unknown", "cell", cell.address());
        }
        return known;
    }

    private String description() {
        var said = cell(ImportField.DESCRIPTION).text();
        requireShort(ImportField.DESCRIPTION, said, LONGEST_DESCRIPTION);
        return said.isEmpty() ? cell(ImportField.NAME).text() : said;
    }

    private String text(ImportField field) {
        var said = cell(field).text();
        requireShort(field, said, LONGEST);
        return said;
    }

    private void requireShort(ImportField field, String said, int limit) {
        if (said.length() > limit) {
            throw CommandRejected.of(ROW_TOO_LONG, "column", column(field), "length", said.length(), "limit", limit);
        }
    }

    private PlanCell cell(ImportField field) {
        var column = choices.columns().get(field);
        return column == null ? PlanCell.empty("") : line.cell(sheet.header().indexOf(column));
    }

    private String column(ImportField field) {
        return choices.columns().getOrDefault(field, FRENCH.getOrDefault(field, ""));
    }

    /** What a column would be called, where the file has none. */
    private static final Map<ImportField, String> FRENCH = Map.of(
            ImportField.REFERENCE, "Réf.",
            ImportField.NAME, "Intitulé",
            ImportField.AXIS, "Axe",
            ImportField.OWNER, "Maître d’ouvrage",
            ImportField.COST_HT, "Coût HT",
            ImportField.STARTS_ON, "Début",
            ImportField.ENDS_ON, "Fin");

    private void note(String code, String... namesAndValues) {
        var parameters = new HashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        notes.add(new Note("portfolio.import.note." + code, parameters));
    }
}
