package fr.gouvernail.contract.territory;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why a file of territories, or one of its rows, is refused before any command is sent. */
public enum ImportRejection implements RejectionCode {
    FILE_EMPTY("territory.import.file-empty", RejectionKind.MALFORMED),
    /** Parameters: size, limit (in bytes). */
    FILE_TOO_LARGE("territory.import.file-too-large", RejectionKind.MALFORMED),
    /** A spreadsheet or another binary file. */
    FILE_NOT_CSV("territory.import.file-not-csv", RejectionKind.MALFORMED),
    /** Quotes that do not close, or the like. Parameters: line. */
    FILE_UNREADABLE("territory.import.file-unreadable", RejectionKind.MALFORMED),
    /** Parameters: columns, the names of those that are missing. */
    HEADER_MISSING("territory.import.header-missing", RejectionKind.MALFORMED),
    /** Parameters: limit (in rows). */
    TOO_MANY_ROWS("territory.import.too-many-rows", RejectionKind.MALFORMED),
    /** Parameters: columns, the names of those that are empty. */
    ROW_INCOMPLETE("territory.import.row-incomplete", RejectionKind.MALFORMED),
    /** More or fewer fields than the header. Parameters: fields, expected. */
    ROW_MISALIGNED("territory.import.row-misaligned", RejectionKind.MALFORMED),
    /** An INSEE code has 5 characters. Parameters: code, length. */
    CODE_LENGTH("territory.import.code-length", RejectionKind.MALFORMED),
    /** Parameters: population. */
    POPULATION_MALFORMED("territory.import.population-malformed", RejectionKind.MALFORMED),
    /** Parameters: longitude, latitude. */
    LOCATION_MALFORMED("territory.import.location-malformed", RejectionKind.MALFORMED),
    /** Parameters: code, columns, the names of those that differ. */
    ALREADY_REGISTERED_DIFFERENTLY("territory.import.already-registered-differently", RejectionKind.RULE),
    /** Parameters: id. */
    UNKNOWN_IMPORT("territory.import.unknown", RejectionKind.UNKNOWN);

    private final String code;
    private final RejectionKind kind;

    ImportRejection(String code, RejectionKind kind) {
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
