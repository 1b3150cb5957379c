package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why what is asked of a contribution is refused. */
public enum ContributionRejection implements RejectionCode {
    /** Parameters: people. */
    PEOPLE_OUT_OF_RANGE("assessment.contribution.people-out-of-range", RejectionKind.MALFORMED),
    /** A resident brings one contribution of their own, a partner one by their own entry. No parameters. */
    OWN_ENTRY_ONLY("assessment.contribution.own-entry-only", RejectionKind.RULE),
    /** What residents and partners bring themselves is of the day they do. Parameters: on, today. */
    DATED_TODAY("assessment.contribution.dated-today", RejectionKind.RULE),
    /** The role of a partner does not say for which organisation. No parameters. */
    ROLE_WITHOUT_ORGANISATION("assessment.contribution.role-without-organisation", RejectionKind.RULE),
    /** A partner speaks for the organisation of their role. Parameters: own (which it is). */
    OTHER_ORGANISATION("assessment.contribution.other-organisation", RejectionKind.RULE),
    /** It is corrected by who recorded it, or by who runs the programme. No parameters. */
    NOT_YOURS("assessment.contribution.not-yours", RejectionKind.RULE),
    /** No parameters. */
    CORRECTION_CHANGES_NOTHING("assessment.contribution.correction-changes-nothing", RejectionKind.RULE),
    /** Parameters: on, received. */
    CORRECTED_BEFORE_RECEIVED("assessment.contribution.corrected-before-received", RejectionKind.RULE),
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
