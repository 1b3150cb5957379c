package fr.gouvernail.query.reporting.view;

import fr.gouvernail.kernel.command.Role;
import java.util.List;

/** What can wait for somebody; the roles are those it waits for, none when it waits for one person. */
public enum MyItemKind {
    DECISION_TO_TABLE("/decisions/%s", Role.DIRECTOR, Role.PMO),
    /** Executable, and without effect yet: neither carried out nor refused by its target. */
    DECISION_NOT_ENACTED("/decisions/%s", Role.CHAIR, Role.GOVERNANCE_MEMBER, Role.DIRECTOR, Role.PMO),
    ENACTMENT_FAILED("/decisions/%s", Role.CHAIR, Role.GOVERNANCE_MEMBER, Role.DIRECTOR, Role.PMO),
    /** A judge suspended or annulled it: what it had ordered has to be looked at again. */
    DECISION_EFFECTS_TO_REVIEW("/decisions/%s#revue", Role.CHAIR, Role.DIRECTOR, Role.PMO),
    /** A council's act, adopted and not yet sent to the préfet. */
    ACT_TO_TRANSMIT("/decisions/%s", Role.CHAIR, Role.DIRECTOR, Role.PMO),
    /** A council's act, adopted and not yet published. */
    ACT_TO_PUBLISH("/decisions/%s", Role.CHAIR, Role.DIRECTOR, Role.PMO),
    /** A council voted, and the list of what it examined is not posted yet. */
    LIST_TO_PUBLISH("/seances/%s#proces-verbal", Role.CHAIR, Role.DIRECTOR, Role.PMO),
    /** By its charter the members' silence approves them, which counts from the day they have them. */
    MINUTES_TO_SEND("/seances/%s#proces-verbal", Role.CHAIR, Role.DIRECTOR, Role.PMO),
    MINUTES_TO_APPROVE("/seances/%s#proces-verbal", Role.CHAIR, Role.DIRECTOR, Role.PMO),
    /** A body is to sit again by its own rhythm, and nobody is convened: the day is the last one that leaves its notice. */
    CONVOCATION_TO_SEND("/seances/nouvelle?instance=%s", Role.CHAIR, Role.DIRECTOR, Role.PMO),
    /** A sitting lacked its quorum, and the body was not convened again. */
    CONVOCATION_TO_REPEAT("/seances/%s", Role.CHAIR, Role.DIRECTOR, Role.PMO),
    /** A follow-up of a decision, for its owner or for a role of its own. */
    FOLLOW_UP("/decisions/%s#suites"),
    DECISION_REVIEW_DUE("/decisions/%s#revue", Role.CHAIR, Role.DIRECTOR, Role.PMO),
    /** A member is asked in writing. */
    CONSULTATION_TO_ANSWER("/consultations/%s#repondre"),
    /** The delay to answer has passed, and its result is not recorded. */
    CONSULTATION_TO_CLOSE("/consultations/%s#clore", Role.CHAIR, Role.DIRECTOR, Role.PMO),
    SITTING_TO_COME("/seances/%s"),
    SITTING_TO_HOLD("/seances/%s", Role.PMO, Role.DIRECTOR),
    ARBITRATION_ASKED("/decisions/nouvelle?resolution=arbitrate-action&sujet=%s", Role.DIRECTOR, Role.PMO),
    PROJECT_WITHOUT_PROGRESS("/projets/%s"),
    ACTION_WITHOUT_PROGRESS("/actions/%s"),
    /** A block that one person must lift, or an organisation, which the team then follows. */
    PROJECT_BLOCKED("/projets/%s#blocages", Role.DIRECTOR, Role.PMO),
    ACTION_BLOCKED("/actions/%s#blocages", Role.DIRECTOR, Role.PMO),
    /** A suspended project, to be looked at again by its day. */
    SUSPENSION_TO_REVIEW("/projets/%s#vie", Role.CHAIR, Role.DIRECTOR, Role.PMO),
    PLAN_BREAKS_RULE("/plans/%s", Role.DIRECTOR, Role.PMO),
    MANDATE_ENDING("/instances/%s", Role.DIRECTOR, Role.PMO),
    /** A State service is asked; its delay runs. */
    OPINION_TO_GIVE("/avis/%s", Role.STATE_SERVICE),
    /** The last day to answer is over, and what silence is worth is not recorded. */
    OPINION_OVERDUE("/avis/%s#silence", Role.DIRECTOR, Role.PMO, Role.PROJECT_LEAD),
    /** The préfet de région's last day to answer an appeal is over, and what his silence is worth is not recorded. */
    APPEAL_OVERDUE("/avis/%s#silence", Role.DIRECTOR, Role.PMO, Role.PROJECT_LEAD),
    /** A prescription without its proof: for whoever answers for it, for the team where no person does. */
    PRESCRIPTION_OPEN("/avis/%s#prescriptions", Role.DIRECTOR, Role.PMO, Role.PROJECT_LEAD),
    /** A written convention is compulsory for what a council gives, and none is signed. */
    SUBSIDY_CONVENTION_MISSING("/subventions/%s#convention", Role.CHAIR, Role.DIRECTOR, Role.PMO),
    /** The essential data of its convention are to be published by a day. */
    SUBSIDY_DATA_TO_PUBLISH("/subventions/%s#publication", Role.CHAIR, Role.DIRECTOR, Role.PMO),
    /** A periodic report is asked of one person. */
    REPORT_TO_SUBMIT("/rapports/%s#remettre"),
    /** A report was handed in, and is to be accepted or sent back. */
    REPORT_TO_REVIEW("/rapports/%s#relire", Role.DIRECTOR, Role.PMO),
    /** A risk is to be looked at again by its owner. */
    RISK_TO_REVIEW("/risques/%s#revoir"),
    /** A reserve that a person has to lift by a day. */
    RESERVE_TO_LIFT("/projets/%s/faisabilite"),
    /** What one is to examine was found blocking. */
    ITEM_BLOCKING("/projets/%s/faisabilite"),
    /** One's own forecast, whose day has come. */
    EFFECT_TO_OBSERVE("/effets/%s"),
    /** What an actor bound themselves to ends soon. */
    COMMITMENT_ENDING("/soutiens/%s", Role.DIRECTOR, Role.PMO, Role.PROJECT_LEAD),
    CONTRIBUTION_TO_ANSWER("/contributions/%s", Role.DIRECTOR, Role.PMO, Role.PROJECT_LEAD);

