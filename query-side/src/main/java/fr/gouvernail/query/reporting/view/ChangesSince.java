package fr.gouvernail.query.reporting.view;

import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.query.audit.view.AuditTrail;
import fr.gouvernail.query.audit.view.TrailFilter;
import fr.gouvernail.query.audit.view.TrailRow;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import fr.gouvernail.query.platform.replay.Replays;
import fr.gouvernail.query.portfolio.view.ProgrammeRow;
import fr.gouvernail.query.reporting.view.KeyFigures.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets a past point beside today: the same views, read twice, and the events between the two. */
public final class ChangesSince {

    /** A page of events. */
    public static final int PAGE = 50;

    private final ProgrammeFigures figures;
    private final AuditTrail trail;
    private final Replays replays;
    private final EventArchive archive;

    public ChangesSince(ProgrammeFigures figures, AuditTrail trail, Replays replays, EventArchive archive) {
        this.figures = figures;
        this.trail = trail;
        this.replays = replays;
        this.archive = archive;
    }

    /** A figure then and now, in its own unit. */
    public record Line(Figure figure, KeyFigures.Unit unit, long then, long now) {
        public long difference() {
            return now - then;
        }
    }

    /**
     * What has changed.
     *
     * @param since position of the last event that had been recorded then
     * @param programme whose figures are compared; null when the reader sees none
     * @param count how many events have been recorded since on the reader's territory
     * @param events a page of them, newest first; none for a reader without access to the journal
     * @param next value of {@code before} for the next page; null on the last
     */
    public record Changes(
            long since,
            @Nullable ProgrammeRow programme,
            List<Line> figures,
            long count,
            List<TrailRow> events,
            @Nullable Long next) {}

    /**
     * Compares a past point with today.
     *
     * @param programme text form; null, or one that the reader does not see, for the latest
     * @param before only events before that position: the next page
     */
    public Changes of(Reader reader, long position, @Nullable String programme, @Nullable Long before) {
        long since = Math.clamp(position, -1, archive.head());
        return ReadingPoint.inPresent(() -> {
            var chosen = programme(reader, programme);
            var events = trail.list(reader, TrailFilter.since(since, before, PAGE));
            var next = events.size() < PAGE ? null : events.getLast().position();
            return new Changes(
                    since,
                    chosen,
                    lines(reader, since, chosen == null ? null : chosen.programme()),
                    trail.countAfter(reader, since),
                    events,
                    next);
        });
    }

    private List<Line> lines(Reader reader, long since, @Nullable ProgrammeId programme) {
        var now = figures.of(reader, programme);
        var then = ReadingPoint.at(replays.at(since, reader.territory()), () -> figures.of(reader, programme));
        return now.values().keySet().stream()
                .map(figure -> new Line(figure, figure.unit(), then.of(figure), now.of(figure)))
                .toList();
    }

    private @Nullable ProgrammeRow programme(Reader reader, @Nullable String id) {
        var programmes = figures.programmes(reader);
        return programmes.stream()
                .filter(row -> row.programme().text().equals(id))
                .findFirst()
                .orElse(programmes.isEmpty() ? null : programmes.getFirst());
    }
}
