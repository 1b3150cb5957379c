package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why a written consultation is refused. */
public enum ConsultationRejection implements RejectionCode {
    /** CGCT L2121-17 and L2121-20: a council deliberates with a quorum, and its members vote at a sitting. Parameters: kind. */
    COUNCIL_VOTES_IN_SITTING("governance.consultation.council-votes-in-sitting", RejectionKind.RULE),
    /** Parameters: decidesBy (– without a charter), on. */
    CHARTER_WITHOUT_SILENCE("governance.consultation.charter-without-silence", RejectionKind.RULE),
    /** Parameters: openedOn, today. */
    OPENED_IN_THE_FUTURE("governance.consultation.opened-in-the-future", RejectionKind.RULE),
    /** Nobody could read here before today what is recorded today. Parameters: openedOn, today. */
    SENT_HERE_ON_ANOTHER_DAY("governance.consultation.sent-here-on-another-day", RejectionKind.RULE),
    /** Parameters: openedOn, closesOn, days (given), silenceDays, earliest. */
    DEADLINE_TOO_EARLY("governance.consultation.deadline-too-early", RejectionKind.RULE),
    /** Parameters: on. */
    NO_VOTING_MEMBER("governance.consultation.no-voting-member", RejectionKind.RULE),
    /** Parameters: decision. */
    DECISION_ON_AGENDA("governance.consultation.decision-on-agenda", RejectionKind.RULE),
    /** Parameters: closesOn. */
    CONSULTED_ALREADY("governance.consultation.consulted-already", RejectionKind.RULE),
    /** A member objected, or asked for a sitting: silence cannot pass over it. Parameters: decision. */
    OBJECTED_BEFORE("governance.consultation.objected-before", RejectionKind.RULE),
    /** Parameters: person, openedOn. */
    OUTSIDE_MANDATE("governance.consultation.outside-mandate", RejectionKind.RULE),
    /** Parameters: person. */
    WITHOUT_VOTE("governance.consultation.without-vote", RejectionKind.RULE),
    /** Parameters: on, openedOn. */
    ANSWER_TOO_EARLY("governance.consultation.answer-too-early", RejectionKind.RULE),
    /** Parameters: on, closesOn. */
    ANSWER_TOO_LATE("governance.consultation.answer-too-late", RejectionKind.RULE),
    /** Parameters: on, today. */
    ANSWER_IN_THE_FUTURE("governance.consultation.answer-in-the-future", RejectionKind.RULE),
    /** Only the member answers here. Parameters: person. */
    ANSWERED_HERE("governance.consultation.answered-here", RejectionKind.RULE),
    /** Nobody writes over what a member answered on the page. Parameters: person, on. */
    ANSWERED_BY_MEMBER("governance.consultation.answered-by-member", RejectionKind.RULE),
    /** Parameters: person. */
    NO_ANSWER("governance.consultation.no-answer", RejectionKind.RULE),
    /** After the last day the member could answer no more, and would count as agreeing. Parameters: person, closesOn, today. */
    WITHDRAWN_TOO_LATE("governance.consultation.withdrawn-too-late", RejectionKind.RULE),
    REASON_MISSING("governance.consultation.reason-missing", RejectionKind.MALFORMED),
    /** Which private interest a member has is nobody's to keep: that they left is enough. */
    RECUSED_WITHOUT_REASON("governance.consultation.recused-without-reason", RejectionKind.MALFORMED),
    /** Parameters: on. */
    OVER("governance.consultation.over", RejectionKind.RULE),
    /** Parameters: closesOn, today, answered, seats, missing. */
    CLOSED_TOO_EARLY("governance.consultation.closed-too-early", RejectionKind.RULE);

    private final String code;
    private final RejectionKind kind;

    ConsultationRejection(String code, RejectionKind kind) {
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
