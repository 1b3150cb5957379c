package fr.gouvernail.query.governance.ui;

import static fr.gouvernail.query.platform.reading.SpreadsheetText.guarded;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.gouvernail.query.governance.view.DecisionRow;
import fr.gouvernail.query.platform.web.Formats;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register as a file for spreadsheets: UTF-8 with its mark, semicolons, ISO dates. */
final class DecisionsCsv {

    private final Formats formats;

    DecisionsCsv(Formats formats) {
        this.formats = formats;
    }

    String of(List<DecisionRow> decisions) {
        var text = new StringWriter();
        text.write('\ufeff');
        var writer = CsvWriter.builder().fieldSeparator(';').build(text);
        writer.writeRecord(
                "reference",
                "titre",
                "instance",
                "objet",
                "etat",
                "date_decision",
                "date_saisie",
                "votes_pour",
                "votes_contre",
                "abstentions",
                "acte_de_conseil",
                "identifiant",
                "accords_ecrits",
                "silences");
        for (var row : decisions) {
            var tally = row.tally();
            var count = row.writing() != null && row.approvedInWriting()
                    ? row.writing().count()
                    : null;
            writer.writeRecord(
                    guarded(row.reference()),
                    guarded(row.title()),
                    guarded(row.bodyName() == null ? "" : row.bodyName()),
                    formats.label("governance.resolution", row.resolutionKind()),
                    formats.label("governance.decisionState", row.state()),
                    text(row.decidedOn()),
                    text(row.decidedRecordedAt()),
                    tally == null ? "" : Integer.toString(tally.votesFor()),
                    tally == null ? "" : Integer.toString(tally.votesAgainst()),
                    tally == null ? "" : Integer.toString(tally.abstained()),
                    row.councilAct() ? "1" : "0",
                    row.decision().text(),
                    count == null ? "" : Integer.toString(count.agreed()),
                    count == null ? "" : Integer.toString(count.silent()));
        }
        try {
            writer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
