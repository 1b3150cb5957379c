package fr.gouvernail.app.config;

import fr.gouvernail.app.demonstration.Demonstration;
import fr.gouvernail.app.security.FirstAdministrator;
import fr.gouvernail.query.platform.projection.EventHistory;
import fr.gouvernail.query.platform.projection.LiveProjections;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;

/**
 * What happens once everything runs: the first data if there are none, then what the person at the terminal needs to know. It is ready only
 * when the projections show the first data: until then the first administrator would be told that they hold no role.
 */
final class StartupNotice implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger("gouvernail");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Environment environment;
    private final PostgresServer server;
    private final EventHistory history;
    private final ObjectProvider<LiveProjections> projections;
    private final ObjectProvider<Demonstration> demonstration;
    private final ObjectProvider<FirstAdministrator> firstAdministrator;

    StartupNotice(
            Environment environment,
            PostgresServer server,
            EventHistory history,
            ObjectProvider<LiveProjections> projections,
            ObjectProvider<Demonstration> demonstration,
            ObjectProvider<FirstAdministrator> firstAdministrator) {
        this.environment = environment;
        this.server = server;
        this.history = history;
        this.projections = projections;
        this.demonstration = demonstration;
        this.firstAdministrator = firstAdministrator;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        demonstration.ifAvailable(Demonstration::load);
        firstAdministrator.ifAvailable(FirstAdministrator::open);
        projections.ifAvailable(this::awaitFirstData);
        LOG.info("Gouvernail est prêt : {}", address());
        LOG.info("Données : {}", server.place());
        demonstration.ifAvailable(StartupNotice::tellAccounts);
    }

    private void awaitFirstData(LiveProjections live) {
        if (!live.progress().awaitLevel(history.head(), PATIENCE)) {
            LOG.warn("Les tableaux de bord ne sont pas encore à jour ; ils le seront sans autre action.");
        }
    }

    private String address() {
        var host = environment.getProperty("server.address", "localhost");
        var shown = host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host;
        return "http://" + shown + ":" + environment.getProperty("local.server.port", "8080") + "/";
    }

    private static void tellAccounts(Demonstration loaded) {
        var lines = new StringBuilder();
        for (var account : loaded.accounts()) {
            lines.append("\n  %-16s %s".formatted(account.username(), account.label()));
        }
        LOG.info("Comptes de démonstration, mot de passe « {} » :{}", Demonstration.PASSWORD, lines);
    }
}
