package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why a command of this context is refused. */
public enum GovernanceRejection implements RejectionCode {
    /** A fixed quorum needs a number of seats, the others need none. Parameters: quorum, fixedQuorum. */
    FIXED_QUORUM_MALFORMED("governance.body.fixed-quorum-malformed", RejectionKind.MALFORMED),
    /** Parameters: noticeDays, minimumNoticeDays (clear days). */
    COUNCIL_RULES_ARE_THE_LAWS("governance.body.council-rules-are-the-laws", RejectionKind.RULE),
    RULES_UNCHANGED("governance.body.nothing-changes", RejectionKind.RULE),
    /** Parameters: from (the date the seat held began). */
    MEMBER_SEATED_ALREADY("governance.body.member-seated-already", RejectionKind.RULE),
    /** Parameters: from (the date the chair's seat began). */
    CHAIR_TAKEN("governance.body.chair-taken", RejectionKind.RULE),
    /** Parameters: from, until. */
    MANDATE_ENDS_BEFORE_START("governance.body.mandate-ends-before-start", RejectionKind.RULE),
    /** Parameters: on. */
    MEMBER_NOT_SEATED("governance.body.member-not-seated", RejectionKind.RULE),

    /** A kind that is not in the list has a name, the others have none. Parameters: kind. */
    KIND_NAME_MALFORMED("governance.body.kind-name-malformed", RejectionKind.MALFORMED),
    /** Parameters: noticeDays, minimumNoticeDays (clear days), inhabitants, threshold (inhabitants). */
    COUNCIL_NOTICE_TOO_SHORT("governance.body.council-notice-too-short", RejectionKind.RULE),
    /** Parameters: decidesBy, proxies. */
    COUNCIL_CHARTER_IS_THE_LAWS("governance.body.council-charter-is-the-laws", RejectionKind.RULE),
    /** A delay of silence needs a number of days, the other ways to decide need none. Parameters: decidesBy, silenceDays. */
    CHARTER_MALFORMED("governance.body.charter-malformed", RejectionKind.MALFORMED),
    /** a councillor is represented by a proxy, never by a substitute. */
    NO_SUBSTITUTE_IN_COUNCIL("governance.body.no-substitute-in-council", RejectionKind.RULE),
    /** Parameters: from (the date of the substitute's own seat). */
    SUBSTITUTE_SEATED("governance.body.substitute-seated", RejectionKind.RULE),
    /** Parameters: from. */
    SUBSTITUTE_NAMED_ALREADY("governance.body.substitute-named-already", RejectionKind.RULE),
    /** Parameters: on. */
    SUBSTITUTE_NOT_NAMED("governance.body.substitute-not-named", RejectionKind.RULE),
    LINKED_TO_ITSELF("governance.body.linked-to-itself", RejectionKind.RULE),
    LINKED_ALREADY("governance.body.linked-already", RejectionKind.RULE),
    NOT_LINKED("governance.body.not-linked", RejectionKind.RULE),
    /** A delegation follows from an executable decision of the very body that grants it. Parameters: decision. */
    DELEGATION_DECISION_MISSING("governance.delegation.decision-missing", RejectionKind.RULE),
    /** What a body decides alone is its own: another's decision grants nothing in its name. Parameters: body. */
    DELEGATION_OF_ANOTHER_BODY("governance.delegation.of-another-body", RejectionKind.RULE),
    /** A delegation starts when the decision that grants it is executable, at the earliest. Parameters: from, earliest. */
    DELEGATION_FROM_TOO_EARLY("governance.delegation.from-too-early", RejectionKind.RULE),
    /** The decision that grants it was suspended, annulled or superseded since. Parameters: delegation, decision. */
    DELEGATION_DECISION_WITHOUT_FORCE("governance.delegation.decision-without-force", RejectionKind.RULE),
    /** It holds on the day of the act, and not on the day on which the act is recorded. Parameters: on, today, from, until. */
    DELEGATION_NOT_IN_FORCE_TODAY("governance.delegation.not-in-force-when-recorded", RejectionKind.RULE),
    /** Parameters: from. */
    DELEGATION_GRANTED_ALREADY("governance.delegation.granted-already", RejectionKind.RULE),
    /** Parameters: on, from, until. */
    DELEGATION_NOT_IN_FORCE("governance.delegation.not-in-force", RejectionKind.RULE),
    /** Parameters: delegation. */
    DELEGATION_UNKNOWN("governance.delegation.unknown", RejectionKind.RULE),
    /** Parameters: delegation. */
    DELEGATION_HELD_BY_ANOTHER("governance.delegation.held-by-another", RejectionKind.RULE),
    /** Parameters: power, command. */
    DELEGATION_FOR_ANOTHER_COMMAND("governance.delegation.for-another-command", RejectionKind.RULE),
    /** Parameters: amount, ceiling (euro cents), excess (euro cents), tax (HT or TTC). */
    DELEGATION_CEILING_EXCEEDED("governance.delegation.ceiling-exceeded", RejectionKind.RULE),
    /** What the command would cost is not known, so that it cannot be held against the ceiling. Parameters: ceiling (euro cents). */
    DELEGATION_AMOUNT_UNKNOWN("governance.delegation.amount-unknown", RejectionKind.RULE),

