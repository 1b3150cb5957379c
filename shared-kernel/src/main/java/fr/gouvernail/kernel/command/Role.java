package fr.gouvernail.kernel.command;

/** The roles of the field. A person holds a role on a territory, and acts in one role at a time. */
public enum Role {
    GOVERNANCE_MEMBER,
    CHAIR,
    STEERING_MEMBER,
    DIRECTOR,
    PMO,
    PROJECT_LEAD,
    ACTION_LEAD,
    CONTRIBUTOR,
    MUNICIPAL_SERVICE,
    STATE_SERVICE,
    CO_FINANCER,
    PARTNER,
    RESIDENT,
    CONSULTANT,
    AUDITOR,
    ADMINISTRATOR,
    /** The application itself, when a policy carries out a decision. Never granted to a person. */
    SYSTEM
}
