package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why a file with an action plan, or one of its lines, is refused, mostly before any command is sent. */
public enum PlanImportRejection implements RejectionCode {
    /** No line beside the headings. */
    FILE_EMPTY("portfolio.import.file-empty", RejectionKind.MALFORMED),
    /** Parameters: size, limit (in bytes). */
    FILE_TOO_LARGE("portfolio.import.file-too-large", RejectionKind.MALFORMED),
    /** Neither a workbook without macros nor a text with columns. */
    FILE_FORMAT("portfolio.import.file-format", RejectionKind.MALFORMED),
    /** A broken workbook or quotes that do not close. Parameters: line (0 when not known). */
    FILE_UNREADABLE("portfolio.import.file-unreadable", RejectionKind.MALFORMED),
    /** A small archive that unfolds into far more than a plan. Parameters: limit (in bytes). */
    FILE_INFLATES("portfolio.import.file-inflates", RejectionKind.MALFORMED),
    /** A document type within the workbook: no spreadsheet writes one. */
    FILE_ENTITIES("portfolio.import.file-entities", RejectionKind.MALFORMED),
    /** No sheet is visible. */
    SHEETS_HIDDEN("portfolio.import.sheets-hidden", RejectionKind.MALFORMED),
    /** Parameters: sheet. */
    SHEET_UNKNOWN("portfolio.import.sheet-unknown", RejectionKind.MALFORMED),
    /** Parameters: limit (in rows). */
    TOO_MANY_ROWS("portfolio.import.too-many-rows", RejectionKind.MALFORMED),
    /** Parameters: limit. */
    TOO_MANY_COLUMNS("portfolio.import.too-many-columns", RejectionKind.MALFORMED),
    /** Fewer than two headings. */
    HEADER_MISSING("portfolio.import.header-missing", RejectionKind.MALFORMED),
    /** Parameters: cells (their address). */
    HEADER_MERGED("portfolio.import.header-merged", RejectionKind.MALFORMED),
    /** Parameters: column. */
    HEADING_TWICE("portfolio.import.heading-twice", RejectionKind.MALFORMED),
    /** Parameters: field, column. */
    MAPPING_UNKNOWN("portfolio.import.mapping-unknown", RejectionKind.MALFORMED),
    /** No parameters. */
    PROGRAMME_MISSING("portfolio.import.programme-missing", RejectionKind.MALFORMED),
    /** No parameters. */
    NOTHING_TO_WRITE("portfolio.import.nothing-to-write", RejectionKind.RULE),
    /** The mapping of what was written does not change any more. No parameters. */
    CONFIRMED_ALREADY("portfolio.import.confirmed-already", RejectionKind.RULE),
    /** No parameters. */
    UNDONE_ALREADY("portfolio.import.undone-already", RejectionKind.RULE),
    /** Nothing to undo, or lines are still being written. No parameters. */
    NOT_WRITTEN_YET("portfolio.import.not-written-yet", RejectionKind.RULE),
    /** No parameters. */
    REASON_MISSING("portfolio.import.reason-missing", RejectionKind.MALFORMED),
    /** Parameters: id. */
    UNKNOWN("portfolio.import.unknown", RejectionKind.UNKNOWN),
    /** Parameters: cells (their address). */
    ROW_MERGED("portfolio.import.row.merged", RejectionKind.MALFORMED),
    /** A formula in error. Parameters: cell, value. */
    ROW_ERROR("portfolio.import.row.error", RejectionKind.MALFORMED),
    /** Parameters: columns. */
    ROW_INCOMPLETE("portfolio.import.row.incomplete", RejectionKind.MALFORMED),
    /** Parameters: column, length, limit. */
    ROW_TOO_LONG("portfolio.import.row.too-long", RejectionKind.MALFORMED),
    /** Parameters: reference, line (where it stands first). */
    ROW_DUPLICATE("portfolio.import.row.duplicate", RejectionKind.RULE),
    /** Parameters: column, value. */
    ROW_DATE("portfolio.import.row.date-malformed", RejectionKind.MALFORMED),
    /** Parameters: column, value. */
    ROW_AMOUNT("portfolio.import.row.amount-malformed", RejectionKind.MALFORMED),
    /** A thousand or a decimal. Parameters: column, value. */
    ROW_AMOUNT_AMBIGUOUS("portfolio.import.row.amount-ambiguous", RejectionKind.MALFORMED),
    /** Parameters: column, value. */
    ROW_AMOUNT_TAXED("portfolio.import.row.amount-taxed", RejectionKind.MALFORMED),
    /** Parameters: column, value. */
    ROW_AMOUNT_NEGATIVE("portfolio.import.row.amount-negative", RejectionKind.MALFORMED),
    /** Parameters: column, value. */
    ROW_PERCENT("portfolio.import.row.percent-malformed", RejectionKind.MALFORMED),
    /** Parameters: starts, ends. */
    ROW_ENDS_BEFORE_START("portfolio.import.row.ends-before-start", RejectionKind.MALFORMED),
    /** Parameters: axis, known. */
    ROW_UNKNOWN_AXIS("portfolio.import.row.unknown-axis", RejectionKind.UNKNOWN),
    /** Parameters: owner. */
    ROW_UNKNOWN_OWNER("portfolio.import.row.unknown-owner", RejectionKind.UNKNOWN),
    /** Parameters: parent. */
    ROW_UNKNOWN_PARENT("portfolio.import.row.unknown-parent", RejectionKind.UNKNOWN),
    /** Suspended or abandoned: that takes a decision. Parameters: state. */
    ROW_STATE_GOVERNED("portfolio.import.row.state-governed", RejectionKind.RULE),
    /** Under way, and yet to start. Parameters: starts. */
    ROW_STARTS_LATER("portfolio.import.row.starts-later", RejectionKind.RULE),
    /** The line of its project is refused. Parameters: parent, line. */
    ROW_PARENT_REFUSED("portfolio.import.row.parent-refused", RejectionKind.RULE),
    /** Somebody has touched it since. No parameters. */
    ROW_TOUCHED("portfolio.import.row.touched", RejectionKind.RULE),
    /** A funding plan or a decision refers to it. No parameters. */
    ROW_USED("portfolio.import.row.used", RejectionKind.RULE);

    private final String code;
    private final RejectionKind kind;

    PlanImportRejection(String code, RejectionKind kind) {
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
