package fr.gouvernail.query.portfolio.view;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import fr.gouvernail.contract.portfolio.PlanImportRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a plan from a text with columns: UTF-8 with or without its mark, or Windows-1252; semicolons, commas or tabs. */
final class PlanText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\ufeff";
    /** Some spreadsheets say it in a first line of its own. */
    private static final String SEPARATOR_SAID = "(?i)sep=[;,\t]";

    static PlanSheet read(byte[] bytes) {
        for (var value : bytes) {
            if (value == 0) {
                throw CommandRejected.of(PlanImportRejection.FILE_FORMAT);
            }
        }
        var charset = StandardCharsets.UTF_8;
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            charset = WINDOWS;
            text = new String(bytes, WINDOWS);
        }
        text = text.startsWith(MARK) ? text.substring(1) : text;
        if (text.isBlank()) {
            throw CommandRejected.of(PlanImportRejection.FILE_EMPTY);
        }
        return PlanSheet.of(charset.name(), lines(text), Map.of(), List.of());
    }

    private static List<PlanSheet.Line> lines(String text) {
        var lines = new ArrayList<PlanSheet.Line>();
        char separator = separatorOf(text);
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (var record : reader) {
                int number = Math.toIntExact(record.getStartingLineNumber());
                if (record.getField(0).matches(SEPARATOR_SAID)) {
                    continue;
                }
                var cells = new ArrayList<PlanCell>();
                for (var field : record.getFields()) {
                    cells.add(PlanCell.text(field, false, PlanCell.columnName(cells.size()) + number));
                }
                var line = new PlanSheet.Line(number, cells, null, false);
                if (!line.isBlank()) {
                    lines.add(line);
                }
                if (lines.size() > PlanSheet.MAX_ROWS + 50) {
                    throw CommandRejected.of(PlanImportRejection.TOO_MANY_ROWS, "limit", PlanSheet.MAX_ROWS);
                }
            }
        } catch (CsvParseException broken) {
            int after = lines.isEmpty() ? 1 : lines.getLast().number() + 1;
            throw CommandRejected.of(PlanImportRejection.FILE_UNREADABLE, "line", after);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines;
    }

    /** The one that the first lines have most of; amounts such as {@code 1 234,50} have commas too, so that the headings count more. */
    private static char separatorOf(String text) {
        char best = ';';
        long most = 0;
        var lines = text.lines().filter(line -> !line.isBlank()).limit(20).toList();
        for (char candidate : new char[] {';', '\t', ','}) {
            long most0 = lines.stream()
                    .mapToLong(line -> line.replaceAll("\"[^\"]*\"", "")
                            .chars()
                            .filter(c -> c == candidate)
                            .count())
                    .map(count -> candidate == ',' ? count : 2 * count)
                    .max()
                    .orElse(0);
            if (most0 > most) {
                best = candidate;
                most = most0;
            }
        }
        return best;
    }

    private PlanText() {}
}
