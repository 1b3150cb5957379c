package fr.gouvernail.command.platform.web;

import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns a request's JSON into the command of its route; whatever does not fit is a refusal that names the field. */
final class CommandBodies {

    private static final String VERSION = "expectedVersion";

    private final JsonMapper mapper = GouvernailJson.strict();

    Command read(
            CommandRoute route,
            String body,
            @Nullable String idInPath,
            @Nullable Long expectedVersion,
            Actor actor,
            String key) {
        try {
            var json = object(body);
            if (json.has(VERSION)) {
                throw malformed(VERSION, "If-Match");
            }
            if (idInPath != null) {
                json.put(route.idField(), idInPath);
            } else if (!json.has(route.idField())) {
                json.put(route.idField(), route.newId(json, actor, key).text());
            }
            if (expectedVersion != null && hasVersion(route)) {
                json.put(VERSION, expectedVersion);
            }
            return mapper.treeToValue(json, route.command());
        } catch (UnrecognizedPropertyException e) {
            throw CommandRejected.of(PlatformRejection.FIELD_UNKNOWN, "field", path(e));
        } catch (DatabindException e) {
            throw malformed(path(e), "?");
        } catch (JacksonException e) {
            throw malformed("body", "JSON");
        }
    }

    private ObjectNode object(String body) {
        var node = body.isBlank() ? mapper.createObjectNode() : mapper.readTree(body);
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw malformed("body", "JSON");
    }

    private static boolean hasVersion(CommandRoute route) {
        return java.util.Arrays.stream(route.command().getRecordComponents())
                .anyMatch(component -> component.getName().equals(VERSION));
    }

    private static String path(DatabindException e) {
        var path = e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "body" : path;
    }

    private static CommandRejected malformed(String field, String value) {
        return CommandRejected.of(PlatformRejection.FIELD_MALFORMED, "field", field, "value", value);
    }
}
