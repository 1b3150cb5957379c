package fr.gouvernail.query.portfolio.ui;

import static fr.gouvernail.query.platform.reading.SpreadsheetText.guarded;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.MoneyText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The portfolio as a file for spreadsheets: UTF-8 with its mark, semicolons, ISO dates, euros without tax with a decimal comma. */
final class PortfolioCsv {

    private static final String[] COLUMNS = {
        "reference",
        "nom",
        "axes",
        "porteur",
        "pilote",
        "phase",
        "etat",
        "meteo",
        "avancement_pourcent",
        "debut",
        "fin",
        "cout_prevu_ht",
        "finance_ht",
        "reste_a_financer_ht",
        "plan_de_financement",
        "budget_autorise",
        "blocages",
        "arbitrages_demandes",
        "derniere_nouvelle",
        "prochaine_etape",
        "perimetre",
        "champs_remplis",
        "champs_demandes",
        "identifiant"
    };

    private final Formats formats;

    PortfolioCsv(Formats formats) {
        this.formats = formats;
    }

    String of(List<PortfolioEntry> entries) {
        var text = new StringWriter();
        text.write('\ufeff');
        var writer = CsvWriter.builder().fieldSeparator(';').build(text);
        writer.writeRecord(COLUMNS);
        entries.forEach(entry -> writer.writeRecord(record(entry)));
        try {
            writer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private String[] record(PortfolioEntry entry) {
        var row = entry.row();
        var line = row.line();
        return new String[] {
            guarded(line.reference()),
            guarded(line.name()),
            guarded(line.axes().stream().map(String::valueOf).collect(Collectors.joining(" "))),
            guarded(entry.ownerName()),
            guarded(text(entry.leadName())),
            formats.label("portfolio.phase", line.phase()),
            formats.label("portfolio.state", line.calendar().state()),
            line.progress().weather() == null
                    ? ""
                    : formats.label("portfolio.weather", line.progress().weather()),
            Integer.toString(line.progress().percent()),
            text(line.calendar().startsOn()),
            text(line.calendar().endsOn()),
            text(MoneyText.of(line.cost().forecastHt())),
            text(MoneyText.of(row.money().fundedHt())),
            text(MoneyText.of(row.remainingHt())),
            row.money().planned() ? "1" : "0",
            row.money().budgeted() ? "1" : "0",
            Integer.toString(line.life().blocks() + line.life().actionBlocks()),
            Integer.toString(line.arbitrations()),
            text(line.newsOn()),
            guarded(text(line.progress().nextStep())),
            guarded(text(row.perimeter())),
            Integer.toString(row.sheet().filled()),
            Integer.toString(row.sheet().total()),
            line.project().text()
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
