package fr.gouvernail.command.assessment.domain;

import static fr.gouvernail.contract.assessment.AssessmentRejection.EVIDENCE_EMPTY;
import static fr.gouvernail.contract.assessment.AssessmentRejection.FINGERPRINT_MALFORMED;
import static fr.gouvernail.contract.assessment.AssessmentRejection.LINK_MALFORMED;

import fr.gouvernail.contract.assessment.Evidence;
import fr.gouvernail.kernel.command.CommandRejected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of a document that a judgment rests on: somebody else has to be able to read it. */
final class Evidences {

    private static final String SHA_256 = "[0-9a-f]{64}";
    private static final String WEB = "https?://\\S+";

    static void requireReadable(List<Evidence> documents) {
        documents.forEach(Evidences::requireReadable);
    }

    /** @param document null where there is none */
    static void requireReadable(@Nullable Evidence document) {
        if (document == null) {
            return;
        }
        var fingerprint = document.fingerprint();
        var link = document.link();
        if (fingerprint == null && link == null) {
            throw CommandRejected.of(EVIDENCE_EMPTY, "name", document.name());
        }
        if (fingerprint != null && !fingerprint.matches(SHA_256)) {
            throw CommandRejected.of(FINGERPRINT_MALFORMED, "fingerprint", fingerprint);
        }
        if (link != null && !link.matches(WEB)) {
            throw CommandRejected.of(LINK_MALFORMED, "link", link);
        }
    }

    private Evidences() {}
}
