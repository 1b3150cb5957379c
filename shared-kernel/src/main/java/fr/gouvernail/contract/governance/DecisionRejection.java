package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why a command on a decision is refused. */
public enum DecisionRejection implements RejectionCode {
    /** Parameters: status. */
    NOT_DRAFT("governance.decision.not-draft", RejectionKind.RULE),
    /** Parameters: status. */
    NOT_TABLED("governance.decision.not-tabled", RejectionKind.RULE),
    /** Parameters: item. */
    NOT_VOTED("governance.decision.not-voted", RejectionKind.RULE),
    /** Parameters: votesFor, votesAgainst. */
    VOTE_NOT_CARRIED("governance.decision.vote-not-carried", RejectionKind.RULE),
    /** Parameters: votesFor, votesAgainst. */
    VOTE_CARRIED("governance.decision.vote-carried", RejectionKind.RULE),
    /** Parameters: status. */
    DECIDED_ALREADY("governance.decision.decided-already", RejectionKind.RULE),
    /** Parameters: status. */
    NOT_ADOPTED("governance.decision.not-adopted", RejectionKind.RULE),
    NOT_A_COUNCIL_ACT("governance.decision.not-a-council-act", RejectionKind.RULE),
    /** Parameters: on. */
    TRANSMITTED_ALREADY("governance.decision.transmitted-already", RejectionKind.RULE),
    /** Parameters: on. */
    PUBLISHED_ALREADY("governance.decision.published-already", RejectionKind.RULE),
    /** An act follows the vote, and its formalities follow the act. Parameters: on, earliest. */
    DATED_TOO_EARLY("governance.decision.dated-too-early", RejectionKind.RULE),
    /** Parameters: status. */
    NOT_EXECUTABLE("governance.decision.not-executable", RejectionKind.RULE),
    /** Parameters: status. */
    ENACTMENT_NOT_FAILED("governance.decision.enactment-not-failed", RejectionKind.RULE),

    /** Parameters: sitting, item (where it stands now). */
    TABLED_ELSEWHERE("governance.decision.tabled-elsewhere", RejectionKind.RULE),
    /** the préfet and the judge review the acts of councils. */
    NOT_A_REVIEWED_ACT("governance.decision.not-a-reviewed-act", RejectionKind.RULE),
    /** Parameters: on (since when). */
    DECISION_SUSPENDED("governance.decision.suspended", RejectionKind.RULE),
    NOT_SUSPENDED("governance.decision.not-suspended", RejectionKind.RULE),
    /** Parameters: on (since when). */
    DECISION_ANNULLED("governance.decision.annulled", RejectionKind.RULE),

    /** Parameters: options (how many), least, most. */
    OPTIONS_COUNT("governance.decision.options-count", RejectionKind.RULE),
    /** Parameters: option. */
    OPTION_TWICE("governance.decision.option-twice", RejectionKind.RULE),
    /** Parameters: option. */
    OPTION_UNKNOWN("governance.decision.unknown-option", RejectionKind.RULE),
    /** Parameters: option. */
    REASON_NOT_CHOSEN_MISSING("governance.decision.reason-not-chosen-missing", RejectionKind.RULE),
    /** Naming who dissented would tell how that member voted. */
    DISSENT_TELLS_SECRET_VOTE("governance.decision.dissent-tells-secret-vote", RejectionKind.RULE),
    DISSENT_WITHOUT_AUTHOR("governance.decision.dissent-without-author", RejectionKind.RULE),
    /** Refused, withdrawn or annulled: nothing follows from it. Parameters: status. */
    GIVEN_UP("governance.decision.given-up", RejectionKind.RULE),
    FOLLOW_UP_OWNER("governance.decision.follow-up-owner", RejectionKind.RULE),
    /** Parameters: on, earliest. */
    DUE_TOO_EARLY("governance.decision.due-too-early", RejectionKind.RULE),
    /** Parameters: number. */
    FOLLOW_UP_UNKNOWN("governance.decision.unknown-follow-up", RejectionKind.UNKNOWN),
    /** Parameters: number, on. */
    FOLLOW_UP_DONE("governance.decision.follow-up-done", RejectionKind.RULE),
    /** Parameters: number. */
    FOLLOW_UP_OF_ANOTHER("governance.decision.follow-up-of-another", RejectionKind.FORBIDDEN),
    /** A committee's decision is no legal act: only the body that took a decision corrects it. Parameters: earlier. */
    CORRECTS_ANOTHER_BODYS("governance.decision.corrects-another-bodys", RejectionKind.RULE),
    /** Parameters: earlier. */
    CORRECTS_UNDECIDED("governance.decision.corrects-undecided", RejectionKind.RULE),
    CORRECTS_ITSELF("governance.decision.corrects-itself", RejectionKind.RULE),
    /** Parameters: by. */
    DECISION_SUPERSEDED("governance.decision.superseded", RejectionKind.RULE),

    /** Parameters: on, today. */
    PAST_IN_THE_FUTURE("governance.decision.in-the-future", RejectionKind.RULE),
    /** What the body decides since it sits here goes through a sitting, a vote and its formalities. Parameters: on, from. */
    PAST_ALLOWS_TOO_LATE("governance.decision.past-allows-too-late", RejectionKind.RULE),
    /** a council's act allows nothing before it is transmitted and published. Parameters: transmittedOn, publishedOn. */
    PAST_FORMALITIES_MISSING("governance.decision.past-formalities-missing", RejectionKind.RULE),
    REFUSED_ALLOWS_NOTHING("governance.decision.refused-allows-nothing", RejectionKind.RULE),

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
    NOT_CONSULTED("governance.decision.not-consulted", RejectionKind.RULE),

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
    IDENTITY_REASON_MISSING("governance.body.identity-reason-missing", RejectionKind.RULE),
    /** Only a council gives public money away (CGCT, art. L2311-7). Parameters: kind. */
    SUBSIDY_OF_NO_COUNCIL("governance.decision.subsidy-of-no-council", RejectionKind.RULE),
    /** Parameters: body. */
    SUBSIDY_OF_ANOTHER_BODY("governance.decision.subsidy-of-another-body", RejectionKind.RULE);

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
