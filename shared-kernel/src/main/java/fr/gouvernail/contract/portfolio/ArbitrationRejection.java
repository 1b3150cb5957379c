package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why what is said of the options of an arbitration is refused. */
public enum ArbitrationRejection implements RejectionCode {
    /** One of a body, an organisation and a person. No parameters. */
    HOLDER_NOT_ONE("portfolio.arbitration.holder-not-one", RejectionKind.MALFORMED),
    /** A person speaks for themselves, or is heard by those who prepare the sitting. No parameters. */
    STANCE_OF_ANOTHER("portfolio.arbitration.stance-of-another", RejectionKind.FORBIDDEN),
    /** Parameters: option, stance. */
    STANCE_UNCHANGED("portfolio.arbitration.stance-unchanged", RejectionKind.RULE),
    /** Parameters: option. */
    STANCE_UNKNOWN("portfolio.arbitration.stance-unknown", RejectionKind.RULE),
    /** Parameters: on, asked. */
    BEFORE_REQUEST("portfolio.arbitration.before-request", RejectionKind.RULE),
    /** Parameters: on, last. */
    BEFORE_LAST("portfolio.arbitration.before-last", RejectionKind.RULE);

    private final String code;
    private final RejectionKind kind;

    ArbitrationRejection(String code, RejectionKind kind) {
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
