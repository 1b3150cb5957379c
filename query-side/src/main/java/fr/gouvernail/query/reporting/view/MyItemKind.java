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
    PLAN_BREAKS_RULE("/plans/%s", Role.DIRECTOR, Role.PMO),
    MANDATE_ENDING("/instances/%s", Role.DIRECTOR, Role.PMO);

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
            case PLAN_BREAKS_RULE -> "/cofinancements";
            case MANDATE_ENDING -> "/instances";
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
                    MANDATE_ENDING -> true;
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
                    PLAN_BREAKS_RULE -> false;
        };
    }
}
