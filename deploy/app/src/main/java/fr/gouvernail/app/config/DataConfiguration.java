package fr.gouvernail.app.config;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.gouvernail.app.postgres.PostgresAccess;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The server, its schemas, and one pool of connections for each use, so that a rush on one never starves another. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostgresSettings.class)
class DataConfiguration {

    private static final int COMMAND_CONNECTIONS = 16;
    private static final int READING_CONNECTIONS = 24;
    private static final int PROJECTION_CONNECTIONS = 8;
    private static final int DOCUMENT_CONNECTIONS = 4;

    /**
     * Commands and projections touch a few rows by their keys, in tables that grow for ever. Left to itself the server would read such a table
     * from end to end as long as it has not counted its rows, and would plan the same statements anew each time.
     */
    private static final String BY_KEY = "-c plan_cache_mode=force_generic_plan -c enable_seqscan=off"
            + " -c enable_bitmapscan=off -c enable_hashjoin=off -c enable_mergejoin=off";

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(10);

    @Bean(destroyMethod = "close")
    PostgresServer postgresServer(PostgresSettings settings) {
        return PostgresServer.from(settings);
    }

    /** How to reach the server, once its schemas are there: every pool waits for it. */
    @Bean
    PostgresAccess postgresAccess(PostgresServer server) {
        Migrations.run(server.access());
        return server.access();
    }

    @Bean(destroyMethod = "close")
    HikariDataSource commandDataSource(PostgresAccess access) {
        var config = config(access, "command", COMMAND_CONNECTIONS);
        config.addDataSourceProperty("options", BY_KEY);
        return new HikariDataSource(config);
    }

    @Bean(destroyMethod = "close")
    @Primary
    HikariDataSource readModelDataSource(PostgresAccess access) {
        var config = config(access, "read-model", READING_CONNECTIONS);
        // Views and projections name no schema: a connection reads the live one unless it is told otherwise, and the
        // pool sets it back.
        config.setSchema("read_model");
        return new HikariDataSource(config);
    }

    /** Where projections write, live, in rebuilds and in replays. */
    @Bean(destroyMethod = "close")
    HikariDataSource projectionDataSource(PostgresAccess access) {
        var config = config(access, "projections", PROJECTION_CONNECTIONS);
        config.setSchema("read_model");
        config.addDataSourceProperty("options", BY_KEY);
        return new HikariDataSource(config);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource documentsDataSource(PostgresAccess access) {
        return new HikariDataSource(config(access, "documents", DOCUMENT_CONNECTIONS));
    }

    private static HikariConfig config(PostgresAccess access, String name, int connections) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(access.url());
        config.setUsername(access.appUser());
        config.setPassword(access.appPassword());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        config.addDataSourceProperty("ApplicationName", "gouvernail-" + name);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return config;
    }
}
