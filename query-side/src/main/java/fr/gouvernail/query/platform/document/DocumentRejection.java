package fr.gouvernail.query.platform.document;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why a file is not taken, or not given out. */
public enum DocumentRejection implements RejectionCode {
    FILE_EMPTY("document.file-empty", RejectionKind.MALFORMED),
    /** Neither one of the formats that are kept, nor without a macro. Parameters: accepted. */
    FORMAT_REFUSED("document.format-refused", RejectionKind.MALFORMED),
    /** The role attaches no document. Parameters: role. */
    NOT_FOR_ROLE("document.not-for-role", RejectionKind.FORBIDDEN),
    /** Its fingerprint alone is known: it was attached without being handed over. Parameters: fingerprint. */
    NOT_KEPT("document.not-kept", RejectionKind.UNKNOWN);

    private final String code;
    private final RejectionKind kind;

    DocumentRejection(String code, RejectionKind kind) {
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
