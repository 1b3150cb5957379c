package fr.gouvernail.kernel.id;

import java.util.UUID;

/** Identifies a periodic report on a project. */
public record ReportId(UUID uuid) implements Identifier {

    public static ReportId of(String text) {
        return new ReportId(Identifier.parse(ReportId.class, text));
    }

    @Override
    public String toString() {
        return text();
    }
}
