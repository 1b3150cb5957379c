package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why a point cannot be handed on to another body, or what follows from a decision cannot be changed. */
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
    /** Members are answering on it: the consultation is closed or called off first. Parameters: closesOn. */
    CONSULTED_NOW("governance.decision.consulted-now", RejectionKind.RULE),
    /** Parameters: status. */
    NOT_CONSULTED("governance.decision.not-consulted", RejectionKind.RULE);

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
