package fr.gouvernail.query.territory.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.gouvernail.query.platform.web.Rejections;
import fr.gouvernail.query.territory.view.ImportRun.ReportRow;
import fr.gouvernail.query.territory.view.TerritoryFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The refused rows as a file that a spreadsheet opens: as they were written, with the reason beside them, to be corrected and sent again. */
public final class RefusedRows {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)?");
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final Rejections rejections;

    public RefusedRows(Rejections rejections) {
        this.rejections = rejections;
    }

    /** With the byte order mark that spreadsheets need in order to read UTF-8. */
    public String csv(TerritoryFile file, List<ReportRow> refused) {
        var rows = file.rows().stream().collect(Collectors.toMap(TerritoryFile.Row::number, Function.identity()));
        var text = new StringWriter();
        text.write('\ufeff');
        var writer = CsvWriter.builder().fieldSeparator(file.separator()).build(text);
        var header = new ArrayList<>(file.header());
        header.addAll(List.of("ligne", "code_refus", "motif"));
        writer.writeRecord(header);
        for (var report : refused) {
            var row = rows.get(report.number());
            var fields = new ArrayList<String>();
            file.header().forEach(column -> fields.add(row == null ? "" : guarded(row.value(column))));
            var reason = report.reason() == null ? "" : report.reason();
            fields.add(Integer.toString(report.number()));
            fields.add(reason);
            fields.add(guarded(rejections.text(reason, report.parameters())));
            writer.writeRecord(fields);
        }
        try {
            writer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A spreadsheet would carry out what begins like a formula: an apostrophe makes it a text. Numbers stay numbers. */
    static String guarded(String value) {
        var formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        return formula && !PLAIN_NUMBER.matcher(value).matches() ? "'" + value : value;
    }
}
