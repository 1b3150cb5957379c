package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.query.territory.api.TerritoryController;
import fr.gouvernail.query.territory.projection.AccessProjection;
import fr.gouvernail.query.territory.projection.TerritoriesProjection;
import fr.gouvernail.query.territory.view.Organisations;
import fr.gouvernail.query.territory.view.RoleGrants;
import fr.gouvernail.query.territory.view.Territories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projections, views and the read API of the territory context. */
@Configuration(proxyBeanMethods = false)
public class TerritoryQueryConfiguration {

    @Bean
    public TerritoriesProjection territoriesProjection() {
        return new TerritoriesProjection();
    }

    @Bean
    public AccessProjection accessProjection() {
        return new AccessProjection();
    }

    @Bean
    public Territories territories(JdbcClient jdbc) {
        return new Territories(jdbc);
    }

    @Bean
    public Organisations organisations(JdbcClient jdbc) {
        return new Organisations(jdbc);
    }

    @Bean
    public RoleGrants roleGrants(JdbcClient jdbc) {
        return new RoleGrants(jdbc);
    }

    @Bean
    public TerritoryController territoryController(
            Territories territories, Organisations organisations, RoleGrants roleGrants) {
        return new TerritoryController(territories, organisations, roleGrants);
    }
}
