package fr.gouvernail.app.config;

import fr.gouvernail.app.postgres.Durability;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data live: in a folder of the user's with the embedded server, or on a server of the site's.
 *
 * @param home the data folder of the embedded server
 * @param postgres an external server; embedded when its url is not set
 */
@ConfigurationProperties("gouvernail")
record PostgresSettings(Path home, Server postgres) {

    /** An external server, and how far the embedded one waits for the disc. */
    record Server(
            @Nullable String url,
            @Nullable String ownerUser,
            @Nullable String ownerPassword,
            @Nullable String appUser,
            @Nullable String appPassword,
            Durability durability) {

        boolean isExternal() {
            return url != null && !url.isBlank();
        }
    }
}
