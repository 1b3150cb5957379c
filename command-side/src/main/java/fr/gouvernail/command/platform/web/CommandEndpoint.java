package fr.gouvernail.command.platform.web;

import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The API's commands. {@code Idempotency-Key} is required; {@code If-Match} carries the version that was seen, {@code X-Decision} the
 * decision a governed command is sent under. Answers 201 for a creation, 200 otherwise, with the new version as {@code ETag}.
 */
public final class CommandEndpoint {

    private static final int MOST_BYTES = 1_000_000;
    private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    private final CommandDispatcher dispatcher;
    private final ActorOfRequest actors;
    private final Problems problems;
    private final CommandBodies bodies = new CommandBodies();

    public CommandEndpoint(CommandDispatcher dispatcher, ActorOfRequest actors, Problems problems) {
        this.dispatcher = dispatcher;
        this.actors = actors;
        this.problems = problems;
    }

    public RouterFunction<ServerResponse> router(List<CommandRoute> routes) {
        var builder = RouterFunctions.route();
        for (var route : routes) {
            builder.POST(route.path(), request -> handle(route, request));
        }
        return builder.build();
    }

    private ServerResponse handle(CommandRoute route, ServerRequest request) {
        try {
            var actor = actors.actorOf(request.servletRequest());
            var id = route.hasIdInPath() ? request.pathVariable("id") : null;
            var key = key(request);
            var command = bodies.read(route, body(request), id, expectedVersion(request), actor, key);
            var envelope =
                    new CommandEnvelope(command, actor, key, request.headers().firstHeader("X-Decision"), null, null);
            return answer(route, request, dispatcher.send(envelope));
        } catch (CommandRejected rejected) {
            return problems.response(rejected, request);
        }
    }

    private static String key(ServerRequest request) {
        var key = request.headers().firstHeader("Idempotency-Key");
        if (key == null || key.isBlank()) {
            throw CommandRejected.of(PlatformRejection.IDEMPOTENCY_KEY_MISSING);
        }
        return key;
    }

    private static @Nullable Long expectedVersion(ServerRequest request) {
        var header = request.headers().firstHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            return null;
        }
        var matcher = ENTITY_TAG.matcher(header.strip());
        if (!matcher.matches()) {
            throw CommandRejected.of(PlatformRejection.FIELD_MALFORMED, "field", HttpHeaders.IF_MATCH, "value", header);
        }
        return Long.valueOf(matcher.group(1));
    }

    private static String body(ServerRequest request) {
        try (var in = request.servletRequest().getInputStream()) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw CommandRejected.of(
                        PlatformRejection.BODY_TOO_LONG,
                        "limit",
                        MOST_BYTES,
                        "size",
                        request.headers().contentLength().orElse(bytes.length));
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw CommandRejected.of(PlatformRejection.FIELD_MALFORMED, "field", "body", "value", "?");
        }
    }

    private static ServerResponse answer(CommandRoute route, ServerRequest request, CommandReceipt receipt) {
        var creates = !route.hasIdInPath();
        var response = ServerResponse.status(creates && !receipt.repeated() ? HttpStatus.CREATED : HttpStatus.OK)
                .contentType(MediaType.APPLICATION_JSON)
                .eTag("\"" + receipt.version() + "\"");
        if (creates) {
            response.location(URI.create(request.path() + "/" + receipt.target()));
        }
        if (receipt.repeated()) {
            response.header("Idempotent-Replayed", "true");
        }
        return response.body(receipt);
    }
}
