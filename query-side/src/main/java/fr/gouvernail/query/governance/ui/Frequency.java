package fr.gouvernail.query.governance.ui;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a body has to sit again by the frequency of its charter. It is counted from the last day it is known to have sat: at a sitting that is
 * kept here, or on paper, of which a decision that was taken over is the proof. A body that has no sitting here yet is not called late for
 * those it held before it was entered, which nobody has to enter: its frequency begins that day, as it does on "my page".
 */
final class Frequency {

    /** What the frequency is counted from. */
    enum Basis {
        SITTING,
        PAPER_DECISION,
        ENTERED,
        ESTABLISHED
    }

    /**
     * What is known of when a body sat.
     *
     * @param sat the day of its last sitting here
     * @param decidedOnPaper the day of its last decision that was taken over from paper
     * @param entered the day it was entered here
     * @param established the day it was established
     */
    record Known(
            @Nullable LocalDate sat,
            @Nullable LocalDate decidedOnPaper,
            @Nullable LocalDate entered,
            LocalDate established) {

        /** The last day it is known to have sat; null when there is none. */
        @Nullable
        LocalDate last() {
            return latest(sat, decidedOnPaper);
        }

        LocalDate from() {
            var known = sat == null ? latest(decidedOnPaper, entered) : last();
            return known == null || known.isBefore(established) ? established : known;
        }

        Basis basis() {
            var from = from();
            if (from.equals(sat)) {
                return Basis.SITTING;
            }
            if (from.equals(decidedOnPaper)) {
                return Basis.PAPER_DECISION;
            }
            return from.equals(established) ? Basis.ESTABLISHED : Basis.ENTERED;
        }
    }

    /** A sitting to come that is convened already is the next one. @param weeks of the charter, at least one */
    static LocalDate next(Known known, int weeks, LocalDate today) {
        var sat = known.sat();
        return sat != null && !sat.isBefore(today) ? sat : known.from().plusWeeks(weeks);
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one == null ? LocalDate.MIN : one, other == null ? LocalDate.MIN : other)
                .max(LocalDate::compareTo)
                .filter(day -> !day.equals(LocalDate.MIN))
                .orElse(null);
    }

    private Frequency() {}
}
