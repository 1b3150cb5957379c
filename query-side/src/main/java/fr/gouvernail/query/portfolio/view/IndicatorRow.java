package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.IndicatorDirection;
import fr.gouvernail.kernel.id.IndicatorId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with all that is known of it. Values are thousandths of the unit.
 *
 * @param project null for one of the programme
 * @param baseline null while it is not known
 * @param targets by their day
 * @param measures by their day
 * @param corrections the latest first
 * @param frozen whether its project is over, so that nothing more is measured
 */
public record IndicatorRow(
        IndicatorId indicator,
        @Nullable ProjectId project,
        @Nullable ProgrammeId programme,
        TerritoryId territory,
        String name,
        String definition,
        String unit,
        IndicatorDirection direction,
        String source,
        int weight,
        @Nullable Point baseline,
        LocalDate definedOn,
        long definedEvent,
        List<Target> targets,
        List<Measure> measures,
        List<Correction> corrections,
        boolean frozen,
        long version) {

    /** A value on a day. */
    public record Point(long value, LocalDate on) {}

    public record Target(
            LocalDate dueOn,
            long value,
            @Nullable Long previous,
            @Nullable String reason,
            LocalDate setOn,
            long event) {}

    /** @param by null outside of the administrations */
    public record Measure(
            int number,
            long value,
            String source,
            LocalDate on,
            @Nullable PersonId by,
            Instant recordedAt,
            long event) {}

    /**
     * What mended a measure.
     *
     * @param current null where it was withdrawn
     * @param measuredOn the day of a measure that was withdrawn
     */
    public record Correction(
            int number,
            long previous,
            @Nullable Long current,
            @Nullable LocalDate measuredOn,
            String reason,
            @Nullable PersonId by,
            LocalDate effectiveOn,
            Instant recordedAt,
            long event) {}

    /** The last one since the baseline; null while there is none. */
    public @Nullable Measure last() {
        var from = baseline;
        return measures.stream()
                .filter(one -> from == null || one.on().isAfter(from.on()))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** The furthest target. */
    public @Nullable Target goal() {
        return targets.isEmpty() ? null : targets.getLast();
    }

    /** The first thing that keeps a rate from being computed; null where it is. */
    public IndicatorRate.@Nullable Missing missing() {
        if (baseline == null) {
            return IndicatorRate.Missing.BASELINE;
        }
        if (goal() == null) {
            return IndicatorRate.Missing.TARGET;
        }
        return last() == null ? IndicatorRate.Missing.MEASURE : null;
    }

    /** Null where something is missing. */
    public @Nullable IndicatorRate rate() {
        var from = baseline;
        var to = goal();
        var now = last();
        if (from == null || to == null || now == null || to.value() == from.value()) {
            return null;
        }
        return new IndicatorRate(
                Math.subtractExact(now.value(), from.value()), Math.subtractExact(to.value(), from.value()));
    }

    /** Whether it is still followed, and was not measured since its baseline. */
    public boolean isUnmeasured() {
        return !frozen && last() == null;
    }

    /** Whether the last measure is on the wrong side of a target whose day has passed. */
    public boolean isMissed(LocalDate day) {
        var now = last();
        var due = targets.stream()
                .filter(target -> !target.dueOn().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(null);
        if (now == null || due == null) {
            return false;
        }
        return direction == IndicatorDirection.UP ? now.value() < due.value() : now.value() > due.value();
    }
}
