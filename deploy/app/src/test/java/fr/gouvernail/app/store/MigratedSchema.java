package fr.gouvernail.app.store;

import fr.gouvernail.app.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A schema as its owner's migrations make it, seen with the rights of the application. */
final class MigratedSchema {

    /** @param migrations name of their folder */
    static JdbcClient open(EmbeddedPostgres server, String schema, String migrations) {
        var access = server.access();
        Flyway.configure()
                .dataSource(access.url(), access.ownerUser(), access.ownerPassword())
                .schemas(schema)
                .locations("classpath:db/migration/" + migrations)
                .load()
                .migrate();
        return JdbcClient.create(new DriverManagerDataSource(access.url(), access.appUser(), access.appPassword()));
    }

    private MigratedSchema() {}
}
