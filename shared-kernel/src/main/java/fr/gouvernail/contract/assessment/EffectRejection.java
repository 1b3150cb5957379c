package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why something about a foreseen effect is refused. */
public enum EffectRejection implements RejectionCode {
    /** Parameters: horizon, on. */
    HORIZON_BEFORE("assessment.effect.horizon-before", RejectionKind.RULE),
    /** Parameters: field, value, least, most. */
    SCALE("assessment.effect.scale", RejectionKind.MALFORMED),
    /** Parameters: on, today. */
    IN_THE_FUTURE("assessment.effect.in-the-future", RejectionKind.RULE),
    /** Parameters: on, foreseenOn. */
    OBSERVED_BEFORE_FORESEEN("assessment.effect.observed-before-foreseen", RejectionKind.RULE),
    /** Parameters: on. */
    DROPPED("assessment.effect.dropped", RejectionKind.RULE);

    private final String code;
    private final RejectionKind kind;

    EffectRejection(String code, RejectionKind kind) {
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
