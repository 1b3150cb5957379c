package fr.gouvernail.app.journey;

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
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The web pages as a browser without JavaScript gets them: one signed-in session. */
final class Pages {

    private static final String BOUNDARY = "une-partie-du-formulaire";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String address;

    private Pages(String address) {
        this.address = address;
    }

    static Pages signedIn(String address, String username) {
        var pages = new Pages(address);
        var answer =
                pages.post("/connexion", "/connexion", Map.of("identifiant", username, "motdepasse", "demonstration"));
        assertThat(answer.uri().getPath()).as("signing in as %s", username).isNotEqualTo("/connexion");
        return pages;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** What the page says, without its markup; every kind of space becomes one plain space. */
    String text(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return text(answer);
    }

    static String text(HttpResponse<String> page) {
        return page.body()
                .replaceAll("(?s)<(script|style).*?</\\1>", " ")
                .replaceAll("<[^>]+>", " ")
                .replace("&nbsp;", " ")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    /** Posts a form of the page {@code from} with the token that the page carries. */
    HttpResponse<String> post(String from, String path, Map<String, String> fields) {
        var csrf = CSRF.matcher(get(from).body());
        assertThat(csrf.find()).as("a form token on %s", from).isTrue();
        var form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(csrf.group(1)) + "&", ""));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Sends a file by the form of the page {@code from}, as a browser does. */
    HttpResponse<String> upload(String from, String path, String field, byte[] file) {
        return upload(from, path, Map.of(), field, file);
    }

    /** As above, with the other fields of the form. */
    HttpResponse<String> upload(String from, String path, Map<String, String> fields, String field, byte[] file) {
        var csrf = CSRF.matcher(get(from).body());
        assertThat(csrf.find()).as("a form token on %s", from).isTrue();
        var token = part("_csrf", "") + csrf.group(1) + "\r\n";
        var others = fields.entrySet().stream()
                .map(other -> part(other.getKey(), "") + other.getValue() + "\r\n")
                .collect(Collectors.joining());
        var head = token + others + part(field, "; filename=\"liste.csv\"\r\nContent-Type: text/csv");
        var body = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString(head),
                HttpRequest.BodyPublishers.ofByteArray(file),
                HttpRequest.BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body));
    }

    private static String part(String name, String more) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
