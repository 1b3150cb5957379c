package fr.gouvernail.kernel.eventstore;

import fr.gouvernail.kernel.command.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of the command journal: who asked what, and what became of it.
 *
 * @param key the idempotency key; an accepted one is unique
 * @param inputHash SHA-256 in hex of the command's name and JSON: the same key with another hash is refused
 * @param rejection code of the refusal; null when accepted
 */
public record JournalLine(
        String key,
        String inputHash,
        String command,
        String target,
        String actor,
        Role role,
        String correlation,
        @Nullable String rejection) {

    public JournalLine refused(String code) {
        return new JournalLine(key, inputHash, command, target, actor, role, correlation, code);
    }
}
