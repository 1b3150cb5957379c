package fr.gouvernail.kernel.command;

import org.jspecify.annotations.Nullable;

/**
 * A command with all that is known about its sending.
 *
 * @param idempotencyKey chosen by the sender, at most 100 characters: the same key with the same command is carried out once
 * @param authority text form of the decision under which a {@link Governed} command is sent
 * @param correlation the conversation the command belongs to; null starts one
 * @param causation id of the event that led to the command; null when a person sends it
 */
public record CommandEnvelope(
        Command command,
        Actor actor,
        String idempotencyKey,
        @Nullable String authority,
        @Nullable String correlation,
        @Nullable String causation) {

    public static CommandEnvelope of(Command command, Actor actor, String idempotencyKey) {
        return new CommandEnvelope(command, actor, idempotencyKey, null, null, null);
    }
}
