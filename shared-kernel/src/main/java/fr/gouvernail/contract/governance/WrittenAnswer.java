package fr.gouvernail.contract.governance;

/** What a member answers to a written consultation. */
public enum WrittenAnswer {
    AGREES,
    /** One is enough: nothing is approved by silence against a member. */
    OBJECTS,
    /** Neither agrees nor objects, and lets the others decide. */
    ABSTAINS,
    /** Wants the point examined at a sitting, which has the same effect as an objection. */
    ASKS_FOR_SITTING,
    /** Has an interest in the point, and is not counted (R-49 says the same of councils). */
    RECUSED;

    /** Whether it takes the point to a sitting. */
    public boolean stopsSilence() {
        return this == OBJECTS || this == ASKS_FOR_SITTING;
    }
}
