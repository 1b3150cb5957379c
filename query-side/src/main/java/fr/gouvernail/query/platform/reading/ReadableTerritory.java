package fr.gouvernail.query.platform.reading;

import fr.gouvernail.kernel.command.Role;
import org.jspecify.annotations.Nullable;

/** The territory filter of a reader, for the SQL of views: {@code (CAST(:readable AS text) IS NULL OR territory = :readable)}. */
public final class ReadableTerritory {

    /** No territory has this id, so nothing is found with it. */
    private static final String NONE = "none";

    /** Null when the reader may read every territory; otherwise the id of the only one. */
    public static @Nullable String of(Reader reader) {
        if (reader.territory() != null) {
            return reader.territory().text();
        }
        return reader.role() == Role.AUDITOR || reader.role() == Role.ADMINISTRATOR ? null : NONE;
    }

    private ReadableTerritory() {}
}
