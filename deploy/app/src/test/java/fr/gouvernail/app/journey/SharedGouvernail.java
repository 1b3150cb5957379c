package fr.gouvernail.app.journey;

import fr.gouvernail.app.GouvernailApplication;
import fr.gouvernail.app.config.ApplicationConfiguration;
import fr.gouvernail.app.postgres.PostgresAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The real application with the demonstration programme, in this JVM, on an embedded PostgreSQL and a data folder that goes with it. */
final class SharedGouvernail implements AutoCloseable {

    private static @Nullable SharedGouvernail shared;

    private final Path home;
    private final ConfigurableApplicationContext context;

    private SharedGouvernail(Path home, ConfigurableApplicationContext context) {
        this.home = home;
        this.context = context;
    }

    /** The one that classes share, since a start costs more than most of what they do. It stops with the JVM. */
    static synchronized SharedGouvernail shared() {
        if (shared == null) {
            shared = start();
            var home = shared.home;
            SpringApplication.getShutdownHandlers().add(() -> remove(home));
        }
        return shared;
    }

    /** One of their own, for those that change what the others count on. Ready, with the demonstration loaded, when it returns. */
    static SharedGouvernail start() {
        GouvernailApplication.keepQuiet();
        try {
            var home = Files.createTempDirectory("gouvernail-journey");
            var application = new SpringApplication(ApplicationConfiguration.class);
            var context = application.run(
                    "--server.port=0",
                    "--gouvernail.home=" + home,
                    "--gouvernail.postgres.durability=relaxed",
                    "--spring.profiles.active=demonstration");
            return new SharedGouvernail(home, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    Api as(String username) {
        return new Api(address(), username);
    }

    PostgresAccess postgres() {
        return context.getBean(PostgresAccess.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        remove(home);
    }

    private static void remove(Path home) {
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
