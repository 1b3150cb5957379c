package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium and its driver: named by their paths, so that nothing is looked up or fetched. */
final class Chromium {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** Leaves the tests out where there is no browser; fails them where {@code GOUVERNAIL_BROWSER=required}. */
    static void assumeInstalled() {
        if (Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER)) {
            return;
        }
        var missing = "no " + CHROMIUM + " or no " + DRIVER + ": install Debian's chromium and chromium-driver";
        if ("required".equals(System.getenv("GOUVERNAIL_BROWSER"))) {
            fail(missing);
        }
        abort(missing);
    }

    static ChromeDriver start(Path profile, boolean scripts) {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        return new ChromeDriver(service, options(profile, scripts));
    }

    private static ChromeOptions options(Path profile, boolean scripts) {
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=fr",
                "--window-size=1280,1000",
                "--user-data-dir=" + profile);
        // 2 is what Chromium's settings call "blocked".
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "intl.accept_languages",
                        "fr",
                        "profile.managed_default_content_settings.javascript",
                        scripts ? 1 : 2));
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private Chromium() {}
}
