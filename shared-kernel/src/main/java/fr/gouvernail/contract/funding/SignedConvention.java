package fr.gouvernail.contract.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The convention of a subsidy, told by its signature and by the document that was signed.
 *
 * @param fingerprint SHA-256 of the file kept here, in hexadecimal; null for a document that is only linked
 * @param link where it can be read; null when the file is kept here
 */
public record SignedConvention(
        LocalDate signedOn,
        String document,
        @Nullable String fingerprint,
        @Nullable String link) {}
