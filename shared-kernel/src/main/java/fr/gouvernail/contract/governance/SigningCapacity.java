package fr.gouvernail.contract.governance;

/** In what capacity minutes are signed: resolutions are signed by who presided and by the secretary (art. L2121-23 CGCT). */
public enum SigningCapacity {
    CHAIR,
    SECRETARY
}
