package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.awaitility.Awaitility;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.springframework.util.FileSystemUtils;

/** One person's browser: Debian's Chromium without a screen, with an empty profile, talking to this machine only. */
final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int NARROW = 360;
    private static final int HEIGHT = 800;

    private final String address;
    private final Path profile;
    private final ChromeDriver driver;

    private Browser(String address, boolean scripts) {
        this.address = address;
        try {
            this.profile = Files.createTempDirectory("gouvernail-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.driver = Chromium.start(profile, scripts);
        driver.manage().timeouts().pageLoadTimeout(PATIENCE);
    }

    static Browser open(String address) {
        return new Browser(address, true);
    }

    static Browser withoutScripts(String address) {
        return new Browser(address, false);
    }

    Browser signIn(String username) {
        go("/connexion");
        find("#identifiant").sendKeys(username);
        find("#motdepasse").sendKeys("demonstration");
        find("#motdepasse").sendKeys(Keys.ENTER);
        awaitGone("#motdepasse");
        return this;
    }

    void go(String path) {
        driver.get(address + path);
    }

    String path() {
        return String.valueOf(driver.getCurrentUrl())
                .substring(address.length())
                .replaceAll("[?#].*", "");
    }

    WebElement find(String css) {
        return await(css).getFirst();
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    boolean shows(String css) {
        return !all(css).isEmpty();
    }

    /** What the page says, every kind of space as one plain space. */
    String text(String css) {
        return find(css).getText().replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    /** Clicks where a person would: what is clicked is first brought to the middle, free of the bars at the edges. */
    void click(String css) {
        click(find(css));
    }

    void click(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        element.click();
    }

    void type(String css, String text) {
        var field = find(css);
        field.clear();
        field.sendKeys(text);
    }

    /** Presses keys where the focus is: {@code ENTER}, or each character of a text. */
    void press(String keys) {
        var typed = keys.equals("ENTER") ? String.valueOf(Keys.ENTER) : keys;
        driver.switchTo().activeElement().sendKeys(typed);
    }

    /** A date as the page holds it; how it is typed depends on the browser's language. */
    void date(String css, String day) {
        driver.executeScript("arguments[0].value = arguments[1]", find(css), day);
    }

    /** Chooses the option whose text is this one. */
    void choose(String select, String text) {
        var option = find(select).findElements(By.tagName("option")).stream()
                .filter(one -> one.getText().contains(text))
                .findFirst()
                .orElseThrow();
        option.click();
    }

    /** Sends the form by its last button, and waits until the browser has left the page. */
    void submit(String form) {
        var buttons = await(form + " .boutons button");
        var button = buttons.getLast();
        click(button);
        Awaitility.await("sending " + form).atMost(PATIENCE).until(() -> isStale(button));
        assertThat(all(".erreurs")).as(() -> "refused: " + text("body")).isEmpty();
    }

    private static boolean isStale(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (StaleElementReferenceException | org.openqa.selenium.NoSuchElementException _) {
            return true;
        }
    }

    List<WebElement> await(String css) {
        return Awaitility.await(css + " on " + driver.getCurrentUrl())
                .atMost(PATIENCE)
                .until(() -> all(css), found -> !found.isEmpty());
    }

    /** The texts of several elements at one moment, while the page may be replacing them. */
    @SuppressWarnings("unchecked")
    List<String> texts(String css) {
        return (List<String>) driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])].map(one => one.textContent.trim())", css);
    }

    void awaitGone(String css) {
        Awaitility.await("no more " + css).atMost(PATIENCE).until(() -> !shows(css));
    }

    void reloadUntilShown(String css) {
        Awaitility.await(css).atMost(PATIENCE).until(() -> {
            if (shows(css)) {
                return true;
            }
            reload();
            return shows(css);
        });
    }

    void reload() {
        driver.navigate().refresh();
    }

    Object script(String script) {
        return driver.executeScript(script);
    }

    /** What Chromium complained of since the last question: errors of scripts, of loading and of the content policy. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue()
                        || entry.getMessage().contains("Content Security Policy"))
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** By how many pixels the page is wider than a small telephone. */
    long overflowWhenNarrow(String path) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", NARROW, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", true));
        go(path);
        var wide = (Long) script("return document.documentElement.scrollWidth");
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        return Math.max(0, wide - NARROW);
    }

    void screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try {
            FileSystemUtils.deleteRecursively(profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
