package fr.gouvernail.kernel.command;

/** Refusals that are not any context's own. */
public enum PlatformRejection implements RejectionCode {
    /** Parameters: field. */
    FIELD_MISSING("platform.field-missing", RejectionKind.MALFORMED),
    /** Parameters: field, limit, length (in characters). */
    TEXT_TOO_LONG("platform.text-too-long", RejectionKind.MALFORMED),
    /** Parameters: field, limit, size (in elements). */
    LIST_TOO_LONG("platform.list-too-long", RejectionKind.MALFORMED),
    /** Parameters: field, value. */
    FIELD_MALFORMED("platform.field-malformed", RejectionKind.MALFORMED),
    /** The field is not part of the message. Parameters: field. */
    FIELD_UNKNOWN("platform.field-unknown", RejectionKind.MALFORMED),
    /** Parameters: limit, size (in bytes). */
    BODY_TOO_LONG("platform.body-too-long", RejectionKind.MALFORMED),
    /** Parameters: field. An amount that should be positive or zero is not. */
    AMOUNT_NEGATIVE("platform.amount-negative", RejectionKind.MALFORMED),
    /** No day of a command is before {@link Command#FIRST_DAY}: it is mistyped. Parameters: field, value, first. */
    DAY_TOO_EARLY("platform.day-too-early", RejectionKind.MALFORMED),
    /** Parameters: key. */
    IDEMPOTENCY_KEY_MISSING("platform.idempotency-key-missing", RejectionKind.MALFORMED),
    /** The same key came with another command. Parameters: key. */
    IDEMPOTENCY_KEY_REUSED("platform.idempotency-key-reused", RejectionKind.RULE),
    /** Parameters: target. */
    VERSION_MISSING("platform.version-missing", RejectionKind.VERSION_MISSING),
    /** Parameters: target, expected, actual. */
    STALE_VERSION("platform.stale-version", RejectionKind.STALE),
    /** Parameters: target. */
    UNKNOWN_TARGET("platform.unknown-target", RejectionKind.UNKNOWN),
    /** Something the command refers to does not exist. Parameters: field, value. */
    UNKNOWN_REFERENCE("platform.unknown-reference", RejectionKind.UNKNOWN),
    /** Parameters: target. */
    ALREADY_EXISTS("platform.already-exists", RejectionKind.RULE),
    /** Parameters: command, role. */
    ROLE_NOT_ALLOWED("platform.role-not-allowed", RejectionKind.FORBIDDEN),
    /** Parameters: role, territory. */
    ROLE_NOT_HELD("platform.role-not-held", RejectionKind.FORBIDDEN),
    /** What the command refers to belongs to another territory. Parameters: field, value. */
    OTHER_TERRITORY("platform.other-territory", RejectionKind.FORBIDDEN),
    /** A governed command came without a decision. Parameters: command. */
    DECISION_MISSING("platform.decision-missing", RejectionKind.RULE),
    /** The decision is not executable, or orders something else. Parameters: decision, command. */
    DECISION_NOT_EXECUTABLE("platform.decision-not-executable", RejectionKind.RULE),
    /** Commands cannot be sent while the past is read. */
    READING_THE_PAST("platform.reading-the-past", RejectionKind.RULE),
    /** The command side, or its store, does not answer. */
    UNAVAILABLE("platform.unavailable", RejectionKind.UNAVAILABLE);

    private final String code;
    private final RejectionKind kind;

    PlatformRejection(String code, RejectionKind kind) {
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
