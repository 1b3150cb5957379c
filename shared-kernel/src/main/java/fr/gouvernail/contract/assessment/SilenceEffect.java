package fr.gouvernail.contract.assessment;

/** What a service is held to have said when it says nothing within its delay. */
public enum SilenceEffect {
    /** The agreement is held to be given. */
    AGREEMENT,
    /** The advice is held to be favourable. */
    FAVOURABLE,
    /** The service is held to have waived its prescriptions. */
    WAIVED,
    /** The study has to be made. */
    STUDY_REQUIRED,
    /** Nothing: the opinion is still awaited. */
    NONE;

    /** Whether the project may go on without an answer. */
    public boolean letsThrough() {
        return this == AGREEMENT || this == FAVOURABLE || this == WAIVED;
    }
}
