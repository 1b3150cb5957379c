package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why something cannot happen to a sitting because of another one, or somebody cannot preside it, keep its minutes or sign them. */
public enum SittingRejection implements RejectionCode {
    /** A decision is voted once: the sitting that has it on its agenda has to give it back first. Parameters: sitting, heldOn. */
    DECISION_ON_ANOTHER_AGENDA("governance.sitting.decision-on-another-agenda", RejectionKind.RULE),
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
    /** Whoever presided is corrected until the minutes are signed. Parameters: item (that is signed). */
    PRESIDENCY_SIGNED("governance.sitting.presidency-signed", RejectionKind.RULE),
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
