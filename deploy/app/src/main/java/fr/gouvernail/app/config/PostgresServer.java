package fr.gouvernail.app.config;

import fr.gouvernail.app.postgres.EmbeddedPostgres;
import fr.gouvernail.app.postgres.PostgresAccess;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL of this installation. Closing it stops the embedded one, and leaves an external one alone. */
public final class PostgresServer implements AutoCloseable {

    private final PostgresAccess access;
    private final @Nullable EmbeddedPostgres embedded;

    private PostgresServer(PostgresAccess access, @Nullable EmbeddedPostgres embedded) {
        this.access = access;
        this.embedded = embedded;
    }

    static PostgresServer from(PostgresSettings settings) {
        var server = settings.postgres();
        if (!server.isExternal()) {
            var embedded = EmbeddedPostgres.start(settings.home(), server.durability());
            return new PostgresServer(embedded.access(), embedded);
        }
        var access = new PostgresAccess(
                required("url", server.url()),
                required("owner-user", server.ownerUser()),
                required("owner-password", server.ownerPassword()),
                required("app-user", server.appUser()),
                required("app-password", server.appPassword()));
        return new PostgresServer(access, null);
    }

    public PostgresAccess access() {
        return access;
    }

    /** Where the data are, for the person who started the application; never a password. */
    public String place() {
        return embedded == null ? access.url() : embedded.folder().toString();
    }

    /** Whether no other process can be using the same data: the embedded server's folder is locked by this one. */
    public boolean isOurs() {
        return embedded != null;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }

    private static String required(String name, @Nullable String value) {
        return Objects.requireNonNull(value, "gouvernail.postgres." + name + " is not set");
    }
}
