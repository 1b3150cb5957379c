package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why something is refused on a causal map. */
public enum CausalMapRejection implements RejectionCode {
    /** Parameters: on, today. */
    IN_THE_FUTURE("assessment.map.in-the-future", RejectionKind.RULE),
    /** Parameters: limit. */
    TOO_MANY_FACTORS("assessment.map.too-many-factors", RejectionKind.RULE),
    /** Parameters: limit. */
    TOO_MANY_LINKS("assessment.map.too-many-links", RejectionKind.RULE),
    /** Parameters: factor. */
    FACTOR_UNKNOWN("assessment.map.factor-unknown", RejectionKind.UNKNOWN),
    /** Parameters: name. */
    FACTOR_NAMED_ALREADY("assessment.map.factor-named-already", RejectionKind.RULE),
    /** Parameters: name. */
    SELF_LINK("assessment.map.self-link", RejectionKind.RULE),
    /** Parameters: weight, limit; in thousandths. */
    WEIGHT_OUT_OF_RANGE("assessment.map.weight-out-of-range", RejectionKind.MALFORMED),
    /** Parameters: cause, effect: names. */
    HYPOTHESIS_MISSING("assessment.map.hypothesis-missing", RejectionKind.MALFORMED),
    /** Parameters: cause, effect: names. */
    LINK_UNKNOWN("assessment.map.link-unknown", RejectionKind.UNKNOWN),
    /** Parameters: name. */
    LEVER_WITHOUT_STRENGTH("assessment.map.lever-without-strength", RejectionKind.MALFORMED),
    /** Parameters: name. */
    LEVER_TWICE("assessment.map.lever-twice", RejectionKind.MALFORMED),
    /** Without levers the map says nothing of the project. Parameters: project. */
    LEVERS_MISSING("assessment.map.levers-missing", RejectionKind.RULE);

    private final String code;
    private final RejectionKind kind;

    CausalMapRejection(String code, RejectionKind kind) {
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
