package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectReframed;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What {@link ProjectSheetProjection} writes of framings and reframings: the frame in force, and a line of history with what was before. */
final class Framings {

    private record Framed(
            ProjectId project,
            @Nullable ProjectFrame previous,
            ProjectFrame current,
            @Nullable String reason,
            LocalDate effectiveOn) {}

    static void frame(ProjectFramed framed, RecordedEvent event, Rows rows) {
        write(
                new Framed(framed.project(), framed.previous(), framed.current(), null, framed.effectiveOn()),
                event,
                rows);
    }

    static void reframe(ProjectReframed reframed, RecordedEvent event, Rows rows) {
        write(
                new Framed(
                        reframed.project(),
                        reframed.previous(),
                        reframed.current(),
                        reframed.reason(),
                        reframed.effectiveOn()),
                event,
                rows);
        rows.write(reframed.project().text(), ProjectSheetSql.REFRAMED, reframed.project());
    }

    private static void write(Framed framed, RecordedEvent event, Rows rows) {
        var frame = framed.current();
        rows.write(
                framed.project().text(),
                ProjectSheetSql.FRAMED,
                framed.project(),
                frame.objectives(),
                frame.perimeter(),
                frame.startsOn(),
                frame.endsOn(),
                frame.costHt(),
                frame.lead(),
                event.position(),
                event.sequence());
        history(framed, event, rows);
    }

    private static void history(Framed framed, RecordedEvent event, Rows rows) {
        var frame = framed.current();
        var previous = framed.previous();
        rows.write(
                framed.project().text(),
                ProjectSheetSql.FRAMING,
                framed.project(),
                event.position(),
                event.context().territory(),
                frame.costHt(),
                previous == null ? null : previous.costHt(),
                frame.startsOn(),
                frame.endsOn(),
                previous == null ? null : previous.endsOn(),
                frame.lead(),
                frame.objectives(),
                frame.perimeter(),
                previous == null ? null : previous.startsOn(),
                previous == null ? null : previous.lead(),
                previous == null ? null : previous.objectives(),
                previous == null ? null : previous.perimeter(),
                framed.reason(),
                event.context().authority(),
                event.context().actor(),
                framed.effectiveOn(),
                event.recordedAt(),
                event.position());
    }

    private Framings() {}
}
