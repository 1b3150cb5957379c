package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.query.platform.web.Rejections;
import fr.gouvernail.query.territory.api.ImportApi;
import fr.gouvernail.query.territory.ui.ImportDesk;
import fr.gouvernail.query.territory.ui.ImportPages;
import fr.gouvernail.query.territory.view.Imports;
import fr.gouvernail.query.territory.view.RegisteredTerritories;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The imports of territories: their desk, pages and API. */
@Configuration(proxyBeanMethods = false)
public class TerritoryImportConfiguration {

    @Bean
    public Imports imports(@Qualifier("documentsDataSource") DataSource documents) {
        return new Imports(JdbcClient.create(documents));
    }

    @Bean
    public RegisteredTerritories registeredTerritories(DataSource readModel) {
        return new RegisteredTerritories(JdbcClient.create(readModel));
    }

    @Bean(initMethod = "open")
    public ImportDesk importDesk(
            Imports imports,
            RegisteredTerritories registered,
            CommandDispatcher commands,
            ObjectProvider<Clock> clock) {
        return new ImportDesk(imports, registered, commands, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    public ImportPages importPages(ImportDesk desk, Imports imports, Rejections rejections) {
        return new ImportPages(desk, imports, rejections);
    }

    @Bean
    public ImportApi importApi(ImportDesk desk, Imports imports, Rejections rejections) {
        return new ImportApi(desk, imports, rejections);
    }
}
