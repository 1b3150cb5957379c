package fr.gouvernail.contract.governance;

import org.jspecify.annotations.Nullable;

/**
 * A document of an item, told apart by its name and version. The file itself is kept elsewhere; a changed file has another fingerprint.
 *
 * @param fingerprint SHA-256 of the file, in hexadecimal; null for a document that is only linked
 * @param bytes size of the file; 0 when it is only linked
 * @param link where it can be read; null when there is none
 */
public record AttachedDocument(
        String name,
        String version,
        @Nullable String fingerprint,
        long bytes,
        @Nullable String link) {}
