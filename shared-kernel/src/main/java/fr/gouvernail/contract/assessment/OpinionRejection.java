package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why something asked of an opinion, or of one of its prescriptions, is refused. */
public enum OpinionRejection implements RejectionCode {
    /** A registered service or a name: one of the two. */
    SERVICE_UNCLEAR("assessment.opinion.service-unclear", RejectionKind.MALFORMED),
    /** The heritage architect answers on a planning file. Parameters: kind. */
    FILE_MISSING("assessment.opinion.file-missing", RejectionKind.RULE),
    /** Parameters: askedOn, filedOn. */
    ASKED_BEFORE_FILING("assessment.opinion.asked-before-filing", RejectionKind.RULE),
    /** Nothing is recorded before it has happened. Parameters: on, today. */
    IN_THE_FUTURE("assessment.opinion.in-the-future", RejectionKind.RULE),
    /** The day to answer by is agreed where no rule gives one, and only there. Parameters: kind. */
    DAY_NOT_AGREED("assessment.opinion.day-not-agreed", RejectionKind.RULE),
    /** mere advice is for the works that the law lists. Parameters: kind. */
    GROUND_UNFIT("assessment.opinion.ground-unfit", RejectionKind.RULE),
    /** The action named belongs to another territory or programme than the project. Parameters: action. */
    ACTION_ELSEWHERE("assessment.opinion.action-elsewhere", RejectionKind.RULE),
    /** Parameters: rule, on. */
    RULE_NOT_IN_FORCE("assessment.opinion.rule-not-in-force", RejectionKind.RULE),
    /** Parameters: state. */
    NOT_AWAITED("assessment.opinion.not-awaited", RejectionKind.RULE),
    /** Parameters: dueOn, askedOn. */
    DELAY_UNFIT("assessment.opinion.delay-unfit", RejectionKind.RULE),
    /** An issued opinion is never edited. Parameters: on. */
    ISSUED_ALREADY("assessment.opinion.issued-already", RejectionKind.RULE),
    /** Parameters: by. */
    REPLACED("assessment.opinion.replaced", RejectionKind.RULE),
    WITHDRAWN("assessment.opinion.withdrawn", RejectionKind.RULE),
    /** Parameters: issuedOn, askedOn. */
    ISSUED_BEFORE_ASKED("assessment.opinion.issued-before-asked", RejectionKind.RULE),
    /** after the last day the agreement is held to be given. Parameters: issuedOn, dueOn, rule. */
    SILENCE_GAVE_AGREEMENT("assessment.opinion.silence-gave-agreement", RejectionKind.RULE),
    /** after the last day the State has waived its prescription. Parameters: issuedOn, dueOn, rule. */
    SILENCE_WAIVED("assessment.opinion.silence-waived", RejectionKind.RULE),
    /** What a service or the préfet says has a paper behind it, whoever enters it; so has a legal delay that moves. */
    PAPER_MISSING("assessment.opinion.paper-missing", RejectionKind.RULE),
    /** A file by its fingerprint, or an address on the web. Parameters: name. */
    DOCUMENT_MALFORMED("assessment.opinion.document-malformed", RejectionKind.MALFORMED),
    /** Prescriptions where the opinion is favourable with prescriptions, and only there. Parameters: verdict, count. */
    PRESCRIPTIONS_UNFIT("assessment.opinion.prescriptions-unfit", RejectionKind.RULE),
    NOTHING_TO_REPLACE("assessment.opinion.nothing-to-replace", RejectionKind.RULE),
    /** What the préfet de région has to say, or has said, is not replaced. Parameters: state. */
    UNDER_APPEAL("assessment.opinion.under-appeal", RejectionKind.RULE),
    /** R-81 for a service, R-84 for the préfet de région. Parameters: dueOn, today, rule (– where the day was agreed). */
    SILENCE_TOO_EARLY("assessment.opinion.silence-too-early", RejectionKind.RULE),
    /** against an agreement refused or given with prescriptions, once. */
    APPEAL_NOT_OPEN("assessment.opinion.appeal-not-open", RejectionKind.RULE),
    /** Parameters: on, since. */
    BEFORE_WHAT_IT_FOLLOWS("assessment.opinion.before-what-it-follows", RejectionKind.RULE),
    /** None was lodged, or the préfet has answered, or his silence is recorded. */
    NO_APPEAL("assessment.opinion.no-appeal", RejectionKind.RULE),
    NO_PERMIT_FILE("assessment.opinion.no-permit-file", RejectionKind.RULE),
    /** no permit without the architect's agreement. Parameters: state. */
    PERMIT_AGAINST_OPINION("assessment.opinion.permit-against-opinion", RejectionKind.RULE),
    REASON_MISSING("assessment.opinion.reason-missing", RejectionKind.MALFORMED),
    /** Parameters: number. */
    PRESCRIPTION_UNKNOWN("assessment.prescription.unknown", RejectionKind.UNKNOWN),
    /** The préfet's answer took its place. Parameters: number. */
    PRESCRIPTION_LAPSED("assessment.prescription.lapsed", RejectionKind.RULE),
    /** Parameters: number, on. */
    PRESCRIPTION_CLOSED("assessment.prescription.closed", RejectionKind.RULE),
    /** Parameters: number. */
    PRESCRIPTION_OPEN("assessment.prescription.open", RejectionKind.RULE),
    /** Parameters: number. */
    PROOF_MISSING("assessment.prescription.proof-missing", RejectionKind.RULE),
    /** Parameters: number. */
    NOT_YOURS("assessment.prescription.not-yours", RejectionKind.FORBIDDEN),
    /** Parameters: on, issuedOn. */
    CLOSED_BEFORE_ISSUED("assessment.prescription.closed-before-issued", RejectionKind.RULE),
    /** A person or an organisation: one of the two. */
    OWNER_UNCLEAR("assessment.prescription.owner-unclear", RejectionKind.MALFORMED),
    /** An amount beyond any that can be meant, or days below 0 or beyond ten years. Parameters: number. */
    EFFECTS_UNFIT("assessment.prescription.effects-unfit", RejectionKind.MALFORMED);

    private final String code;
    private final RejectionKind kind;

    OpinionRejection(String code, RejectionKind kind) {
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