    private final String page;
    private final List<Role> roles;

    MyItemKind(String page, Role... roles) {
        this.page = page;
        this.roles = List.of(roles);
    }

    public List<Role> roles() {
        return roles;
    }

    /** Where it is done. */
    public String path(String subject) {
        return page.formatted(subject);
    }

    /** Where all of a kind are listed. */
    public String list() {
        return switch (this) {
            case DECISION_TO_TABLE -> "/decisions?attend=AGENDA";
            case DECISION_NOT_ENACTED -> "/decisions?attend=ENACTMENT";
            case ENACTMENT_FAILED -> "/decisions?attend=FAILED";
            case DECISION_EFFECTS_TO_REVIEW -> "/decisions?attend=REVIEW_OF_EFFECTS";
            case ACT_TO_TRANSMIT, ACT_TO_PUBLISH -> "/decisions?attend=EXECUTABLE";
            case FOLLOW_UP -> "/decisions/attentes";
            case DECISION_REVIEW_DUE -> "/decisions?attend=REVIEW";
            case LIST_TO_PUBLISH, MINUTES_TO_SEND, MINUTES_TO_APPROVE, CONVOCATION_TO_REPEAT -> "/seances?etat=CLOSED";
            case CONVOCATION_TO_SEND -> "/calendrier";
            case CONSULTATION_TO_ANSWER, CONSULTATION_TO_CLOSE -> "/consultations?etat=OPEN";
            case SITTING_TO_COME, SITTING_TO_HOLD -> "/seances?etat=CONVENED";
            case ARBITRATION_ASKED -> "/decisions/nouvelle?resolution=arbitrate-action";
            case PROJECT_WITHOUT_PROGRESS, ACTION_WITHOUT_PROGRESS -> "/projets";
            case PROJECT_BLOCKED, ACTION_BLOCKED -> "/projets?blocage=oui";
            case SUSPENSION_TO_REVIEW -> "/projets?etat=PAUSED";
            case PLAN_BREAKS_RULE -> "/cofinancements";
            case MANDATE_ENDING -> "/instances";
            case OPINION_TO_GIVE -> "/avis?etat=AWAITED";
            case OPINION_OVERDUE, APPEAL_OVERDUE -> "/avis?retard=oui";
            case PRESCRIPTION_OPEN -> "/avis?prescriptions=ouvertes";
            case SUBSIDY_CONVENTION_MISSING -> "/subventions?etat=CONVENTION";
            case SUBSIDY_DATA_TO_PUBLISH -> "/subventions";
            case REPORT_TO_SUBMIT, REPORT_TO_REVIEW -> "/rapports";
            case RISK_TO_REVIEW -> "/risques";
            case RESERVE_TO_LIFT, ITEM_BLOCKING, EFFECT_TO_OBSERVE, COMMITMENT_ENDING, CONTRIBUTION_TO_ANSWER ->
                "/projets";
        };
    }

