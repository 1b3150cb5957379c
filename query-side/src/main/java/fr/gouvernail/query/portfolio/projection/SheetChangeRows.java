package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.SheetEvent;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetDescribed;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetOpened;
import fr.gouvernail.contract.portfolio.SheetEvent.SheetReadersChanged;
import fr.gouvernail.contract.portfolio.SheetEvent.StepDone;
import fr.gouvernail.contract.portfolio.SheetEvent.StepPlanned;
import fr.gouvernail.contract.portfolio.SheetEvent.StepRemoved;
import fr.gouvernail.contract.portfolio.SheetEvent.StepReplanned;
import fr.gouvernail.contract.portfolio.SheetEvent.StepUndone;
import fr.gouvernail.contract.portfolio.SheetEvent.YearBudgeted;
import fr.gouvernail.contract.portfolio.SheetText;
import fr.gouvernail.contract.portfolio.YearFigures;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Rows;
import fr.gouvernail.query.portfolio.view.SheetChange.Kind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a sheet said before it was replaced: one row a field, named as on the form. What is filled in for the first time is no change;
 * who reads it always is.
 */
final class SheetChangeRows {

    private static final String CHANGED = """
            INSERT INTO portfolio_sheet_change (sheet, event, rank, territory, kind, field, year, section, before_value, after_value, reason,
                changed_by, effective_on, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final SheetEvent told;
    private final RecordedEvent event;
    private final Rows rows;
    private int rank;

    private SheetChangeRows(SheetEvent told, RecordedEvent event, Rows rows) {
        this.told = told;
        this.event = event;
        this.rows = rows;
    }

    static void apply(SheetEvent told, RecordedEvent event, Rows rows) {
        new SheetChangeRows(told, event, rows).write();
    }

    private void write() {
        switch (told) {
            case SheetDescribed e -> described(e);
            case SheetReadersChanged e ->
                row(Kind.TEXT, "lecteurs", e.previous(), e.current(), e.reason(), e.effectiveOn());
            case YearBudgeted e -> budgeted(e);
            case StepReplanned e ->
                row(Kind.STEP_DAY, String.valueOf(e.number()), e.previous(), e.current(), e.reason(), e.effectiveOn());
            case StepRemoved e -> row(Kind.STEP_REMOVED, e.name(), e.plannedOn(), null, e.reason(), e.effectiveOn());
            case StepUndone e ->
                row(
                        Kind.STEP_UNDONE,
                        String.valueOf(e.number()),
                        e.previousDoneOn(),
                        null,
                        e.reason(),
                        e.effectiveOn());
            case SheetOpened _, StepPlanned _, StepDone _ -> {
                // Nothing that was said is replaced.
            }
        }
    }

    private void described(SheetDescribed e) {
        var before = fields(e.previous());
        var after = fields(e.current());
        before.forEach((field, said) -> {
            if (!Objects.equals(said, after.get(field))) {
                row(Kind.TEXT, field, said, after.get(field), e.reason(), e.effectiveOn());
            }
        });
    }

    /** What is said, by the name of the field on the form. */
    private static Map<String, String> fields(SheetText text) {
        var said = new LinkedHashMap<String, String>();
        put(said, "descriptif", text.presentation());
        put(said, "objectifs", text.objectives());
        put(said, "beneficiaires", text.beneficiaries());
        put(said, "priorite", text.priority());
        put(said, "participation", text.participation());
        put(said, "centralite", text.centrality());
        put(said, "situation", text.planning());
        if (!text.expectedEffects().isEmpty()) {
            said.put(
                    "effetsRecherches",
                    text.expectedEffects().stream().map(Enum::name).collect(Collectors.joining(",")));
        }
        put(said, "recurrence", text.recurrence());
        put(said, "lecteurs", text.readers());
        return said;
    }

    private static void put(Map<String, String> said, String field, @Nullable Object value) {
        if (value != null) {
            said.put(field, value.toString());
        }
    }

    private void budgeted(YearBudgeted e) {
        if (e.previous() == null) {
            return;
        }
        var before = figures(e.previous());
        var after = figures(e.current());
        for (var figure : before.entrySet()) {
            var now = after.get(figure.getKey());
            if (!figure.getValue().equals(now)) {
                row(Kind.FIGURE, figure.getKey(), figure.getValue(), now, e.reason(), e.effectiveOn());
            }
        }
    }

    private static Map<String, Long> figures(YearFigures figures) {
        var known = new LinkedHashMap<String, Long>();
        known.put("prevu", figures.forecastHt().cents());
        if (figures.realHt() != null) {
            known.put("reel", figures.realHt().cents());
        }
        if (figures.forecastFte() != null) {
            known.put("etpPrevu", figures.forecastFte().longValue());
        }
        if (figures.realFte() != null) {
            known.put("etpReel", figures.realFte().longValue());
        }
        return known;
    }

    private void row(
            Kind kind,
            String field,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason,
            LocalDate effectiveOn) {
        var budgeted = told instanceof YearBudgeted one ? one : null;
        rows.write(
                told.sheet().text(),
                CHANGED,
                told.sheet(),
                event.position(),
                rank++,
                event.context().territory(),
                kind,
                field,
                budgeted == null ? null : budgeted.year(),
                budgeted == null ? null : budgeted.section(),
                before == null ? null : before.toString(),
                after == null ? null : after.toString(),
                reason,
                event.context().actor(),
                effectiveOn,
                event.position());
    }
}
