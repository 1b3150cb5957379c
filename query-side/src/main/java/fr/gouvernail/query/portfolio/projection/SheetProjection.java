package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.ActionEvent;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.ProjectEvent;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
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
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;

/** The sheets of projects and actions as they stand: their texts, and an action's steps and yearly budget. */
@ProcessingGroup("portfolio.sheet")
public final class SheetProjection implements Projection {

    private static final String OPENED = """
            INSERT INTO portfolio_sheet (sheet, project, action, territory, presentation, objectives, beneficiaries, priority, participation,
                centrality, planning, expected_effects, recurrence, readers, described_on, described_event, version, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String DESCRIBED = """
            UPDATE portfolio_sheet SET presentation = ?, objectives = ?, beneficiaries = ?, priority = ?, participation = ?, centrality = ?,
                planning = ?, expected_effects = ?, recurrence = ?, readers = ?, described_on = ?, described_event = ?
            WHERE sheet = ?""";

    private static final String AT = "UPDATE portfolio_sheet SET version = ?, last_event = ? WHERE sheet = ?";

    private static final String PLANNED = """
            INSERT INTO portfolio_sheet_step (sheet, number, territory, name, planned_on, event, last_event) VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private static final String READ_BY = "UPDATE portfolio_sheet SET readers = ? WHERE sheet = ?";

    private static final String REPLANNED =
            "UPDATE portfolio_sheet_step SET planned_on = ?, event = ?, last_event = ? WHERE sheet = ? AND number = ?";

    private static final String DONE =
            "UPDATE portfolio_sheet_step SET done_on = ?, event = ?, last_event = ? WHERE sheet = ? AND number = ?";

    private static final String REMOVED = "DELETE FROM portfolio_sheet_step WHERE sheet = ? AND number = ?";

    private static final String BUDGETED = """
            INSERT INTO portfolio_sheet_year (sheet, year, section, territory, forecast_ht, real_ht, forecast_fte, real_fte, event, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (sheet, year, section) DO UPDATE SET forecast_ht = excluded.forecast_ht, real_ht = excluded.real_ht,
                forecast_fte = excluded.forecast_fte, real_fte = excluded.real_fte, event = excluded.event, last_event = excluded.last_event""";

    private static final String RECORDED = """
            INSERT INTO portfolio_record (subject, project, territory, created_at, updated_at, last_event) VALUES (?, ?, ?, ?, ?, ?)""";

    private static final String TOLD = "UPDATE portfolio_record SET updated_at = ?, last_event = ? WHERE subject = ?";

    @Override
    public List<String> tables() {
        return List.of(
                "portfolio_sheet",
                "portfolio_sheet_step",
                "portfolio_sheet_year",
                "portfolio_sheet_change",
                "portfolio_record");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void apply(RecordedEvent event, Rows rows) {
        switch (event.payload()) {
            case ProjectProposed e -> record(e.project(), e.project(), event, rows);
            case ActionProposed e -> record(e.action(), e.project(), event, rows);
            case SheetOpened e -> record(e.sheet(), e.project(), event, rows);
            case ProjectEvent e ->
                rows.write(e.project().text(), TOLD, event.recordedAt(), event.position(), e.project());
            case ActionEvent e -> rows.write(e.action().text(), TOLD, event.recordedAt(), event.position(), e.action());
            case SheetEvent e -> rows.write(e.sheet().text(), TOLD, event.recordedAt(), event.position(), e.sheet());
            default -> {
                // Every other event is no news of a project for this view.
            }
        }
        if (event.payload() instanceof SheetEvent told) {
            switch (told) {
                case SheetOpened e -> open(e, event, rows);
                case SheetDescribed e -> describe(e, event, rows);
                case StepPlanned e ->
                    write(
                            e,
                            rows,
                            PLANNED,
                            e.sheet(),
                            e.number(),
                            event.context().territory(),
                            e.name(),
                            e.plannedOn(),
                            event.position(),
                            event.position());
                case SheetReadersChanged e -> write(e, rows, READ_BY, e.current(), e.sheet());
                case StepReplanned e ->
                    write(e, rows, REPLANNED, e.current(), event.position(), event.position(), e.sheet(), e.number());
                case StepDone e -> done(e, e.number(), e.doneOn(), event, rows);
                case StepUndone e -> done(e, e.number(), null, event, rows);
                case StepRemoved e -> write(e, rows, REMOVED, e.sheet(), e.number());
                case YearBudgeted e -> budget(e, event, rows);
            }
            SheetChangeRows.apply(told, event, rows);
            write(told, rows, AT, event.sequence(), event.position(), told.sheet());
        }
    }

    private static void record(Identifier subject, ProjectId project, RecordedEvent event, Rows rows) {
        rows.write(
                subject.text(),
                RECORDED,
                subject,
                project,
                event.context().territory(),
                event.recordedAt(),
                event.recordedAt(),
                event.position());
    }

    private static void open(SheetOpened opened, RecordedEvent event, Rows rows) {
        var text = opened.text();
        write(
                opened,
                rows,
                OPENED,
                opened.sheet(),
                opened.project(),
                opened.action(),
                opened.territory(),
                text.presentation(),
                text.objectives(),
                text.beneficiaries(),
                text.priority(),
                text.participation(),
                text.centrality(),
                text.planning(),
                effects(text),
                text.recurrence(),
                text.readers(),
                opened.effectiveOn(),
                event.position(),
                event.sequence(),
                event.position());
    }

    private static void describe(SheetDescribed described, RecordedEvent event, Rows rows) {
        var text = described.current();
        write(
                described,
                rows,
                DESCRIBED,
                text.presentation(),
                text.objectives(),
                text.beneficiaries(),
                text.priority(),
                text.participation(),
                text.centrality(),
                text.planning(),
                effects(text),
                text.recurrence(),
                text.readers(),
                described.effectiveOn(),
                event.position(),
                described.sheet());
    }

    private static void done(SheetEvent told, int number, @Nullable LocalDate day, RecordedEvent event, Rows rows) {
        write(told, rows, DONE, day, event.position(), event.position(), told.sheet(), number);
    }

    private static void budget(YearBudgeted budgeted, RecordedEvent event, Rows rows) {
        var figures = budgeted.current();
        write(
                budgeted,
                rows,
                BUDGETED,
                budgeted.sheet(),
                budgeted.year(),
                budgeted.section(),
                event.context().territory(),
                figures.forecastHt(),
                figures.realHt(),
                figures.forecastFte(),
                figures.realFte(),
                event.position(),
                event.position());
    }

    private static String effects(SheetText text) {
        return text.expectedEffects().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static void write(SheetEvent told, Rows rows, String sql, @Nullable Object... parameters) {
        rows.write(told.sheet().text(), sql, parameters);
    }
}