    /** Parameters: clearDays, noticeDays, convenedOn, heldOn, earliest. */
    NOTICE_TOO_SHORT("governance.sitting.notice-too-short", RejectionKind.RULE),
    /** Parameters: heldOn. */
    NO_VOTING_MEMBER("governance.sitting.no-voting-member", RejectionKind.RULE),
    /** */
    AGENDA_CLOSED("governance.sitting.agenda-closed", RejectionKind.RULE),
    /** Parameters: item. */
    DECISION_ON_AGENDA_ALREADY("governance.sitting.decision-on-agenda-already", RejectionKind.RULE),
    DECISION_OF_ANOTHER_BODY("governance.sitting.decision-of-another-body", RejectionKind.RULE),
    /** The decision was voted or withdrawn. */
    DECISION_SETTLED_ALREADY("governance.sitting.decision-settled-already", RejectionKind.RULE),
    NOT_CONVENED("governance.sitting.not-convened", RejectionKind.RULE),
    AGENDA_EMPTY("governance.sitting.agenda-empty", RejectionKind.RULE),
    /** Nobody sits before the day the convocation says. Parameters: heldOn, today. */
    SITTING_STILL_TO_COME("governance.sitting.still-to-come", RejectionKind.RULE),
    SITTING_NOT_OPEN("governance.sitting.not-open", RejectionKind.RULE),
    /** Parameters: person. */
    NOT_A_MEMBER("governance.sitting.not-a-member", RejectionKind.RULE),
    /** Parameters: person. */
    MEMBER_LISTED_TWICE("governance.sitting.member-listed-twice", RejectionKind.RULE),
    /** Parameters: missing (how many), person (the first of them). */
    MEMBER_MISSING("governance.sitting.member-missing", RejectionKind.RULE),
    /** Parameters: person (who is represented). */
    PROXY_HOLDER_NOT_PRESENT("governance.sitting.proxy-holder-not-present", RejectionKind.RULE),
    /** Parameters: holder. */
    PROXY_HOLDER_TAKEN("governance.sitting.proxy-holder-taken", RejectionKind.RULE),
    /** Only a represented member has a proxy holder. Parameters: person. */
    PROXY_NOT_NEEDED("governance.sitting.proxy-not-needed", RejectionKind.RULE),
    /** Parameters: item. */
    UNKNOWN_ITEM("governance.sitting.unknown-item", RejectionKind.UNKNOWN),
    ATTENDANCE_MISSING("governance.sitting.attendance-missing", RejectionKind.RULE),
    /** Parameters: item, required, counted, present, recused (voting seats). */
    NO_QUORUM("governance.sitting.no-quorum", RejectionKind.RULE),
    /** Parameters: item. */
    VOTED_ALREADY("governance.sitting.voted-already", RejectionKind.RULE),
    /** Parameters: person. */
    NOT_ENTITLED_TO_VOTE("governance.sitting.not-entitled-to-vote", RejectionKind.RULE),
    /** Parameters: person. */
    VOTED_TWICE("governance.sitting.voted-twice", RejectionKind.RULE),
    /** Parameters: missing (how many), person (the first of them). */
    BALLOT_MISSING("governance.sitting.ballot-missing", RejectionKind.RULE),
    /** who left the room cannot vote for another. Parameters: person (who is represented). */
    PROXY_HOLDER_RECUSED("governance.sitting.proxy-holder-recused", RejectionKind.RULE),

