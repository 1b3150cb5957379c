package fr.gouvernail.app.config;

import fr.gouvernail.app.postgres.PostgresAccess;
import org.flywaydb.core.Flyway;

/**
 * Brings the four schemas to the version this build expects. The owner's role holds what must not be rewritten; the read model belongs
 * to the application's role, which drops it, fills it anew and swaps it.
 */
final class Migrations {

    private Migrations() {}

    static void run(PostgresAccess access) {
        asOwner(access, "event_store", "eventstore");
        asOwner(access, "directory", "directory");
        asOwner(access, "document", "document");
        migrate(access.url(), access.appUser(), access.appPassword(), "read_model", "read_model");
    }

    private static void asOwner(PostgresAccess access, String schema, String folder) {
        migrate(access.url(), access.ownerUser(), access.ownerPassword(), schema, folder);
    }

    private static void migrate(String url, String user, String password, String schema, String folder) {
        Flyway.configure()
                .dataSource(url, user, password)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/migration/" + folder)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
