package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one line of a plan.
 *
 * @param number as the spreadsheet numbers it
 * @param parent reference of the project of an action; empty for a project
 * @param reason code of the refusal; null when it is not refused
 * @param values null when it is refused before they could be read
 */
public record PlanLine(
        int number,
        Outcome outcome,
        String reference,
        String name,
        String parent,
        @Nullable String reason,
        Map<String, String> parameters,
        List<Note> notes,
        @Nullable Values values) {

    /** What the report says of it. */
    public enum Outcome {
        PROJECT,
        ACTION,
        /** There already, by its reference. */
        SKIPPED,
        REFUSED
    }

    /** How far the work has come, in the words of the plan. */
    public enum Course {
        TO_START,
        UNDER_WAY,
        DONE
    }

    /** Something to know about a line that is taken all the same. @param code of a text in the bundles */
    public record Note(String code, Map<String, String> parameters) {}

    /** What the line says. Amounts are without tax. */
    public record Values(
            String description,
            List<Integer> axes,
            @Nullable OrganisationId owner,
            @Nullable PersonId lead,
            @Nullable Money costHt,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            int percent,
            Course course) {

        /** Cost and dates make the frame of a project; without them it stays an idea. */
        public boolean framed() {
            return costHt != null && startsOn != null && endsOn != null;
        }
    }

    public PlanLine {
        parameters = Map.copyOf(parameters);
        notes = List.copyOf(notes);
    }

    PlanLine refused(String code, Map<String, String> why) {
        return new PlanLine(number, Outcome.REFUSED, reference, name, parent, code, why, notes, values);
    }

    PlanLine as(Outcome other) {
        return new PlanLine(number, other, reference, name, parent, null, Map.of(), notes, values);
    }
}
