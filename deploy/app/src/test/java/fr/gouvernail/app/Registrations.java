package fr.gouvernail.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * Clients that register territories through the API without end, each sending the same command with the same key until it is acknowledged.
 * Remembers what was acknowledged, and every answer that a fault does not explain.
 */
final class Registrations {

    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"(\\d{5})\"");
    private static final Pattern COUNT = Pattern.compile("\"count\"\\s*:\\s*(\\d+)");
    private static final int PAGE = 500;
    private static final long BETWEEN_COMMANDS = Duration.ofMillis(20).toNanos();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String authorization;
    private final AtomicInteger nextCode = new AtomicInteger(10_000);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicBoolean abandoned = new AtomicBoolean();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
    private volatile String address;

    Registrations(String address, String password) {
        this.address = address;
        var pair = "administrateur:" + password;
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    void sendTo(String newAddress) {
        address = newAddress;
    }

    void stop() {
        stopped.set(true);
    }

    /** Also gives up the command that is still being sent: the application is gone for good. */
    void abandon() {
        abandoned.set(true);
        stop();
    }

    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    Queue<String> unexpected() {
        return unexpected;
    }

    /** One client's life. Ends once it is stopped and its last command acknowledged. */
    void run() {
        while (!stopped.get()) {
            var code = Integer.toString(nextCode.incrementAndGet());
            while (!register(code)) {
                if (abandoned.get()) {
                    return;
                }
                LockSupport.parkNanos(BETWEEN_COMMANDS);
            }
            acknowledged.add(code);
            LockSupport.parkNanos(BETWEEN_COMMANDS);
        }
    }

    private boolean register(String code) {
        var body = """
                {"kind":"COMMUNE","code":"%s","name":"Commune %s","population":%s,"department":"%s","region":"99","regionName":"Essai"}""".formatted(code, code, code, code.substring(0, 2));
        try {
            var response = send(request("/api/territory/territories")
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", "kill-" + code)
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
            if (response.statusCode() == 201 || response.statusCode() == 200) {
                return true;
            }
            if (response.statusCode() < 500) {
                unexpected.add(code + " → " + response.statusCode() + " " + response.body());
            }
            return false;
        } catch (IOException _) {
            // The application or its database was killed under the request: whether it was carried out is not known.
            return false;
        }
    }

    /** Those of the codes that the read model does not show. */
    Set<String> missingOf(Set<String> codes) throws IOException {
        var missing = new TreeSet<>(codes);
        missing.removeAll(shown());
        return missing;
    }

    private Set<String> shown() throws IOException {
        var codes = new TreeSet<String>();
        for (int offset = 0; ; offset += PAGE) {
            var response = send(request("/api/territory/territories?limit=" + PAGE + "&offset=" + offset)
                    .GET());
            var count = COUNT.matcher(response.body());
            if (response.statusCode() != 200 || !count.find()) {
                throw new IOException(response.statusCode() + " " + response.body());
            }
            CODE.matcher(response.body()).results().forEach(found -> codes.add(found.group(1)));
            if (offset + PAGE >= Integer.parseInt(count.group(1))) {
                return codes;
            }
        }
    }

    int readiness() throws IOException {
        return send(request("/actuator/health/readiness").GET()).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", authorization);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
