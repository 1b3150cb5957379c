package fr.gouvernail.contract.portfolio;

import java.util.List;

/**
 * A phase of a programme, by its kind: the conventions of Action cœur de ville go through preparation, initialisation and deployment, those
 * of Petites villes de demain from the membership to a framework convention that is worth an ORT. Not a state: whether a programme is late
 * follows from the dates of its projects.
 */
public enum ProgrammePhase {
    PREPARATION,
    INITIALISATION,
    DEPLOYMENT,
    MEMBERSHIP,
    FRAMEWORK_CONVENTION,
    DIAGNOSIS,
    DRAFTING,
    CONVENTION_SIGNED,
    IMPLEMENTATION,
    EVALUATION;

    /** The phases a programme of that kind goes through, in order. */
    public static List<ProgrammePhase> of(ProgrammeKind kind) {
        return switch (kind) {
            case ACTION_COEUR_DE_VILLE -> List.of(PREPARATION, INITIALISATION, DEPLOYMENT);
            case PETITES_VILLES_DE_DEMAIN -> List.of(MEMBERSHIP, INITIALISATION, FRAMEWORK_CONVENTION);
            case ORT -> List.of(PREPARATION, CONVENTION_SIGNED, IMPLEMENTATION);
            case TERRITORY_PROJECT -> List.of(DIAGNOSIS, DRAFTING, IMPLEMENTATION, EVALUATION);
            case PORTFOLIO -> List.of(PREPARATION, IMPLEMENTATION, EVALUATION);
        };
    }
}
