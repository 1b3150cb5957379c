package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies an indicator of a project or of a programme. */
public record IndicatorId(UUID uuid) implements Identifier {

    public static IndicatorId of(String text) {
        return new IndicatorId(Identifier.parse(IndicatorId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
