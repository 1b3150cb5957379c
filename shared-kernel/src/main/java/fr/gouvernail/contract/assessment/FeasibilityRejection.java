package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why something about a project's feasibility is refused. */
public enum FeasibilityRejection implements RejectionCode {
    /** The id follows from the project. Parameters: expected. */
    ID_OF_ANOTHER("assessment.feasibility.id-of-another", RejectionKind.MALFORMED),
    /** Parameters: item, person, dueOn. */
    ASSIGNED_ALREADY("assessment.feasibility.assigned-already", RejectionKind.RULE),
    /** Parameters: dueOn, today. */
    DUE_IN_THE_PAST("assessment.feasibility.due-in-the-past", RejectionKind.RULE),
    /** Somebody and a day for what is still to be done. */
    RESERVE_MISSING("assessment.feasibility.reserve-missing", RejectionKind.MALFORMED),
    /** Parameters: rating. */
    RESERVE_NOT_ASKED_FOR("assessment.feasibility.reserve-not-asked-for", RejectionKind.MALFORMED),
    /** Parameters: dueOn, on. */
    RESERVE_DUE_BEFORE("assessment.feasibility.reserve-due-before", RejectionKind.RULE),
    /** What blocked a project is not waved away. Parameters: item. */
    UNBLOCKED_WITHOUT_EVIDENCE("assessment.feasibility.unblocked-without-evidence", RejectionKind.RULE),
    /** Parameters: item. */
    NO_RESERVE("assessment.feasibility.no-reserve", RejectionKind.RULE),
    /** Parameters: on, today. */
    IN_THE_FUTURE("assessment.feasibility.in-the-future", RejectionKind.RULE),
    /** A rating follows the one before it. Parameters: item, on, last. */
    BEFORE_LAST("assessment.feasibility.before-last", RejectionKind.RULE),
    /** A study or a level of backing follows the one before it. Parameters: on, last. */
    SETTLED_SINCE("assessment.feasibility.settled-since", RejectionKind.RULE),
    /** Parameters: population. */
    POPULATION_NOT_POSITIVE("assessment.feasibility.population-not-positive", RejectionKind.MALFORMED),
    /** Parameters: study. */
    STUDY_WITHOUT_EVIDENCE("assessment.feasibility.study-without-evidence", RejectionKind.RULE),
    /** R-15 says nothing of days before its entry. Parameters: rule, on. */
    RULE_NOT_IN_FORCE("assessment.feasibility.rule-not-in-force", RejectionKind.RULE),
    /** Parameters: firmActors. */
    LEVEL_NEGATIVE("assessment.feasibility.level-negative", RejectionKind.MALFORMED);

    private final String code;
    private final RejectionKind kind;

    FeasibilityRejection(String code, RejectionKind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public RejectionKind kind() {
        return kind;
    }
}
