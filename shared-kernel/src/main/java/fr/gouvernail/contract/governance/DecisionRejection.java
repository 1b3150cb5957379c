package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why a point cannot be handed on, what follows from a decision cannot be changed, or an act and its author cannot be described so. */
public enum DecisionRejection implements RejectionCode {
    REFERRED_TO_ITSELF("governance.decision.referred-to-itself", RejectionKind.RULE),
    /** A point goes from body to body by the links there are on that day. Parameters: on. */
    BODIES_NOT_LINKED("governance.decision.bodies-not-linked", RejectionKind.RULE),
    /** Refused or withdrawn: there is no point left to hand on. Parameters: status. */
    NOT_REFERABLE("governance.decision.not-referable", RejectionKind.RULE),
    /** Parameters: reference (by which the receiving body knows it), on. */
    REFERRED_ALREADY("governance.decision.referred-already", RejectionKind.RULE),
    VOTED_NOT_DECLARED("governance.decision.voted-not-declared", RejectionKind.RULE),
    /** Parameters: successor. */
    SUCCESSOR_EXISTS("governance.decision.successor-exists", RejectionKind.RULE),
    /** Parameters: number, on. */
    FOLLOW_UP_DROPPED("governance.decision.follow-up-dropped", RejectionKind.RULE),
    /** Parameters: number, on. */
    SAME_DUE_DATE("governance.decision.same-due-date", RejectionKind.RULE),
    /** Not a level-2 code of the ACTES nomenclature. Parameters: subject. */
    SUBJECT_UNKNOWN("governance.decision.subject-unknown", RejectionKind.RULE),
    /** Years and name of the budget go together, and the years as 2026 or 2026/2027. Parameters: years, name. */
    BUDGET_MALFORMED("governance.decision.budget-malformed", RejectionKind.RULE),
    /** Parameters: number. */
    NUMBERED_BEFORE_ADOPTION("governance.decision.numbered-before-adoption", RejectionKind.RULE),
    /** A number is given once in a council's year. Parameters: number, year. */
    NUMBER_TAKEN("governance.decision.number-taken", RejectionKind.RULE),
    /** What the préfet has received is corrected, with a reason. Parameters: on. */
    ACT_REASON_MISSING("governance.decision.act-reason-missing", RejectionKind.RULE),
    ACT_UNCHANGED("governance.decision.act-unchanged", RejectionKind.RULE),

    /** Only a council's decisions are acts of a local authority. Parameters: kind. */
    IDENTITY_OF_A_COUNCIL("governance.body.identity-of-a-council", RejectionKind.RULE),
    /** Fourteen digits and Luhn's key. Parameters: siret. */
    BODY_SIRET_MALFORMED("governance.body.siret-malformed", RejectionKind.RULE),
    /** Parameters: prefecture. */
    PREFECTURE_MALFORMED("governance.body.prefecture-malformed", RejectionKind.RULE),
    IDENTITY_REASON_MISSING("governance.body.identity-reason-missing", RejectionKind.RULE);

    private final String code;
    private final RejectionKind kind;

    DecisionRejection(String code, RejectionKind kind) {
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
