package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why what the assessments of a project have in common is refused. */
public enum AssessmentRejection implements RejectionCode {
    /** A document has a file or a link. Parameters: name. */
    EVIDENCE_EMPTY("assessment.evidence-empty", RejectionKind.MALFORMED),
    /** SHA-256, 64 hexadecimal digits. Parameters: fingerprint. */
    FINGERPRINT_MALFORMED("assessment.fingerprint-malformed", RejectionKind.MALFORMED),
    /** An address of the web. Parameters: link. */
    LINK_MALFORMED("assessment.link-malformed", RejectionKind.MALFORMED);

    private final String code;
    private final RejectionKind kind;

    AssessmentRejection(String code, RejectionKind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public RejectionKind kind() {
        return kind;
    }
}
