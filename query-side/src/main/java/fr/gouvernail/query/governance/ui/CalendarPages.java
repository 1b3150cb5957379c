package fr.gouvernail.query.governance.ui;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.BodyRow;
import fr.gouvernail.query.governance.view.ConsultationRow;
import fr.gouvernail.query.governance.view.ConsultationState;
import fr.gouvernail.query.governance.view.Consultations;
import fr.gouvernail.query.governance.view.SittingFilter;
import fr.gouvernail.query.governance.view.SittingRow;
import fr.gouvernail.query.governance.view.SittingState;
import fr.gouvernail.query.governance.view.Sittings;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Formats;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The calendar of all bodies: what is convened, month by month, and which body is due to sit by its own frequency. */
@Controller
public class CalendarPages {

    private static final int MONTHS_BACK = 6;
    private static final int MONTHS_AHEAD = 18;
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Bodies bodies;
    private final Sittings sittings;
    private final Consultations consultations;
    private final EventArchive archive;
    private final Formats formats;
    private final Acts acts;

    public CalendarPages(
            Bodies bodies,
            Sittings sittings,
            Consultations consultations,
            EventArchive archive,
            Formats formats,
            Acts acts) {
        this.archive = archive;
        this.bodies = bodies;
        this.sittings = sittings;
        this.consultations = consultations;
        this.formats = formats;
        this.acts = acts;
    }

    /**
     * When a body is to sit again.
     *
     * @param last the last day it is known to have sat; null when there is none
     * @param basis what its frequency is counted from, on the day {@code from}
     * @param late whether the day is over
     */
    public record Due(
            BodyRow body,
            @Nullable LocalDate last,
            Frequency.Basis basis,
            LocalDate from,
            LocalDate next,
            boolean late) {}

    /** The sittings of one month. @param month its first day */
    public record Month(LocalDate month, List<SittingRow> sittings) {}

    @GetMapping("/calendrier")
    public ModelAndView calendar(Reader reader, @RequestParam(name = "du", required = false) @Nullable LocalDate from) {
        var start = from == null ? acts.today().withDayOfMonth(1) : from;
        var shown = between(reader, start, start.plusMonths(MONTHS_AHEAD));
        return new ModelAndView("governance/calendar")
                .addObject("start", start)
                .addObject("before", start.minusMonths(MONTHS_BACK))
                .addObject("months", months(shown))
                .addObject("consultations", underWay(reader))
                .addObject("today", acts.today())
                .addObject("due", due(reader, acts.today()));
    }

    /** For the calendars people already have: sittings of the last months and of those to come. */
    @GetMapping("/calendrier.ics")
    public ResponseEntity<String> file(Reader reader) {
        var today = acts.today();
        var shown = between(reader, today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"gouvernail-seances.ics\"")
                .body(CalendarFile.of(shown, underWay(reader), formats.label("governance.consultation", "toAnswer")));
    }

    private List<ConsultationRow> underWay(Reader reader) {
        return consultations.list(reader, new Consultations.Filter(null, null, ConsultationState.OPEN));
    }

    private List<SittingRow> between(Reader reader, LocalDate from, LocalDate until) {
        return sittings.list(reader, new SittingFilter(null, null, from, until)).stream()
                .sorted(Comparator.comparing(SittingRow::heldOn))
                .toList();
    }

    private static List<Month> months(List<SittingRow> sittings) {
        return sittings.stream()
                .collect(Collectors.groupingBy(
                        row -> YearMonth.from(row.heldOn()).atDay(1), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Month(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Due> due(Reader reader, LocalDate today) {
        Map<BodyId, SittingRow> last = sittings.list(reader, SittingFilter.ALL).stream()
                .filter(sitting -> sitting.state() != SittingState.CALLED_OFF)
                .collect(Collectors.toMap(SittingRow::body, Function.identity(), CalendarPages::later));
        var onPaper = bodies.lastDecidedOnPaper(reader);
        return bodies.list(reader, today).stream()
                .filter(body -> body.charter() != null && body.charter().everyWeeks() > 0)
                .map(body -> due(body, last.get(body.body()), onPaper.get(body.body()), today))
                .sorted(Comparator.comparing(Due::next))
                .toList();
    }

    private Due due(BodyRow body, @Nullable SittingRow last, @Nullable LocalDate onPaper, LocalDate today) {
        var charter = body.charter();
        int weeks = charter == null ? 0 : charter.everyWeeks();
        var known = new Frequency.Known(
                last == null ? null : last.heldOn(), onPaper, enteredOn(body.establishedEvent()), body.establishedOn());
        var next = Frequency.next(known, weeks, today);
        return new Due(body, known.last(), known.basis(), known.from(), next, next.isBefore(today));
    }

    private @Nullable LocalDate enteredOn(long event) {
        return archive.at(event)
                .map(archived -> LocalDate.ofInstant(archived.event().recordedAt(), acts.zone()))
                .orElse(null);
    }

    private static SittingRow later(SittingRow one, SittingRow other) {
        return one.heldOn().isBefore(other.heldOn()) ? other : one;
    }
}
