package fr.gouvernail.contract.governance;

/** How an item is voted (R-48, art. L2121-21 CGCT). */
public enum BallotManner {
    PUBLIC,
    /** By name, called in turn: when a quarter of those present ask. */
    ROLL_CALL,
    /** When a third of those present ask, or for an appointment; wins over a roll-call; nobody's choice is kept. */
    SECRET
}
