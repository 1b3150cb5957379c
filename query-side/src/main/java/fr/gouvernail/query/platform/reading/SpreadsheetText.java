package fr.gouvernail.query.platform.reading;

/** Free text on its way into a file that spreadsheets open. */
public final class SpreadsheetText {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    /** A spreadsheet would carry out what begins like a formula: an apostrophe makes it a text. */
    public static String guarded(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    private SpreadsheetText() {}
}
