package fr.gouvernail.benchmark;

import fr.gouvernail.app.security.Accounts;
import fr.gouvernail.command.platform.reaction.Reactions;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.eventstore.EventNameRegistry;
import fr.gouvernail.kernel.eventstore.postgres.PostgresEventStorageEngine;
import fr.gouvernail.query.platform.projection.LiveProjections;
import fr.gouvernail.query.platform.projection.ProjectionRebuild;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.portfolio.view.Portfolio;
import fr.gouvernail.query.portfolio.view.PortfolioQuery;
import fr.gouvernail.query.portfolio.view.PortfolioSums;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.HdrHistogram.Histogram;

/** How long the portfolio of the largest territory takes to be listed and filtered, beside a history of other territories. */
final class PortfolioSpeed {

    private static final int READS = 200;
    private static final int WARM_UP = 60;
    private static final int EVENTS_OF_OTHERS = 20_000;
    private static final int NUMBER = 90_000;
    private static final double TARGET_MILLIS = 300;

    /** The addresses take turns; what is asked for is as the page writes it. */
    private static final List<Map<String, String>> ASKED = List.of(
            Map.of(),
            Map.of("axe", "2"),
            Map.of("etat", "LATE"),
            Map.of("mots", LargePortfolio.A_WORD_OF_SOME),
            Map.of("sansNouvelles", "oui"),
            Map.of("sansPlan", "oui", "phase", "STUDY"),
            Map.of("coutMin", "500000", "coutMax", "1500000", "meteo", "RAIN"),
            Map.of("blocage", "oui", "sansBudget", "oui"));

    private final Installation installation;
    private final Settings settings;

    PortfolioSpeed(Installation installation, Settings settings) {
        this.installation = installation;
        this.settings = settings;
    }

    List<Line> measure() {
        var dossier = fill();
        var person = dossier.people.getFirst();
        var accounts = installation.part(Accounts.class);
        for (var each : dossier.people) {
            accounts.savePerson(each, "Personne " + dossier.people.indexOf(each), "fonction", dossier.territory);
        }
        accounts.open("directrice", "un mot de passe de mesure", person);
        var reader = new Reader(person, "la directrice", Role.DIRECTOR, dossier.territory, null);
        var lines = new ArrayList<Line>();
        lines.addAll(measured("d  ms to list, filter and sum the portfolio", turn -> list(reader, turn)));
        try (var visitor = new SignedInVisitor(installation.address())) {
            visitor.signIn("directrice", "un mot de passe de mesure");
            for (var look : List.of("tableau", "cartes", "perimetres", "carte")) {
                lines.addAll(measured(
                        "   ms for the whole page over HTTP, " + look,
                        turn -> visitor.read("/projets", with(asked(turn), "vue", look))));
            }
            lines.addAll(measured(
                    "   ms for the file over HTTP", turn -> visitor.read("/projets/portefeuille.csv", asked(turn))));
        }
        return lines;
    }

    private Dossier fill() {
        installation.part(Reactions.class).close();
        installation.part(LiveProjections.class).close();
        var engine = installation.part(PostgresEventStorageEngine.class);
        new GeneratedHistory(engine, installation.part(EventNameRegistry.class), settings.seed())
                .store(EVENTS_OF_OTHERS);
        var large = new LargePortfolio(settings.seed(), NUMBER);
        int events = large.store(engine);
        var status = installation.part(ProjectionRebuild.class).runNow(List.of());
        if (status == null || status.state() != ProjectionRebuild.State.DONE) {
            throw new IllegalStateException("rebuild: " + status);
        }
        Report.say(
                "%d projects of %d actions: %d events beside %d of other territories",
                LargePortfolio.PROJECTS, LargePortfolio.ACTIONS, events, EVENTS_OF_OTHERS);
        return large.dossier();
    }

    private void list(Reader reader, int turn) {
        var today = installation.part(ReadingDay.class).today();
        var asked = asked(turn);
        var query = PortfolioQuery.of(criterion -> asked.get(criterion.onPage()), text -> Long.parseLong(text) * 100);
        var rows = installation.part(Portfolio.class).rows(reader, today);
        var kept = Portfolio.kept(rows, query, today);
        var sums = PortfolioSums.of(kept);
        if (rows.size() != LargePortfolio.PROJECTS || sums.projects() == 0) {
            throw new IllegalStateException("%s keeps %d of %d".formatted(asked, sums.projects(), rows.size()));
        }
    }

    private static List<Line> measured(String what, IntConsumer read) {
        for (int turn = 0; turn < WARM_UP; turn++) {
            read.accept(turn);
        }
        var micros = new Histogram(3);
        for (int turn = 0; turn < READS; turn++) {
            long start = System.nanoTime();
            read.accept(turn);
            micros.recordValue((System.nanoTime() - start) / 1_000);
        }
        return List.of(
                new Line(what + ": p50", "", millis(micros, 50), "", ""),
                new Line(
                        "   the same: p95",
                        "",
                        millis(micros, 95),
                        millis(micros, 100),
                        "<= %.0f".formatted(TARGET_MILLIS)));
    }

    private static String millis(Histogram micros, double percentile) {
        return "%.1f".formatted(micros.getValueAtPercentile(percentile) / 1_000.0);
    }

    private static Map<String, String> asked(int turn) {
        return ASKED.get(turn % ASKED.size());
    }

    private static Map<String, String> with(Map<String, String> asked, String name, String value) {
        var more = new TreeMap<>(asked);
        more.put(name, value);
        return more;
    }
}
