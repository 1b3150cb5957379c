package fr.gouvernail.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;

/** Reads pages as somebody who signed in through the form, and the API as the same person with name and password. Follows no redirect. */
final class SignedInBrowser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String address;
    private final String authorization;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final HttpClient programs = HttpClient.newHttpClient();

    SignedInBrowser(String address, String name, String password) {
        this.address = address;
        var pair = name + ":" + password;
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    SignedInBrowser signIn(String name, String password) throws IOException, InterruptedException {
        post("/connexion", "/connexion", "identifiant=" + encoded(name) + "&motdepasse=" + encoded(password));
        return this;
    }

    HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return client.send(
                request(path).header("Accept", "text/html,*/*;q=0.8").GET().build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form with the token of the page it stands on. */
    HttpResponse<String> post(String formPage, String path, String form) throws IOException, InterruptedException {
        var token = CSRF.matcher(page(formPage).body());
        var field = token.find() ? "&_csrf=" + encoded(token.group(1)) : "";
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form + field))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> api(String path) throws IOException, InterruptedException {
        return programs.send(
                request(path).header("Authorization", authorization).GET().build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> apiPost(String path, String json) throws IOException, InterruptedException {
        return programs.send(
                request(path)
                        .header("Authorization", authorization)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
