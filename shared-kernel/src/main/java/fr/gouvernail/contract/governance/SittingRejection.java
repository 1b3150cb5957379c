package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why something cannot happen to a sitting because of another one. */
public enum SittingRejection implements RejectionCode {
    /** A decision is voted once: the sitting that has it on its agenda has to give it back first. Parameters: sitting, heldOn. */
    DECISION_ON_ANOTHER_AGENDA("governance.sitting.decision-on-another-agenda", RejectionKind.RULE);

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
