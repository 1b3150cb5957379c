package fr.gouvernail.contract.governance;

/** As what someone presides a sitting: the body's chair, or in the chair's absence a deputy or another member. */
public enum PresidingCapacity {
    CHAIR,
    DEPUTY,
    MEMBER
}
