package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.PlanImportRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An action plan as a file has it: headings and lines.
 *
 * @param format {@code XLSX}, or the charset a text was read with
 * @param tabs sheets of the workbook, in its order; none for a text
 */
public record PlanSheet(String format, List<String> header, List<Line> lines, List<Tab> tabs) {

    public static final int MAX_BYTES = 5 * 1024 * 1024;
    public static final int MAX_ROWS = 10_000;
    public static final int MAX_COLUMNS = 100;

    /** Titles and logos stand above the headings in many a plan. */
    private static final int HIGHEST_HEADING = 20;

    /**
     * A line of the file, blank ones left out.
     *
     * @param number from 1, as the spreadsheet numbers it
     * @param merged address of the cells merged on this line; null when there are none
     * @param hidden whether the spreadsheet hides it
     */
    public record Line(
            int number, List<PlanCell> cells, @Nullable String merged, boolean hidden) {
        public Line {
            cells = List.copyOf(cells);
        }

        PlanCell cell(int column) {
            return column < cells.size() ? cells.get(column) : PlanCell.empty(PlanCell.columnName(column) + number);
        }

        boolean isBlank() {
            return cells.stream().allMatch(PlanCell::isEmpty);
        }
    }

    /** A sheet of the workbook. @param read whether the plan is read from it */
    public record Tab(String name, boolean hidden, boolean read) {}

    public PlanSheet {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
        tabs = List.copyOf(tabs);
    }

    /** The plan as the file offers itself: the first visible sheet of a workbook that holds one. */
    public static PlanSheet read(byte[] bytes) {
        return read(bytes, null);
    }

    /**
     * Reads one sheet of a workbook, hidden or not.
     *
     * @param sheet its name; null for the first visible one that holds a plan, and for a text
     * @throws CommandRejected with a {@link PlanImportRejection} when the file as a whole cannot be read
     */
    public static PlanSheet read(byte[] bytes, @Nullable String sheet) {
        if (bytes.length == 0) {
            throw CommandRejected.of(PlanImportRejection.FILE_EMPTY);
        }
        if (bytes.length > MAX_BYTES) {
            throw CommandRejected.of(PlanImportRejection.FILE_TOO_LARGE, "size", bytes.length, "limit", MAX_BYTES);
        }
        boolean workbook = bytes[0] == 'P' && bytes.length > 1 && bytes[1] == 'K';
        if (!workbook && sheet != null) {
            throw CommandRejected.of(PlanImportRejection.SHEET_UNKNOWN, "sheet", PlanValues.shortened(sheet));
        }
        return workbook ? PlanWorkbook.read(bytes, sheet) : PlanText.read(bytes);
    }

    /** @param merged addresses of merged cells by the number of each line they touch */
    static PlanSheet of(String format, List<Line> all, Map<Integer, String> merged, List<Tab> tabs) {
        int heading = headingOf(all);
        var top = all.get(heading);
        var cells = merged.get(top.number());
        if (cells != null) {
            throw CommandRejected.of(PlanImportRejection.HEADER_MERGED, "cells", cells);
        }
        var header = top.cells().stream().map(PlanCell::text).toList();
        requireDistinct(header);
        var lines = all.stream()
                .skip(heading + 1L)
                .filter(line -> !line.isBlank())
                .map(line -> new Line(line.number(), line.cells(), merged.get(line.number()), line.hidden()))
                .toList();
        if (lines.isEmpty()) {
            throw CommandRejected.of(PlanImportRejection.FILE_EMPTY);
        }
        if (lines.size() > MAX_ROWS) {
            throw CommandRejected.of(PlanImportRejection.TOO_MANY_ROWS, "limit", MAX_ROWS);
        }
        return new PlanSheet(format, header, lines, tabs);
    }

    /** The line with the most known headings among the first ones, two at least; else the first line with two texts. */
    private static int headingOf(List<Line> all) {
        int best = -1;
        int most = 1;
        for (int index = 0; index < Math.min(all.size(), HIGHEST_HEADING); index++) {
            var texts = all.get(index).cells().stream().map(PlanCell::text).toList();
            int known = PlanColumns.guess(texts).size();
            if (known > most) {
                best = index;
                most = known;
            }
        }
        for (int index = 0; best < 0 && index < Math.min(all.size(), HIGHEST_HEADING); index++) {
            if (all.get(index).cells().stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                best = index;
            }
        }
        if (best < 0) {
            throw CommandRejected.of(
                    all.stream().allMatch(Line::isBlank)
                            ? PlanImportRejection.FILE_EMPTY
                            : PlanImportRejection.HEADER_MISSING);
        }
        return best;
    }

    private static void requireDistinct(List<String> header) {
        if (header.size() > MAX_COLUMNS) {
            throw CommandRejected.of(PlanImportRejection.TOO_MANY_COLUMNS, "limit", MAX_COLUMNS);
        }
        var seen = new HashSet<String>();
        for (var name : header) {
            if (!name.isEmpty() && !seen.add(PlanColumns.normalised(name))) {
                throw CommandRejected.of(PlanImportRejection.HEADING_TWICE, "column", name);
            }
        }
    }

    /** The same for two files with the same headings, so that the second is read as the first was. */
    public String headings() {
        return String.join(
                "\u001f", header.stream().map(PlanColumns::normalised).toList());
    }

    /** Names of the sheets that were not read. */
    public List<String> unread() {
        return tabs.stream().filter(tab -> !tab.read()).map(Tab::name).toList();
    }

    /** Headings that hold something, in the order of the file. */
    public List<String> columns() {
        return header.stream().filter(name -> !name.isEmpty()).toList();
    }
}
