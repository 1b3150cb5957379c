package fr.gouvernail.command.platform.web;

import fr.gouvernail.command.platform.dispatch.CommandNames;
import fr.gouvernail.kernel.command.Actor;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.Identifier;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One intention of the API: a path, and the command its body becomes. The record's first component is the target's id: taken from the
 * path, or, on creation, from the body, or made here. The expected version comes from {@code If-Match}, never from the body.
 *
 * @param path with {@code {id}} where the target exists already
 * @param naturalId the id that follows from the body, for what has a natural key; null where any id will do
 */
public record CommandRoute(
        String path,
        Class<? extends Command> command,
        @Nullable Function<ObjectNode, @Nullable Identifier> naturalId) {

    public static CommandRoute of(String path, Class<? extends Command> command) {
        return new CommandRoute(path, command, null);
    }

    /** The component that names the target. */
    public String idField() {
        return command.getRecordComponents()[0].getName();
    }

    public boolean hasIdInPath() {
        return path.contains("{id}");
    }

    public String name() {
        return CommandNames.of(command);
    }

    /**
     * An id of the target's kind, for a creation whose sender chose none: the same for the same sending, so that a request that comes
     * twice is recognised as one.
     */
    Identifier newId(ObjectNode body, Actor actor, String key) {
        var natural = naturalId == null ? null : naturalId.apply(body);
        if (natural != null) {
            return natural;
        }
        try {
            var type = command.getRecordComponents()[0].getType().asSubclass(Identifier.class);
            return type.getConstructor(UUID.class).newInstance(ofSending(actor, key));
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID ofSending(Actor actor, String key) {
        return UUID.nameUUIDFromBytes((actor.person().text() + ":" + key).getBytes(StandardCharsets.UTF_8));
    }
}
