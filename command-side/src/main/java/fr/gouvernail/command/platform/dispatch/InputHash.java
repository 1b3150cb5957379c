package fr.gouvernail.command.platform.dispatch;

import fr.gouvernail.kernel.command.CommandEnvelope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** SHA-256 of what a command asks and who asks it: tells a repeated command from another one under the same key. */
final class InputHash {

    private final JsonMapper mapper;

    InputHash(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String of(CommandEnvelope envelope) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(CommandNames.of(envelope.command().getClass()).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(envelope.actor().person().text().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(mapper.writeValueAsBytes(envelope.command()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
