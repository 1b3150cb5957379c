package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as one person uses it: name and password with each request, nothing else than HTTP. */
final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String address;
    private final String authorization;

    Api(String address, String username) {
        this.address = address;
        var pair = username + ":demonstration";
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** What came back. */
    record Answer(int status, HttpHeaders headers, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        /** The stable code of a refusal; empty where there is none. */
        String code() {
            return body.startsWith("{") ? json().path("code").asString("") : "";
        }

        @Override
        public String toString() {
            return status + " " + body;
        }
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer post(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer postCsv(byte[] file) {
        return send(request("/api/territory/imports?name=essai.csv")
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    /** Hands a file over, as a form would. */
    Answer postFile(String path, String name, byte[] file) {
        var boundary = "une-partie";
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\n\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    /** Reads what has to be there. */
    JsonNode read(String path) {
        var answer = get(path);
        assertThat(answer.status()).as("%s: %s", path, answer).isEqualTo(200);
        return answer.json();
    }

    /** Reads until it is as wanted: views follow the events with a short delay. */
    JsonNode await(String path, Predicate<JsonNode> wanted) {
        return Awaitility.await(path)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> read(path), wanted);
    }

    /** Waits until what was just created is shown. */
    void awaitShown(String path) {
        Awaitility.await(path)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> get(path).status() == 200);
    }

    /** Sends a command that creates, under a key of its own. @return the receipt */
    JsonNode create(String path, String body) {
        return accepted(path, post(path, body, "Idempotency-Key", newKey()));
    }

    /** Sends a command on what was seen at that version. @return the receipt */
    JsonNode change(String path, long version, String body) {
        return accepted(path, post(path, body, "Idempotency-Key", newKey(), "If-Match", "\"" + version + "\""));
    }

    private static JsonNode accepted(String path, Answer answer) {
        assertThat(answer.status()).as("%s: %s", path, answer).isIn(200, 201);
        return answer.json();
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", authorization);
        for (int header = 0; header < headers.length; header += 2) {
            request.header(headers[header], headers[header + 1]);
        }
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
