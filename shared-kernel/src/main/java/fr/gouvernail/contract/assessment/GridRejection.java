package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why a grid, or marks by it, are refused. */
public enum GridRejection implements RejectionCode {
    /** Parameters: expected. */
    ID_OF_ANOTHER("assessment.grid.id-of-another", RejectionKind.MALFORMED),
    /** No parameters. */
    CRITERIA_MISSING("assessment.grid.criteria-missing", RejectionKind.MALFORMED),
    /** Parameters: criterion (its number). */
    CRITERION_TWICE("assessment.grid.criterion-twice", RejectionKind.MALFORMED),
    /** Parameters: criterion, weight. */
    WEIGHT_OUT_OF_RANGE("assessment.grid.weight-out-of-range", RejectionKind.MALFORMED),
    /** Parameters: sum. */
    WEIGHTS_DO_NOT_ADD_UP("assessment.grid.weights-do-not-add-up", RejectionKind.RULE),
    /** No parameters. */
    UNCHANGED("assessment.grid.unchanged", RejectionKind.RULE),
    /** Parameters: criterion (its number), title (what it was). */
    CRITERION_RENAMED("assessment.grid.criterion-renamed", RejectionKind.RULE),
    /** Parameters: on, last. */
    BEFORE_LAST("assessment.grid.before-last", RejectionKind.RULE),
    /** Parameters: on, today. */
    IN_THE_FUTURE("assessment.grid.in-the-future", RejectionKind.RULE),
    /** Parameters: project. */
    NOT_OF_PROGRAMME("assessment.grid.not-of-programme", RejectionKind.RULE),
    /** Parameters: criterion, mark. */
    MARK_OUT_OF_RANGE("assessment.grid.mark-out-of-range", RejectionKind.MALFORMED),
    /** No parameters. */
    MARKS_UNCHANGED("assessment.grid.marks-unchanged", RejectionKind.RULE),
    /** Marks that take the place of others say why. No parameters. */
    REASON_MISSING("assessment.grid.reason-missing", RejectionKind.RULE),
    /** Each criterion of the grid is marked once. Parameters: expected, found (numbers). */
    CRITERIA_NOT_THOSE("assessment.grid.criteria-not-those", RejectionKind.RULE);

    private final String code;
    private final RejectionKind kind;

    GridRejection(String code, RejectionKind kind) {
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
