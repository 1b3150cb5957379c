package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.PlanImportRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of an XLSX workbook. */
final class PlanWorkbook {

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
    private static final Pattern REGION = Pattern.compile("([A-Z]{1,3})(\\d{1,7})(?::([A-Z]{1,3})(\\d{1,7}))?");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_OF_1904 = LocalDate.of(1904, 1, 1);

    /** @param name of the sheet; null for the first visible one that holds a plan */
    static PlanSheet read(byte[] bytes, @Nullable String name) {
        var archive = WorkbookArchive.of(bytes);
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(archive.checked()), new ReadingOptions(true, true))) {
            return name == null ? first(workbook, archive) : read(workbook, archive, named(workbook, name));
        } catch (CommandRejected refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            // Whatever the library stumbles over in a file from outside is the file's fault.
            throw CommandRejected.of(PlanImportRejection.FILE_UNREADABLE, "line", 0);
        }
    }

    private static Sheet named(ReadableWorkbook workbook, String name) {
        return workbook.getSheets()
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        CommandRejected.of(PlanImportRejection.SHEET_UNKNOWN, "sheet", PlanValues.shortened(name)));
    }

    /** A cover stands before many a plan: a sheet without headings is passed over, and blamed only where no other holds a plan. */
    private static PlanSheet first(ReadableWorkbook workbook, WorkbookArchive archive) throws IOException {
        CommandRejected refusal = null;
        for (var sheet : workbook.getSheets().filter(PlanWorkbook::isVisible).toList()) {
            try {
                return read(workbook, archive, sheet);
            } catch (CommandRejected refused) {
                if (refused.code() != PlanImportRejection.FILE_EMPTY
                        && refused.code() != PlanImportRejection.HEADER_MISSING) {
                    throw refused;
                }
                refusal = refusal == null ? refused : refusal;
            }
        }
        throw refusal == null ? CommandRejected.of(PlanImportRejection.SHEETS_HIDDEN) : refusal;
    }

    private static boolean isVisible(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }

    private static PlanSheet read(ReadableWorkbook workbook, WorkbookArchive archive, Sheet sheet) throws IOException {
        var tabs = workbook.getSheets()
                .map(one -> new PlanSheet.Tab(one.getName(), !isVisible(one), one == sheet))
                .toList();
        var lines = lines(sheet, workbook.isDate1904());
        return PlanSheet.of("XLSX", lines, merged(archive.mergedOf(sheet.getId()), lines), tabs);
    }

    private static List<PlanSheet.Line> lines(Sheet sheet, boolean from1904) throws IOException {
        var lines = new ArrayList<PlanSheet.Line>();
        try (var rows = sheet.openStream()) {
            var each = rows.iterator();
            while (each.hasNext()) {
                var row = each.next();
                var line = new PlanSheet.Line(row.getRowNum(), cells(row, from1904), null, row.isHidden());
                if (!line.isBlank()) {
                    lines.add(line);
                }
                // A few lines more than are taken stand above the headings.
                if (lines.size() > PlanSheet.MAX_ROWS + 50) {
                    throw CommandRejected.of(PlanImportRejection.TOO_MANY_ROWS, "limit", PlanSheet.MAX_ROWS);
                }
            }
        }
        if (lines.isEmpty()) {
            throw CommandRejected.of(PlanImportRejection.FILE_EMPTY);
        }
        return lines;
    }

    private static List<PlanCell> cells(Row row, boolean from1904) {
        var cells = new ArrayList<PlanCell>();
        for (var cell : row) {
            if (cell == null || cell.getType() == CellType.EMPTY) {
                continue;
            }
            if (cell.getColumnIndex() >= PlanSheet.MAX_COLUMNS) {
                throw CommandRejected.of(PlanImportRejection.TOO_MANY_COLUMNS, "limit", PlanSheet.MAX_COLUMNS);
            }
            while (cells.size() < cell.getColumnIndex()) {
                cells.add(PlanCell.empty(PlanCell.columnName(cells.size()) + row.getRowNum()));
            }
            cells.add(cell(cell, from1904));
        }
        return cells;
    }

    private static PlanCell cell(Cell cell, boolean from1904) {
        var address = cell.getAddress().toString();
        boolean formula = cell.getType() == CellType.FORMULA || cell.getFormula() != null;
        var value = cell.getValue();
        var raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (cell.getType() == CellType.ERROR || formula && raw.startsWith("#")) {
            return new PlanCell(raw, PlanCell.Kind.ERROR, formula, address);
        }
        if (value instanceof BigDecimal number) {
            return number(cell, number, from1904, formula, address);
        }
        return PlanCell.text(value == null ? raw : value.toString(), formula, address);
    }

    private static PlanCell number(Cell cell, BigDecimal number, boolean from1904, boolean formula, String address) {
        if (isDay(cell)) {
            var days = number.setScale(0, RoundingMode.FLOOR);
            if (days.signum() > 0 && days.precision() < 8) {
                var day = (from1904 ? EPOCH_OF_1904 : EPOCH).plusDays(days.longValueExact());
                return new PlanCell(day.toString(), PlanCell.Kind.DAY, formula, address);
            }
        }
        var format = cell.getDataFormatString();
        var id = cell.getDataFormatId();
        boolean share = id != null && (id == 9 || id == 10);
        if (share || format != null && LITERALS.matcher(format).replaceAll("").contains("%")) {
            return PlanCell.text(plain(number.movePointRight(2)) + " %", formula, address);
        }
        return new PlanCell(plain(number), PlanCell.Kind.NUMBER, formula, address);
    }

    /** Binary fractions leave dust behind the twelfth decimal. */
    private static String plain(BigDecimal number) {
        return number.setScale(Math.min(10, Math.max(0, number.scale())), RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static boolean isDay(Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && (id >= 14 && id <= 17 || id == 22)) {
            return true;
        }
        var format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("General")
                && LITERALS.matcher(format).replaceAll("").matches(".*[dDyY].*");
    }

    private static Map<Integer, String> merged(List<String> regions, List<PlanSheet.Line> lines) {
        var touched = new HashMap<Integer, String>();
        int last = lines.getLast().number();
        for (var region : regions) {
            var match = REGION.matcher(region);
            if (match.matches() && match.group(4) != null) {
                int lower = Math.min(last, Integer.parseInt(match.group(4)));
                for (int number = Integer.parseInt(match.group(2)); number <= lower; number++) {
                    touched.putIfAbsent(number, region);
                }
            }
        }
        return touched;
    }

    private PlanWorkbook() {}
}
