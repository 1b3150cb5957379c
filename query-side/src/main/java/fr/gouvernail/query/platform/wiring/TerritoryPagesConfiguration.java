package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.territory.ui.TerritoryPages;
import fr.gouvernail.query.territory.view.Organisations;
import fr.gouvernail.query.territory.view.RoleGrants;
import fr.gouvernail.query.territory.view.Territories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages of the territory context. */
@Configuration(proxyBeanMethods = false)
public class TerritoryPagesConfiguration {

    @Bean
    public TerritoryPages territoryPages(
            Territories territories,
            Organisations organisations,
            RoleGrants roleGrants,
            Directory directory,
            Forms forms) {
        return new TerritoryPages(territories, organisations, roleGrants, directory, forms);
    }
}
