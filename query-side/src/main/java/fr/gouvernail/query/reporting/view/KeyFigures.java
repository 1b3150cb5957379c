package fr.gouvernail.query.reporting.view;

import fr.gouvernail.kernel.id.ProgrammeId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures at the head of a programme's dashboard, at one point in time. Amounts are euro cents: costs and resources without tax (HT),
 * authorisations with tax (TTC).
 *
 * @param programme null when there was none yet, or the reader sees none
 * @param values by figure, in the order in which they are shown
 */
public record KeyFigures(@Nullable ProgrammeId programme, Map<Figure, Long> values) {

    /** A figure, and how its value is written. */
    public enum Figure {
        COST(Unit.CENTS),
        FORECAST(Unit.CENTS),
        VOTED(Unit.CENTS),
        NOTIFIED(Unit.CENTS),
        OWN_SHARE(Unit.CENTS),
        OWN_RATE(Unit.BASIS_POINTS),
        AUTHORISATION(Unit.CENTS),
        PROJECTS(Unit.NUMBER),
        IN_PREPARATION(Unit.NUMBER),
        ON_TIME(Unit.NUMBER),
        LATE(Unit.NUMBER),
        DONE(Unit.NUMBER);

        private final Unit unit;

        Figure(Unit unit) {
            this.unit = unit;
        }

        public Unit unit() {
            return unit;
        }
    }

    /** What a value counts. */
    public enum Unit {
        CENTS,
        BASIS_POINTS,
        NUMBER
    }

    public KeyFigures {
        values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
    }

    public long of(Figure figure) {
        return values.getOrDefault(figure, 0L);
    }
}
