package fr.gouvernail.query.funding.ui;

import fr.gouvernail.query.platform.web.Formats;

/** The figures of a finding in words: those whose name ends in {@code Bp} are rates, the others amounts in cents. */
public record FindingFigures(Formats formats) {

    private static final String RATE = "Bp";

    /** As it is when it is neither: later rules may carry dates or texts. */
    public String text(String name, String value) {
        if (!value.matches("-?\\d{1,18}")) {
            return value;
        }
        return name.endsWith(RATE) ? formats.rate(Long.valueOf(value)) : formats.money(Long.valueOf(value));
    }
}
