package fr.gouvernail.query.assessment.projection;

import fr.gouvernail.contract.assessment.Evidence;
import org.jspecify.annotations.Nullable;

/** The four columns of a document that may be missing: all null then. */
record EvidenceColumns(
        @Nullable String name,
        @Nullable String fingerprint,
        @Nullable Long bytes,
        @Nullable String link) {

    static EvidenceColumns of(@Nullable Evidence evidence) {
        return evidence == null
                ? new EvidenceColumns(null, null, null, null)
                : new EvidenceColumns(evidence.name(), evidence.fingerprint(), evidence.bytes(), evidence.link());
    }
}
