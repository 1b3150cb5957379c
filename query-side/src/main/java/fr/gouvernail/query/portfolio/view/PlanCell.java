package fr.gouvernail.query.portfolio.view;

/**
 * A cell of an action plan as a spreadsheet or a text has it.
 *
 * @param text what it holds; a day as ISO writes it, a number without spaces
 * @param formula whether a formula gave the value
 * @param address such as {@code D5}
 */
public record PlanCell(String text, Kind kind, boolean formula, String address) {

    /** What the file says the cell is. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DAY,
        /** A formula that could not be reckoned, such as {@code #REF!}. */
        ERROR
    }

    static PlanCell empty(String address) {
        return new PlanCell("", Kind.EMPTY, false, address);
    }

    /** Every kind of space becomes a plain one. */
    static PlanCell text(String raw, boolean formula, String address) {
        var text = raw.replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ").strip();
        return new PlanCell(text, text.isEmpty() ? Kind.EMPTY : Kind.TEXT, formula, address);
    }

    boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    /** {@code A} for the first column, {@code AA} for the twenty-seventh. */
    static String columnName(int index) {
        var name = new StringBuilder();
        for (int left = index; left >= 0; left = left / 26 - 1) {
            name.insert(0, (char) ('A' + left % 26));
        }
        return name.toString();
    }
}
