package fr.gouvernail.contract.assessment;

import org.jspecify.annotations.Nullable;

/**
 * A paper behind what is recorded. The file itself is kept elsewhere; a changed file has another fingerprint.
 *
 * @param fingerprint SHA-256 of the file, in hexadecimal; null for a document that is only linked
 * @param bytes size of the file; 0 when it is only linked
 * @param link where it can be read; null when there is none
 */
public record OpinionDocument(
        String name,
        @Nullable String fingerprint,
        long bytes,
        @Nullable String link) {}
