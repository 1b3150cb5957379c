package fr.gouvernail.query.portfolio.view;

import java.util.List;

/** What a sheet is asked to say, each with the part of the guided form where it is filled in. */
public enum SheetField {
    OBJECTIVES("pourquoi"),
    BENEFICIARIES("pourquoi"),
    PRIORITY("pourquoi"),
    CENTRALITY("pourquoi"),
    DESCRIPTION("quoi"),
    PERIMETER("quoi"),
    PLANNING("quoi"),
    EFFECTS("quoi"),
    COST("cout"),
    CALENDAR("cout"),
    LEAD("qui"),
    PARTICIPATION("qui"),
    RECURRENCE("quoi"),
    STEPS("etapes"),
    BUDGET("budget");

    public static final List<SheetField> OF_PROJECT = List.of(
            OBJECTIVES,
            BENEFICIARIES,
            PRIORITY,
            CENTRALITY,
            DESCRIPTION,
            PERIMETER,
            PLANNING,
            EFFECTS,
            COST,
            CALENDAR,
            LEAD,
            PARTICIPATION);

    /** Its reference, cost and dates are there since it was proposed. */
    public static final List<SheetField> OF_ACTION = List.of(
            OBJECTIVES,
            BENEFICIARIES,
            PRIORITY,
            CENTRALITY,
            DESCRIPTION,
            PLANNING,
            EFFECTS,
            RECURRENCE,
            STEPS,
            BUDGET,
            PARTICIPATION);

    private final String part;

    SheetField(String part) {
        this.part = part;
    }

    /** The part of the guided form, as in its address. */
    public String part() {
        return part;
    }
}
