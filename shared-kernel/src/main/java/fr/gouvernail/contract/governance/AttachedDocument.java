package fr.gouvernail.contract.governance;

import org.jspecify.annotations.Nullable;

/**
 * A document of an item, told apart by its name and version. The file itself is kept elsewhere; a changed file has another fingerprint.
 *
 * @param fingerprint SHA-256 of the file, in hexadecimal; null for a document that is only linked
 * @param bytes size of the file; 0 when it is only linked
 * @param link where it can be read; null when there is none
 * @param kind what it is to the item, where that counts; null for any other document
 */
public record AttachedDocument(
        String name,
        String version,
        @Nullable String fingerprint,
        long bytes,
        @Nullable String link,
        @Nullable Kind kind) {

    /** What a document is to the item it belongs to. */
    public enum Kind {
        /** The note that explains the item, which a council of 3 500 inhabitants and more receives with its convocation (L2121-12 CGCT). */
        EXPLANATORY_NOTE
    }

    public AttachedDocument(
            String name, String version, @Nullable String fingerprint, long bytes, @Nullable String link) {
        this(name, version, fingerprint, bytes, link, null);
    }

    public boolean explains() {
        return kind == Kind.EXPLANATORY_NOTE;
    }
}
