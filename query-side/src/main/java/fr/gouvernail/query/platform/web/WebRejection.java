package fr.gouvernail.query.platform.web;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** What a form refuses before anything is sent, and what the API refuses to show. */
public enum WebRejection implements RejectionCode {
    /** Parameters: value. */
    AMOUNT_UNREADABLE("web.amount-unreadable"),
    /** Above what the store of cents can hold. Parameters: value. */
    AMOUNT_TOO_LARGE("web.amount-too-large"),
    /** Parameters: value. */
    RATE_UNREADABLE("web.rate-unreadable"),
    /** Parameters: value. */
    DATE_UNREADABLE("web.date-unreadable"),
    /** A condition of a list names nothing that is known. Parameters: filter, value. */
    FILTER_UNKNOWN("web.filter-unknown"),
    FILE_TOO_LARGE("web.file-too-large"),
    /** Does not exist, or not for this reader. */
    NOT_FOUND("web.not-found", RejectionKind.UNKNOWN),
    /** The role may not read it. */
    NOT_READABLE("web.not-readable", RejectionKind.FORBIDDEN);

    private final String code;
    private final RejectionKind kind;

    WebRejection(String code) {
        this(code, RejectionKind.MALFORMED);
    }

    WebRejection(String code, RejectionKind kind) {
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
