package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why what is asked of a contribution is refused. */
public enum ContributionRejection implements RejectionCode {
    /** Parameters: people. */
    PEOPLE_OUT_OF_RANGE("assessment.contribution.people-out-of-range", RejectionKind.MALFORMED),
    /** A resident brings one contribution of their own, a partner one by their own entry. No parameters. */
    OWN_ENTRY_ONLY("assessment.contribution.own-entry-only", RejectionKind.RULE),
    /** Parameters: answerBy, received. */
    ANSWER_BEFORE_RECEIVED("assessment.contribution.answer-before-received", RejectionKind.MALFORMED),
    /** Parameters: on, received. */
    ANSWERED_BEFORE_RECEIVED("assessment.contribution.answered-before-received", RejectionKind.RULE),
    /** Parameters: on, last. */
    ANSWERED_BEFORE_LAST("assessment.contribution.answered-before-last", RejectionKind.RULE),
    /** Parameters: on (since when). */
    PUBLISHED_ALREADY("assessment.contribution.published-already", RejectionKind.RULE),
    /** No parameters. */
    NOT_PUBLISHED("assessment.contribution.not-published", RejectionKind.RULE),
    /** Parameters: on, today. */
    IN_THE_FUTURE("assessment.contribution.in-the-future", RejectionKind.RULE);

    private final String code;
    private final RejectionKind kind;

    ContributionRejection(String code, RejectionKind kind) {
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