    /** Parameters: heldOn, required, counted (voting seats). */
    QUORUM_WAS_MET("governance.sitting.quorum-was-met", RejectionKind.RULE),
    /** R-42 is the councils' law; another body sits again by its own rules. Parameters: firstHeldOn. */
    SECOND_IS_THE_COUNCILS("governance.sitting.second-is-the-councils", RejectionKind.RULE),
    /** Parameters: heldOn. */
    FIRST_NOT_CLOSED("governance.sitting.first-not-closed", RejectionKind.RULE),
    /** Parameters: heldOn. */
    FIRST_WITHOUT_ATTENDANCE("governance.sitting.first-without-attendance", RejectionKind.RULE),
    /** Parameters: heldOn, secondHeldOn. */
    RECONVENED_ALREADY("governance.sitting.reconvened-already", RejectionKind.RULE),
    /** Parameters: heldOn, items (how many were left for want of a quorum, and are settled or tabled elsewhere). */
    NOTHING_TO_RECONVENE("governance.sitting.nothing-to-reconvene", RejectionKind.RULE),
    /** Parameters: firstHeldOn, heldOn, days, requiredDays, earliest. */
    SECOND_TOO_EARLY("governance.sitting.second-too-early", RejectionKind.RULE),
    /** Parameters: convenedOn, firstHeldOn, heldOn. */
    CONVENED_OUT_OF_TURN("governance.sitting.convened-out-of-turn", RejectionKind.RULE),
    /** Parameters: firstHeldOn. */
    AGENDA_TAKEN_OVER("governance.sitting.agenda-taken-over", RejectionKind.RULE),
    /** Parameters: heldOn. */
    SITTING_CLOSED("governance.sitting.closed-already", RejectionKind.RULE),
    /** Parameters: person, heldOn. */
    OUTSIDE_MANDATE("governance.sitting.outside-mandate", RejectionKind.RULE),
    /** Parameters: person. */
    PROXY_TO_ONESELF("governance.sitting.proxy-to-oneself", RejectionKind.RULE),
    /** Parameters: writtenOn, heldOn. */
    PROXY_DATED_LATE("governance.sitting.proxy-dated-late", RejectionKind.RULE),
    /** Parameters: giver, holder, running, limit (sittings). */
    PROXY_RUNS_TOO_LONG("governance.sitting.proxy-runs-too-long", RejectionKind.RULE),
    /** the power given before has to be taken back first. Parameters: person, holder. */
    PROXY_GIVEN_ALREADY("governance.sitting.proxy-given-already", RejectionKind.RULE),
    /** a council asks for a written and dated power. Parameters: person. */
    PROXY_NOT_WRITTEN("governance.sitting.proxy-not-written", RejectionKind.RULE),
    /** Parameters: person. */
    NO_PROXY("governance.sitting.no-proxy", RejectionKind.RULE),
    /** who is there votes in person. Parameters: person, holder. */
    PRESENT_AND_REPRESENTED("governance.sitting.present-and-represented", RejectionKind.RULE),
    /** the body's charter knows no powers. Parameters: giver. */
    PROXIES_NOT_ALLOWED("governance.sitting.proxies-not-allowed", RejectionKind.RULE),
    /** Parameters: person. */
    SUBSTITUTE_MISSING("governance.sitting.substitute-missing", RejectionKind.MALFORMED),
    /** a seat is taken once, by its member or by their substitute. Parameters: person, substitute. */
    SUBSTITUTE_NOT_NEEDED("governance.sitting.substitute-not-needed", RejectionKind.RULE),
    /** Parameters: person, substitute, heldOn. */
    SUBSTITUTE_NOT_IN_FORCE("governance.sitting.substitute-not-in-force", RejectionKind.RULE),
    /** nobody sits on two seats. Parameters: substitute, person. */
    SUBSTITUTE_SITS_ALREADY("governance.sitting.substitute-sits-already", RejectionKind.RULE),
    /** Parameters: item. */
    POSTPONED_ALREADY("governance.sitting.item-postponed-already", RejectionKind.RULE),
    /** Parameters: item, required, counted. */
    QUORUM_IS_MET("governance.sitting.quorum-is-met", RejectionKind.RULE),
    /** Some grounds follow from the rules by themselves. Parameters: ground. */
    GROUND_NOT_BY_HAND("governance.sitting.ground-not-by-hand", RejectionKind.MALFORMED),
    /** Parameters: ground. */
    REASON_MISSING("governance.sitting.reason-missing", RejectionKind.MALFORMED),
    /** Parameters: person, item. */
    RECUSED_MEMBER_VOTED("governance.sitting.recused-member-voted", RejectionKind.RULE),
    /** Parameters: asked, present. */
    MORE_ASKERS_THAN_PRESENT("governance.sitting.more-askers-than-present", RejectionKind.RULE),
    /** Parameters: item. */
    VOTE_IS_SECRET("governance.sitting.vote-is-secret", RejectionKind.RULE),
    /** secret wins, whatever is asked for afterwards. Parameters: item. */
    SECRET_VOTE_SETTLED("governance.sitting.secret-vote-settled", RejectionKind.RULE),
    /** Parameters: item. */
    VOTE_IS_NOT_SECRET("governance.sitting.vote-is-not-secret", RejectionKind.RULE),
    /** Parameters: votesFor, votesAgainst, blank, total, participants. */
    VOTES_DO_NOT_ADD_UP("governance.sitting.votes-do-not-add-up", RejectionKind.RULE),
    NOT_CLOSED_YET("governance.sitting.not-closed-yet", RejectionKind.RULE),
    /** Parameters: clearDays, urgentDays, convenedOn, heldOn, earliest. */
    URGENT_NOTICE_TOO_SHORT("governance.sitting.urgent-notice-too-short", RejectionKind.RULE),
    /** Parameters: clearDays, noticeDays. */
    URGENCY_NOT_NEEDED("governance.sitting.urgency-not-needed", RejectionKind.RULE),
    /** */
    URGENCY_NOT_RULED("governance.sitting.urgency-not-ruled", RejectionKind.RULE),
    NO_URGENCY("governance.sitting.no-urgency", RejectionKind.RULE),
    /** Parameters: votesFor, votesAgainst. */
    CHAIR_VOTE_MISSING("governance.sitting.chair-vote-missing", RejectionKind.RULE),
    /** The chair is not there, or the vote is not among those counted. Parameters: choice. */
    CHAIR_VOTE_MALFORMED("governance.sitting.chair-vote-malformed", RejectionKind.MALFORMED),
    URGENCY_RULED_ALREADY("governance.sitting.urgency-ruled-already", RejectionKind.RULE),
    /** Parameters: place, items. */
    UNKNOWN_PLACE("governance.sitting.unknown-place", RejectionKind.RULE),
    /** Parameters: name, version. */
    DOCUMENT_ATTACHED_ALREADY("governance.sitting.document-attached-already", RejectionKind.RULE),
    /** A document has a SHA-256 fingerprint or a link. Parameters: name. */
    FINGERPRINT_MALFORMED("governance.sitting.fingerprint-malformed", RejectionKind.MALFORMED),
    /** Parameters: on. */
    LIST_PUBLISHED_ALREADY("governance.sitting.list-published-already", RejectionKind.RULE),
    /** Parameters: person, item. */
    SIGNED_BY_RECUSED_MEMBER("governance.sitting.signed-by-recused-member", RejectionKind.RULE),
    /** Parameters: item, capacity. */
    MINUTES_SIGNED_ALREADY("governance.sitting.signed-already", RejectionKind.RULE),
    /** Parameters: on. */
    MINUTES_APPROVED_ALREADY("governance.sitting.minutes-approved-already", RejectionKind.RULE),
    /** A council approves its minutes itself: its silence is no approval. */
    MINUTES_NOT_TACITLY("governance.sitting.minutes-not-tacitly", RejectionKind.RULE),
    /** The rule book knows no figure for that day. Parameters: rule, date. */
    RULE_NOT_IN_FORCE("governance.sitting.rule-not-in-force", RejectionKind.RULE),
    /** Parameters: on, heldOn. */
    DATED_BEFORE_SITTING("governance.sitting.dated-too-early", RejectionKind.RULE);

    private final String code;
    private final RejectionKind kind;

    GovernanceRejection(String code, RejectionKind kind) {
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
