package fr.gouvernail.app.config;

import fr.gouvernail.app.demonstration.Demonstration;
import fr.gouvernail.app.security.Accounts;
import fr.gouvernail.app.security.FirstAdministrator;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.projection.EventHistory;
import fr.gouvernail.query.platform.projection.LiveProjections;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** First data, and the notice at the end of the start. */
@Configuration(proxyBeanMethods = false)
class StartConfiguration {

    @Bean
    @Profile("demonstration & (command | !query)")
    Demonstration demonstration(
            CommandDispatcher dispatcher,
            EventHistory history,
            Accounts accounts,
            Clock clock,
            @Qualifier("documentsDataSource") DataSource documents) {
        return new Demonstration(
                dispatcher, history, accounts, clock, new StoredFiles(JdbcClient.create(documents), clock));
    }

    @Bean
    @Profile("!demonstration & (command | !query)")
    FirstAdministrator firstAdministrator(
            CommandDispatcher dispatcher, Accounts accounts, @Value("${gouvernail.zone}") ZoneId zone) {
        return new FirstAdministrator(dispatcher, accounts, zone);
    }

    @Bean
    StartupNotice startupNotice(
            Environment environment,
            PostgresServer server,
            EventHistory history,
            ObjectProvider<LiveProjections> projections,
            ObjectProvider<Demonstration> demonstration,
            ObjectProvider<FirstAdministrator> firstAdministrator) {
        return new StartupNotice(environment, server, history, projections, demonstration, firstAdministrator);
    }
}
