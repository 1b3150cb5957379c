package fr.gouvernail.contract.governance;

/** In what quality a member sits. */
public enum SeatQuality {
    ELECTED,
    OFFICIAL,
    STATE,
    PARTNER,
    ASSOCIATION,
    COMPANY,
    RESIDENT,
    EXPERT
}
