package fr.gouvernail.contract.governance;

/** What a body does with a point before it hands it on to another. */
public enum BodyLink {
    /** A technical committee prepares for a steering committee. */
    PREPARES,
    /** A steering committee steers and submits to a governance committee. */
    STEERS,
    /** A governance committee decides and hands on to a council what needs its vote. */
    DECIDES,
    /** A council votes and hands back what is to be carried out. */
    VOTES,
    /** A citizens' body gives its opinion. */
    ADVISES
}
