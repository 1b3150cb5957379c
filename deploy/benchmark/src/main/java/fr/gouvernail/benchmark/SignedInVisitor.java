package fr.gouvernail.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person with a browser that keeps its session and draws nothing. */
final class SignedInVisitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    SignedInVisitor(String address) {
        this.address = address;
    }

    void signIn(String name, String password) {
        var token = TOKEN.matcher(read("/connexion", Map.of()));
        if (!token.find()) {
            throw new IllegalStateException("no form to sign in");
        }
        var fields = Map.of("_csrf", token.group(1), "identifiant", name, "motdepasse", password);
        var answer = send(HttpRequest.newBuilder(URI.create(address + "/connexion"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
        if (answer.uri().getPath().equals("/connexion")) {
            throw new IllegalStateException("could not sign in");
        }
    }

    String read(String path, Map<String, String> asked) {
        var answer = send(HttpRequest.newBuilder(URI.create(address + path + "?" + encoded(asked))));
        if (answer.statusCode() != 200 || !answer.uri().getPath().equals(path)) {
            throw new IllegalStateException(answer + " for " + path + " " + asked);
        }
        return answer.body();
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

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        client.close();
    }
}
