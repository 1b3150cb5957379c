package fr.gouvernail.app;

import fr.gouvernail.app.config.ApplicationConfiguration;
import org.springframework.boot.SpringApplication;

/** Starts Gouvernail: both sides, or the one that the profile {@code command} or {@code query} names. */
public final class GouvernailApplication {

    private GouvernailApplication() {}

    public static void main(String[] arguments) {
        keepQuiet();
        SpringApplication.run(ApplicationConfiguration.class, arguments);
    }

    /** Nothing calls home, and only a system property set before Axon's classes are loaded says so: a property file does not count. */
    public static void keepQuiet() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }
}
