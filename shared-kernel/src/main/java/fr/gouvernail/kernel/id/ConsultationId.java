package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies a written consultation of a body. */
public record ConsultationId(UUID uuid) implements Identifier {

    public static ConsultationId of(String text) {
        return new ConsultationId(Identifier.parse(ConsultationId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
