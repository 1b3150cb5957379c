package fr.gouvernail.query.reporting.ui;

import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.audit.view.AuditTrail;
import fr.gouvernail.query.audit.view.TrailRow;
import fr.gouvernail.query.governance.view.SittingRow;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import fr.gouvernail.query.platform.web.PersonNames;
import fr.gouvernail.query.reporting.view.ChangesSince;
import fr.gouvernail.query.reporting.view.SittingOutcomes;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** « Relire une date »: leads to the pages as they stood after a sitting or at the end of a day, and says what has changed since. */
@Controller
public final class RereadPages {

    private final SittingOutcomes outcomes;
    private final EventArchive archive;
    private final ChangesSince changes;
    private final ReportedShell names;
    private final Directory directory;
    private final ZoneId zone;

    /** @param zone of the territories: the day that is asked for ends at their midnight */
    public RereadPages(
            SittingOutcomes outcomes,
            EventArchive archive,
            ChangesSince changes,
            ReportedShell names,
            Directory directory,
            ZoneId zone) {
        this.outcomes = outcomes;
        this.archive = archive;
        this.changes = changes;
        this.names = names;
        this.directory = directory;
        this.zone = zone;
    }

    /** A closed sitting, with the position at which it left the file and the moment that was recorded. */
    public record HeldSitting(
            SittingRow sitting, long position, @Nullable Instant recordedAt) {}

    @GetMapping("/relire")
    public ModelAndView choose(Reader reader) {
        return page(reader, null, "");
    }

    @GetMapping(path = "/relire", params = "date")
    public ModelAndView day(Reader reader, HttpServletRequest request, @RequestParam("date") String date) {
        var day = day(date);
        if (day == null) {
            return page(reader, "reread.date-unreadable", date);
        }
        long position = archive.positionAt(
                day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1));
        if (position < 0) {
            return page(reader, "reread.date-too-early", date);
        }
        // A page of the past may link here: its own position must not come before the one that was asked for.
        var root = request.getContextPath().replaceFirst("/au/\\d+$", "");
        return new ModelAndView(new RedirectView(root + "/au/" + position + "/tableau-de-bord", false));
    }

    @GetMapping(path = "/relire", params = "depuis")
    public ModelAndView since(
            Reader reader,
            @RequestParam("depuis") String position,
            @RequestParam(name = "programme", required = false) @Nullable String programme,
            @RequestParam(name = "avant", required = false) @Nullable String before) {
        var since = position(position);
        if (since == null) {
            return page(reader, "reread.date-unreadable", "");
        }
        var found = changes.of(reader, since, programme, position(before));
        return new ModelAndView("reporting/changes")
                .addObject("changes", found)
                .addObject("sitting", names.sittingAt(reader, found.since()))
                .addObject("pointAt", recordedAt(found.since()))
                .addObject("names", names(found.events()))
                .addObject("mayOpenTrail", AuditTrail.isOpenTo(reader));
    }

    private ModelAndView page(Reader reader, @Nullable String problem, String date) {
        var held = ReadingPoint.inPresent(() -> held(reader));
        var page =
                new ModelAndView("reporting/reread").addObject("sittings", held).addObject("date", date);
        return problem == null ? page : page.addObject("problem", problem);
    }

    private List<HeldSitting> held(Reader reader) {
        return outcomes.list(reader).stream()
                .map(outcome -> new HeldSitting(outcome.sitting(), outcome.position(), recordedAt(outcome.position())))
                .sorted(Comparator.comparing(
                                (HeldSitting held) -> held.sitting().heldOn())
                        .thenComparing(HeldSitting::position)
                        .reversed())
                .toList();
    }

    private @Nullable Instant recordedAt(long position) {
        return archive.at(position).map(at -> at.event().recordedAt()).orElse(null);
    }

    private PersonNames names(List<TrailRow> rows) {
        List<PersonId> persons = rows.stream().map(TrailRow::actor).distinct().toList();
        return new PersonNames(directory, persons);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    private static @Nullable Long position(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
