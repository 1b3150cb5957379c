package fr.gouvernail.query.governance.view;

import static fr.gouvernail.query.platform.reading.SpreadsheetText.guarded;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The SCDL « délibérations » 2.1.5 file of a council's adopted resolutions: UTF-8, commas, doubled quotes, ISO dates. Incomplete lines are
 * left out; free text that a spreadsheet would take for a formula is made a text, as in every file here.
 */
public final class ScdlFile {

    public static final List<String> FIELDS = List.of(
            "COLL_NOM",
            "COLL_SIRET",
            "DELIB_ID",
            "DELIB_DATE",
            "DELIB_MATIERE_CODE",
            "DELIB_MATIERE_NOM",
            "DELIB_OBJET",
            "BUDGET_ANNEE",
            "BUDGET_NOM",
            "PREF_ID",
            "PREF_DATE",
            "VOTE_EFFECTIF",
            "VOTE_REEL",
            "VOTE_POUR",
            "VOTE_CONTRE",
            "VOTE_ABSTENTION",
            "DELIB_URL");

    public static String of(List<ScdlLine> lines) {
        var text = new StringWriter();
        var writer = CsvWriter.builder().build(text);
        writer.writeRecord(FIELDS);
        lines.stream().filter(ScdlLine::isComplete).forEach(line -> writer.writeRecord(cells(line)));
        try {
            writer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(ScdlLine line) {
        var identity = Objects.requireNonNull(line.identity());
        var act = Objects.requireNonNull(line.described().act());
        var cells = new ArrayList<>(List.of(
                guarded(identity.name()),
                identity.siret(),
                guarded(line.number()),
                line.adoptedOn().toString(),
                act.subject(),
                text(line.described().subjectName()),
                guarded(line.title()),
                text(act.budgetYears()),
                guarded(text(act.budgetName())),
                text(identity.prefecture()),
                text(line.described().transmittedOn())));
        cells.addAll(votes(line));
        cells.add(text(act.link()));
        return cells;
    }

    /** All five or none. */
    private static List<String> votes(ScdlLine line) {
        var tally = line.tally();
        if (tally == null || line.entitled() == null) {
            return List.of("", "", "", "", "");
        }
        return List.of(
                text(line.entitled()),
                text(line.votes()),
                text(tally.votesFor()),
                text(tally.votesAgainst()),
                text(tally.abstained()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private ScdlFile() {}
}
