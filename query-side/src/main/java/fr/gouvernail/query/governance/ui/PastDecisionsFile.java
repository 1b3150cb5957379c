package fr.gouvernail.query.governance.ui;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A list of past decisions as a spreadsheet saves it: a header, then one decision for each row.
 *
 * @param error message key of what makes the file as a whole unreadable; empty when it is readable
 */
record PastDecisionsFile(List<Row> rows, String error) {

    static final List<String> COLUMNS =
            List.of("reference", "titre", "instance", "date", "issue", "texte", "source", "motif");
    /** What it allowed: in words, and as {@link PastAllowance} reads it. */
    static final List<String> OPTIONAL = List.of("autorise", "autorise_acte");

    static final int MOST = 500;

    private static final String MARK = "\ufeff";

    /** @param number line of the file it begins on, from 1 */
    record Row(int number, Map<String, String> values) {
        String value(String column) {
            return values.getOrDefault(column, "");
        }
    }

    static PastDecisionsFile parse(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        text = text.startsWith(MARK) ? text.substring(1) : text;
        if (text.isBlank()) {
            return new PastDecisionsFile(List.of(), "governance.past.file.empty");
        }
        char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try {
            return read(text, separator);
        } catch (CsvParseException broken) {
            return new PastDecisionsFile(List.of(), "governance.past.file.unreadable");
        }
    }

    private static PastDecisionsFile read(String text, char separator) {
        var header = new ArrayList<String>();
        var rows = new ArrayList<Row>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (var line : reader) {
                if (header.isEmpty()) {
                    line.getFields().forEach(name -> header.add(name.strip().toLowerCase(Locale.ROOT)));
                    if (!header.containsAll(COLUMNS)) {
                        return new PastDecisionsFile(List.of(), "governance.past.file.columns");
                    }
                } else if (!line.getFields().stream().allMatch(String::isBlank)) {
                    rows.add(new Row(Math.toIntExact(line.getStartingLineNumber()), values(header, line.getFields())));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows.size() > MOST
                ? new PastDecisionsFile(List.of(), "governance.past.file.too-many")
                : new PastDecisionsFile(List.copyOf(rows), "");
    }

    private static Map<String, String> values(List<String> header, List<String> fields) {
        var values = new HashMap<String, String>();
        for (int column = 0; column < Math.min(header.size(), fields.size()); column++) {
            values.put(header.get(column), fields.get(column).strip());
        }
        return Map.copyOf(values);
    }
}
