package fr.gouvernail.query.territory.view;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.gouvernail.contract.territory.ImportRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A CSV file of territories, as spreadsheets really write it: UTF-8 with or without its mark, or Windows-1252; commas or semicolons.
 *
 * @param charset how its bytes were read, {@code UTF-8} or {@code windows-1252}
 * @param header names of the columns, in the file's order
 */
public record TerritoryFile(String charset, char separator, List<String> header, List<Row> rows) {

    public static final int MAX_BYTES = 5 * 1024 * 1024;
    public static final int MAX_ROWS = 20_000;
    public static final List<String> REQUIRED =
            List.of("code_insee", "nom", "population", "departement", "region", "nom_region");

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\ufeff";

    /**
     * A row as it was written.
     *
     * @param number its line in the file, from 1, the header being the first
     * @param values by the name of the column; an absent column is an empty text
     * @param misaligned whether it has more or fewer fields than the header
     */
    public record Row(int number, List<String> fields, Map<String, String> values, boolean misaligned) {

        public String value(String column) {
            return values.getOrDefault(column, "");
        }
    }

    public TerritoryFile {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** @throws CommandRejected with an {@link ImportRejection} when the file as a whole cannot be imported */
    public static TerritoryFile parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw CommandRejected.of(ImportRejection.FILE_TOO_LARGE, "size", bytes.length, "limit", MAX_BYTES);
        }
        if (isBinary(bytes)) {
            throw CommandRejected.of(ImportRejection.FILE_NOT_CSV);
        }
        var charset = StandardCharsets.UTF_8;
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            charset = WINDOWS;
            text = new String(bytes, WINDOWS);
        }
        text = text.startsWith(MARK) ? text.substring(1) : text;
        if (text.isBlank()) {
            throw CommandRejected.of(ImportRejection.FILE_EMPTY);
        }
        return read(charset.name(), separatorOf(text), text);
    }

    private static TerritoryFile read(String charset, char separator, String text) {
        var header = new ArrayList<String>();
        var rows = new ArrayList<Row>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (var line : reader) {
                if (header.isEmpty()) {
                    line.getFields().forEach(name -> header.add(name.strip().toLowerCase(Locale.ROOT)));
                    requireColumns(header);
                } else if (!line.getFields().stream().allMatch(String::isBlank)) {
                    rows.add(row(header, line));
                    requireFew(rows.size());
                }
            }
        } catch (CsvParseException broken) {
            throw CommandRejected.of(ImportRejection.FILE_UNREADABLE, "line", rows.size() + 2);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        if (rows.isEmpty()) {
            throw CommandRejected.of(ImportRejection.FILE_EMPTY);
        }
        return new TerritoryFile(charset, separator, header, rows);
    }

    private static Row row(List<String> header, CsvRecord line) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < Math.min(header.size(), line.getFieldCount()); i++) {
            values.put(header.get(i), line.getField(i).replace('\u00a0', ' ').strip());
        }
        return new Row(
                Math.toIntExact(line.getStartingLineNumber()),
                List.copyOf(line.getFields()),
                Map.copyOf(values),
                line.getFieldCount() != header.size());
    }

    private static void requireColumns(List<String> header) {
        var missing = REQUIRED.stream().filter(name -> !header.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw CommandRejected.of(ImportRejection.HEADER_MISSING, "columns", String.join(", ", missing));
        }
    }

    private static void requireFew(int rows) {
        if (rows > MAX_ROWS) {
            throw CommandRejected.of(ImportRejection.TOO_MANY_ROWS, "limit", MAX_ROWS);
        }
    }

    /** The one that the header has most of: the names of columns have neither. */
    private static char separatorOf(String text) {
        var header = text.lines().findFirst().orElse("");
        return header.chars().filter(c -> c == ';').count()
                        > header.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private static boolean isBinary(byte[] bytes) {
        for (var value : bytes) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }
}
