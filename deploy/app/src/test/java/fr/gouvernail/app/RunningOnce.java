package fr.gouvernail.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One installation without any profile, started at its first use and shared by the tests that only look at it from outside. */
final class RunningOnce {

    static final String ADMINISTRATOR = "administrateur";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static @Nullable RunningOnce only;

    private final RunningGouvernail running;
    private final String password;

    private RunningOnce(RunningGouvernail running) throws IOException {
        this.running = running;
        this.password = running.administratorPassword();
    }

    static synchronized RunningOnce get() throws IOException, InterruptedException {
        var known = only;
        if (known != null) {
            return known;
        }
        var folder = Files.createTempDirectory("gouvernail-once");
        var started = new RunningOnce(
                RunningGouvernail.start(folder.resolve("home"), "--gouvernail.postgres.durability=relaxed"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> started.stop(folder)));
        only = started;
        return started;
    }

    private void stop(Path folder) {
        try {
            running.close();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String password() {
        return password;
    }

    Path home() {
        return running.home();
    }

    String log() throws IOException {
        return running.log();
    }

    /** A browser of its own: it keeps cookies and follows no redirect. */
    Browser browser() {
        return new Browser(running.address());
    }

    HttpResponse<String> api(String path, String... headers) throws IOException, InterruptedException {
        return browser().get(path, withAuthorization(ADMINISTRATOR, password, headers));
    }

    static String[] withAuthorization(String username, String password, String... headers) {
        var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        var all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair)));
        return all.toArray(String[]::new);
    }

    static final class Browser {
        private final CookieManager cookies = new CookieManager();
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(cookies).build();
        private final String address;

        Browser(String address) {
            this.address = address;
        }

        HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
            return send(request(path, headers).GET());
        }

        HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
            var body = form.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return send(request(path, "Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        HttpResponse<String> signIn(String username, String password) throws IOException, InterruptedException {
            var token = TOKEN.matcher(get("/connexion").body());
            assertThat(token.find()).as("the form carries a token").isTrue();
            return post("/connexion", Map.of("identifiant", username, "motdepasse", password, "_csrf", token.group(1)));
        }

        String session() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("gouvernail"))
                    .map(cookie -> cookie.getValue())
                    .findFirst()
                    .orElse("");
        }

        private HttpRequest.Builder request(String path, String... headers) {
            var request = HttpRequest.newBuilder(URI.create(address + path));
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            return request;
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
