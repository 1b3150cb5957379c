package fr.gouvernail.benchmark;

import fr.gouvernail.app.config.ApplicationConfiguration;
import fr.gouvernail.app.postgres.PostgresAccess;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on an empty folder, with the settings of an installation: its own server, every write waiting for the disk. */
final class Installation implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Path home;

    private Installation(ConfigurableApplicationContext context, Path home) {
        this.context = context;
        this.home = home;
    }

    static Installation start(Path home) {
        var context = SpringApplication.run(
                ApplicationConfiguration.class,
                "--gouvernail.home=" + home,
                "--server.port=0",
                "--logging.level.root=warn");
        return new Installation(context, home);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Where its pages are. */
    String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    Path home() {
        return home;
    }

    Connection connect() throws SQLException {
        var access = part(PostgresAccess.class);
        return DriverManager.getConnection(access.url(), access.appUser(), access.appPassword());
    }

    /** A setting of the server, or any other single value. */
    String ask(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