    /** Whether it says what is to be done in its own words, beside what it is about. */
    public boolean isToldByDetail() {
        return switch (this) {
            case FOLLOW_UP,
                    PROJECT_BLOCKED,
                    ACTION_BLOCKED,
                    PRESCRIPTION_OPEN,
                    RESERVE_TO_LIFT,
                    ITEM_BLOCKING,
                    EFFECT_TO_OBSERVE,
                    COMMITMENT_ENDING,
                    CONTRIBUTION_TO_ANSWER -> true;
            default -> false;
        };
    }

    /** Whether its day is a last one: after it, what waits is late. The others only tell since when, or when it happens. */
    public boolean isDue() {
        return switch (this) {
            case ACT_TO_TRANSMIT,
                    ACT_TO_PUBLISH,
                    LIST_TO_PUBLISH,
                    MINUTES_TO_APPROVE,
                    CONVOCATION_TO_SEND,
                    CONSULTATION_TO_ANSWER,
                    FOLLOW_UP,
                    DECISION_REVIEW_DUE,
                    PROJECT_BLOCKED,
                    ACTION_BLOCKED,
                    SUSPENSION_TO_REVIEW,
                    MANDATE_ENDING,
                    OPINION_TO_GIVE,
                    SUBSIDY_DATA_TO_PUBLISH,
                    REPORT_TO_SUBMIT,
                    RISK_TO_REVIEW,
                    RESERVE_TO_LIFT,
                    COMMITMENT_ENDING,
                    CONTRIBUTION_TO_ANSWER -> true;
            case DECISION_TO_TABLE,
                    DECISION_NOT_ENACTED,
                    ENACTMENT_FAILED,
                    DECISION_EFFECTS_TO_REVIEW,
                    MINUTES_TO_SEND,
                    CONVOCATION_TO_REPEAT,
                    CONSULTATION_TO_CLOSE,
                    SITTING_TO_COME,
                    SITTING_TO_HOLD,
                    ARBITRATION_ASKED,
                    PROJECT_WITHOUT_PROGRESS,
                    ACTION_WITHOUT_PROGRESS,
                    PLAN_BREAKS_RULE,
                    OPINION_OVERDUE,
                    APPEAL_OVERDUE,
                    PRESCRIPTION_OPEN,
                    SUBSIDY_CONVENTION_MISSING,
                    REPORT_TO_REVIEW,
                    ITEM_BLOCKING,
                    EFFECT_TO_OBSERVE -> false;
        };
    }
}
