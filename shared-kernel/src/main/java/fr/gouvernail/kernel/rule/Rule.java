package fr.gouvernail.kernel.rule;

import fr.gouvernail.kernel.value.Finding;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the field as it stands during a period.
 *
 * @param id such as {@code R-02}; entries of successive periods share it
 * @param mode what a broken rule does
 * @param basis the legal text, as it is shown to people
 * @param source where the figures were read, by the tags of the domain notes
 * @param validFrom first day for which the rule book vouches for this entry
 * @param validTo last day, included; null while it has no end
 * @param parameters its figures; the name ends with the unit: {@code _bp} basis points, {@code _cents}, {@code _days}…
 */
public record Rule(
        String id,
        String frenchTitle,
        String englishTitle,
        Finding.Mode mode,
        String basis,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Map<String, Long> parameters) {

    public Rule {
        parameters = Map.copyOf(parameters);
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(id + " ends before it starts");
        }
    }

    /** A figure of the rule. @throws IllegalArgumentException when the rule has none of that name */
    public long parameter(String name) {
        var value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException(id + " has no parameter " + name);
        }
        return value;
    }

    public boolean inForceOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }

    /** What a check of this rule found. */
    public Finding finding(boolean holds, Map<String, String> figures) {
        return new Finding(id, holds ? Finding.Outcome.HOLDS : Finding.Outcome.BROKEN, mode, figures, basis);
    }

    boolean overlaps(Rule other) {
        return inForceOn(other.validFrom) || other.inForceOn(validFrom);
    }
}
