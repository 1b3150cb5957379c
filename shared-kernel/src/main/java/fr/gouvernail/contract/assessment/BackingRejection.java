package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why something about an actor's backing is refused. */
public enum BackingRejection implements RejectionCode {
    /** The consent to be named is as it was. No parameters. */
    NAMING_UNCHANGED("assessment.backing.naming-unchanged", RejectionKind.RULE),
    /** An organisation, a person or a group: one of them. */
    ACTOR_NOT_ONE("assessment.backing.actor-not-one", RejectionKind.MALFORMED),
    /** The id follows from the project and the actor. Parameters: expected. */
    ID_OF_ANOTHER("assessment.backing.id-of-another", RejectionKind.MALFORMED),
    /** Parameters: position. */
    POSITION_UNCHANGED("assessment.backing.position-unchanged", RejectionKind.RULE),
    /** Who opposes a project first changes position. */
    OPPOSED_COMMITS_NOTHING("assessment.backing.opposed-commits-nothing", RejectionKind.RULE),
    /** Money is committed by its amount. */
    AMOUNT_MISSING("assessment.backing.amount-missing", RejectionKind.MALFORMED),
    /** Parameters: quantity. */
    QUANTITY_NOT_POSITIVE("assessment.backing.quantity-not-positive", RejectionKind.MALFORMED),
    /** A quantity and its unit come together. */
    QUANTITY_WITHOUT_UNIT("assessment.backing.quantity-without-unit", RejectionKind.MALFORMED),
    /** Parameters: starts, ends. */
    ENDS_BEFORE_START("assessment.backing.ends-before-start", RejectionKind.RULE),
    /** Parameters: on, today. */
    IN_THE_FUTURE("assessment.backing.in-the-future", RejectionKind.RULE),
    /** A position follows the one before it. Parameters: on, last. */
    BEFORE_LAST("assessment.backing.before-last", RejectionKind.RULE),
    /** Nothing happens to a commitment before it is signed. Parameters: number, on, signedOn. */
    BEFORE_SIGNED("assessment.backing.before-signed", RejectionKind.RULE),
    /** Parameters: number. */
    UNKNOWN_COMMITMENT("assessment.backing.unknown-commitment", RejectionKind.RULE),
    /** Parameters: number, on. */
    WITHDRAWN_ALREADY("assessment.backing.withdrawn-already", RejectionKind.RULE),
    /** Parameters: number, on. */
    CHECKED_ALREADY("assessment.backing.checked-already", RejectionKind.RULE),
    /** Parameters: number, validUntil, on. */
    PAST_ITS_DATE("assessment.backing.past-its-date", RejectionKind.RULE),
    /** What was only said cannot be read again. Parameters: number. */
    EVIDENCE_MISSING("assessment.backing.evidence-missing", RejectionKind.RULE),
    /** Parameters: number. */
    NO_OPEN_CONDITION("assessment.backing.no-open-condition", RejectionKind.RULE);

    private final String code;
    private final RejectionKind kind;

    BackingRejection(String code, RejectionKind kind) {
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
