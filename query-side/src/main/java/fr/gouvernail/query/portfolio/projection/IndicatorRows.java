package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.DatedQuantity;
import fr.gouvernail.contract.portfolio.IndicatorEvent;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorDefined;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorMeasured;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorTermsCorrected;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorWeighed;
import fr.gouvernail.contract.portfolio.IndicatorEvent.MeasureCorrected;
import fr.gouvernail.contract.portfolio.IndicatorEvent.MeasureWithdrawn;
import fr.gouvernail.contract.portfolio.IndicatorEvent.TargetSet;
import fr.gouvernail.contract.portfolio.Quantity;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What {@link FollowUpProjection} writes of indicators. */
final class IndicatorRows {

    private static final String DEFINED = """
            INSERT INTO portfolio_indicator (indicator, territory, programme, project, name, definition, unit, direction, source, weight,
                baseline, baseline_on, defined_on, defined_event, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String TARGET = """
            INSERT INTO portfolio_indicator_target (indicator, due_on, territory, value, previous, reason, set_on, event, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (indicator, due_on) DO UPDATE SET value = excluded.value, previous = excluded.previous, reason = excluded.reason,
                set_on = excluded.set_on, event = excluded.event, last_event = excluded.last_event""";

    private static final String MEASURED = """
            INSERT INTO portfolio_indicator_measure (indicator, number, territory, value, source, measured_on, actor, recorded_at, event,
                last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** The figure keeps the event that set it, so that its why is the correction. */
    private static final String CORRECTED = """
            UPDATE portfolio_indicator_measure SET value = ?, source = ?, event = ?, last_event = ? WHERE indicator = ? AND number = ?""";

    private static final String CORRECTION = """
            INSERT INTO portfolio_indicator_correction (indicator, event, territory, number, previous, current, measured_on, reason, actor, effective_on,
                recorded_at, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String WITHDRAWN =
            "DELETE FROM portfolio_indicator_measure WHERE indicator = ? AND number = ?";

    private static final String SAID = """
            UPDATE portfolio_indicator SET name = ?, definition = ?, unit = ?, source = ?, version = ?, last_event = ?
            WHERE indicator = ?""";

    private static final String WEIGHED =
            "UPDATE portfolio_indicator SET weight = ?, version = ?, last_event = ? WHERE indicator = ?";

    private static final String TOUCHED =
            "UPDATE portfolio_indicator SET version = ?, last_event = ? WHERE indicator = ?";

    static void write(IndicatorEvent event, RecordedEvent recorded, Rows rows) {
        var row = event.indicator().text();
        long at = recorded.position();
        long version = recorded.sequence();
        var territory = recorded.context().territory();
        var actor = recorded.context().actor();
        switch (event) {
            case IndicatorDefined e -> define(e, recorded, rows);
            case TargetSet e -> {
                rows.write(
                        row,
                        TARGET,
                        e.indicator(),
                        e.target().on(),
                        territory,
                        e.target().value().thousandths(),
                        e.previous() == null ? null : e.previous().thousandths(),
                        e.reason(),
                        e.effectiveOn(),
                        at,
                        at);
                rows.write(row, TOUCHED, version, at, row);
            }
            case IndicatorMeasured e -> {
                long value = e.value().thousandths();
                var when = recorded.recordedAt();
                var on = e.effectiveOn();
                rows.write(row, MEASURED, row, e.number(), territory, value, e.source(), on, actor, when, at, at);
                rows.write(row, TOUCHED, version, at, row);
            }
            case MeasureCorrected e -> {
                long now = e.current().thousandths();
                rows.write(row, CORRECTED, now, e.source(), at, at, row, e.number());
                correction(
                        row, e.number(), e.previous(), e.current(), null, e.reason(), e.effectiveOn(), recorded, rows);
                rows.write(row, TOUCHED, version, at, row);
            }
            case MeasureWithdrawn e -> {
                var gone = e.previous();
                rows.write(row, WITHDRAWN, row, e.number());
                correction(row, e.number(), gone.value(), null, gone.on(), e.reason(), e.effectiveOn(), recorded, rows);
                rows.write(row, TOUCHED, version, at, row);
            }
            case IndicatorTermsCorrected e -> {
                var said = e.current();
                rows.write(row, SAID, said.name(), said.definition(), said.unit(), said.source(), version, at, row);
            }
            case IndicatorWeighed e -> rows.write(row, WEIGHED, e.currentWeight(), version, at, row);
        }
    }

    /** Without a value in its place, the measure was withdrawn: its day is kept with it. */
    private static void correction(
            String row,
            int number,
            Quantity previous,
            @Nullable Quantity current,
            @Nullable LocalDate measuredOn,
            String reason,
            LocalDate on,
            RecordedEvent recorded,
            Rows rows) {
        rows.write(
                row,
                CORRECTION,
                row,
                recorded.position(),
                recorded.context().territory(),
                number,
                previous.thousandths(),
                current == null ? null : current.thousandths(),
                measuredOn,
                reason,
                recorded.context().actor(),
                on,
                recorded.recordedAt(),
                recorded.position());
    }

    private static void define(IndicatorDefined e, RecordedEvent recorded, Rows rows) {
        var terms = e.terms();
        DatedQuantity baseline = terms.baseline();
        rows.write(
                e.indicator().text(),
                DEFINED,
                e.indicator(),
                e.territory(),
                e.programme(),
                e.project(),
                terms.name(),
                terms.definition(),
                terms.unit(),
                terms.direction(),
                terms.source(),
                terms.weight(),
                baseline == null ? null : baseline.value().thousandths(),
                baseline == null ? null : baseline.on(),
                e.effectiveOn(),
                recorded.position(),
                recorded.sequence(),
                recorded.position());
    }

    private IndicatorRows() {}
}
