package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why something cannot happen to a sitting because of another one, or somebody cannot preside it, keep its minutes or sign them. */
public enum SittingRejection implements RejectionCode {
    /** A decision is voted once: the sitting that has it on its agenda has to give it back first. Parameters: sitting, heldOn. */
    DECISION_ON_ANOTHER_AGENDA("governance.sitting.decision-on-another-agenda", RejectionKind.RULE),
    /** Nothing happens to a sitting that does not take place. Parameters: heldOn, on. */
    CALLED_OFF("governance.sitting.called-off", RejectionKind.RULE),
    /** Parameters: item. */
    TAKEN_OFF_ALREADY("governance.sitting.taken-off-already", RejectionKind.RULE),
    /** What has opened is closed, not called off. Parameters: heldOn. */
    OPENED_ALREADY("governance.sitting.opened-already", RejectionKind.RULE),
    /** Parameters: person. */
    PRESIDING_NOT_PRESENT("governance.sitting.presiding-not-present", RejectionKind.RULE),
    /** The chair presides where the chair is there (art. L2121-14 CGCT). Parameters: person (the chair). */
    CHAIR_PRESIDES("governance.sitting.chair-presides", RejectionKind.RULE),
    /** Only the body's chair presides as such. Parameters: person, capacity. */
    PRESIDING_CAPACITY("governance.sitting.presiding-capacity", RejectionKind.RULE),
    /** Who left for an item does not preside it. Parameters: person, item. */
    PRESIDING_LEFT("governance.sitting.presiding-left", RejectionKind.RULE),
    /** A council names its secretary at the start of each sitting (art. L2121-15 CGCT). */
    SECRETARY_MISSING("governance.sitting.secretary-missing", RejectionKind.RULE),
    /** Parameters: person. */
    SECRETARY_NOT_PRESENT("governance.sitting.secretary-not-present", RejectionKind.RULE),
    /** Who presides and the secretary each sign (art. L2121-23 CGCT). Parameters: person. */
    SECRETARY_PRESIDES("governance.sitting.secretary-presides", RejectionKind.RULE),
    PRESIDENCY_UNCHANGED("governance.sitting.presidency-unchanged", RejectionKind.RULE),
    /** The secretary presides no item: another one is named first, or another member presides. Parameters: person, item. */
    SECRETARY_PRESIDES_ITEM("governance.sitting.secretary-presides-item", RejectionKind.RULE),
    /** A correction that says what is recorded already. */
    PAPER_UNCHANGED("governance.sitting.paper-unchanged", RejectionKind.RULE),
    /** Parameters: name, version, item. */
    DOCUMENT_UNKNOWN("governance.sitting.document-unknown", RejectionKind.RULE),
    /** Parameters: name, version, item. */
    DOCUMENT_WITHDRAWN_ALREADY("governance.sitting.document-withdrawn-already", RejectionKind.RULE),
    /** Parameters: on. */
    MINUTES_SENT_ALREADY("governance.sitting.minutes-sent-already", RejectionKind.RULE),
    /** Parameters: on, today. */
    SENT_IN_THE_FUTURE("governance.sitting.sent-in-the-future", RejectionKind.RULE),
    /** A signature, an approval or a publication that is still to come. Parameters: on, today. */
    PAPER_IN_THE_FUTURE("governance.sitting.paper-in-the-future", RejectionKind.RULE),
    /** Minutes are approved at a sitting of their own body. Parameters: sitting. */
    APPROVED_BY_ANOTHER_BODY("governance.sitting.approved-by-another-body", RejectionKind.RULE),
    /** Silence counts from the day members have the minutes. Parameters: days. */
    MINUTES_NOT_SENT("governance.sitting.minutes-not-sent", RejectionKind.RULE),
    /** The charter of the day approves no minutes by silence. */
    CHARTER_WITHOUT_DELAY("governance.sitting.charter-without-delay", RejectionKind.RULE),
    /** Parameters: sentOn, days, earliest, on (the approval). */
    SILENCE_TOO_SHORT("governance.sitting.silence-too-short", RejectionKind.RULE),
    /** Once the sitting is closed it is a correction. Parameters: heldOn. */
    PRESIDENCY_REASON_MISSING("governance.sitting.presidency-reason-missing", RejectionKind.RULE),
    /** Parameters: person (who was to sign), item, capacity. */
    SIGNED_BY_ANOTHER("governance.sitting.signed-by-another", RejectionKind.RULE);

    private final String code;
    private final RejectionKind kind;

    SittingRejection(String code, RejectionKind kind) {
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
