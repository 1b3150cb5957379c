package fr.gouvernail.contract.assessment;

import org.jspecify.annotations.Nullable;

/**
 * The document a judgment rests on. It has a file that is kept, or a link, or both.
 *
 * @param fingerprint SHA-256 of the file, in hexadecimal; null for a document that is only linked
 * @param bytes size of the file; 0 when it is only linked
 * @param link where it can be read; null when there is none
 */
public record Evidence(
        String name,
        @Nullable String fingerprint,
        long bytes,
        @Nullable String link) {}
