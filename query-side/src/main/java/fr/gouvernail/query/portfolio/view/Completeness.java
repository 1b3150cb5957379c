package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.SheetText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of its sheet a project or an action has: figures of pages, lists and files all come from here.
 *
 * @param filled how many of the fields that are asked for say something
 * @param total how many are asked for
 */
public record Completeness(int filled, int total, List<SheetField> missing) {

    public boolean whole() {
        return missing.isEmpty();
    }

    public static Completeness of(List<SheetField> asked, Set<SheetField> filled) {
        var missing = asked.stream().filter(field -> !filled.contains(field)).toList();
        return new Completeness(asked.size() - missing.size(), asked.size(), missing);
    }

    /** @param sheet null while nothing was said beside its frame */
    public static Completeness of(ProjectSheet project, @Nullable Fiche sheet) {
        return of(SheetField.OF_PROJECT, filled(Framed.of(project), sheet == null ? SheetText.EMPTY : sheet.text()));
    }

    /** @param sheet null while nothing was said of the action */
    public static Completeness ofAction(@Nullable Fiche sheet) {
        var filled = said(sheet == null ? SheetText.EMPTY : sheet.text());
        if (sheet != null && !sheet.steps().isEmpty()) {
            filled.add(SheetField.STEPS);
        }
        if (sheet != null && !sheet.years().isEmpty()) {
            filled.add(SheetField.BUDGET);
        }
        return of(SheetField.OF_ACTION, filled);
    }

    /** Which parts of a project's frame are there. */
    record Framed(boolean framed, boolean led) {

        static Framed of(ProjectSheet project) {
            return new Framed(project.isFramed(), project.lead() != null);
        }
    }

    static Set<SheetField> filled(Framed frame, SheetText text) {
        var filled = said(text);
        filled.remove(SheetField.OBJECTIVES);
        if (frame.framed()) {
            filled.addAll(
                    EnumSet.of(SheetField.OBJECTIVES, SheetField.PERIMETER, SheetField.COST, SheetField.CALENDAR));
        }
        if (frame.led()) {
            filled.add(SheetField.LEAD);
        }
        return filled;
    }

    private static Set<SheetField> said(SheetText text) {
        var said = EnumSet.noneOf(SheetField.class);
        note(said, SheetField.DESCRIPTION, text.presentation());
        note(said, SheetField.OBJECTIVES, text.objectives());
        note(said, SheetField.BENEFICIARIES, text.beneficiaries());
        note(said, SheetField.PRIORITY, text.priority());
        note(said, SheetField.PARTICIPATION, text.participation());
        note(said, SheetField.CENTRALITY, text.centrality());
        note(said, SheetField.PLANNING, text.planning());
        note(said, SheetField.RECURRENCE, text.recurrence());
        if (!text.expectedEffects().isEmpty()) {
            said.add(SheetField.EFFECTS);
        }
        return said;
    }

    private static void note(Set<SheetField> said, SheetField field, @Nullable Object value) {
        if (value != null) {
            said.add(field);
        }
    }
}
