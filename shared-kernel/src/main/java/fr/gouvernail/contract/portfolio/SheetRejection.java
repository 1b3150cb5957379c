package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why a command on the sheet of a project or of an action is refused. */
public enum SheetRejection implements RejectionCode {
    /** The sheet bears another UUID than what it describes. Parameters: sheet, subject. */
    OTHER_SUBJECT("portfolio.sheet.other-subject", RejectionKind.MALFORMED),
    /** Parameters: action, project (its own). */
    OTHER_PROJECT("portfolio.sheet.other-project", RejectionKind.MALFORMED),
    /** Parameters: effect. */
    EFFECT_LISTED_TWICE("portfolio.sheet.effect-listed-twice", RejectionKind.MALFORMED),
    /** No parameters. */
    DESCRIPTION_CHANGES_NOTHING("portfolio.sheet.description-changes-nothing", RejectionKind.RULE),
    /** What was said, or a figure that was there, is replaced: it is said why. No parameters. */
    REASON_MISSING("portfolio.sheet.reason-missing", RejectionKind.RULE),
    /** Parameters: number. */
    STEP_DAY_UNCHANGED("portfolio.sheet.step-day-unchanged", RejectionKind.RULE),
    /** Steps and years are of an action. No parameters. */
    NOT_OF_AN_ACTION("portfolio.sheet.not-of-an-action", RejectionKind.RULE),
    /** Parameters: most. */
    TOO_MANY_STEPS("portfolio.sheet.too-many-steps", RejectionKind.RULE),
    /** Parameters: number. */
    STEP_UNKNOWN("portfolio.sheet.step-unknown", RejectionKind.RULE),
    /** Parameters: number, done. */
    STEP_DONE_ALREADY("portfolio.sheet.step-done-already", RejectionKind.RULE),
    /** Parameters: number. */
    STEP_NOT_DONE("portfolio.sheet.step-not-done", RejectionKind.RULE),
    /** Parameters: year, first, last. */
    YEAR_OUT_OF_RANGE("portfolio.sheet.year-out-of-range", RejectionKind.MALFORMED),
    /** A real figure of a year that has not begun. Parameters: year, today. */
    REAL_BEFORE_YEAR("portfolio.sheet.real-before-year", RejectionKind.RULE),
    /** In hundredths of a full-time post. Parameters: staff, most. */
    STAFF_OUT_OF_RANGE("portfolio.sheet.staff-out-of-range", RejectionKind.MALFORMED),
    /** Parameters: year. */
    YEAR_CHANGES_NOTHING("portfolio.sheet.year-changes-nothing", RejectionKind.RULE);

    private final String code;
    private final RejectionKind kind;

    SheetRejection(String code, RejectionKind kind) {
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
