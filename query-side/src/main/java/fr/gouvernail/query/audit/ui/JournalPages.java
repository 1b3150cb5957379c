package fr.gouvernail.query.audit.ui;

import fr.gouvernail.contract.Contracts;
import fr.gouvernail.kernel.eventstore.EventNameRegistry;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.query.audit.view.AuditTrail;
import fr.gouvernail.query.audit.view.EventSheet;
import fr.gouvernail.query.audit.view.EventSheets;
import fr.gouvernail.query.audit.view.NamedObjects;
import fr.gouvernail.query.audit.view.TrailFilter;
import fr.gouvernail.query.audit.view.TrailRow;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Filters;
import fr.gouvernail.query.platform.web.PersonNames;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The audit trail in words: the list with its filters, and one event with what it changed. */
@Controller
public class JournalPages {

    private static final int PAGE = 50;
    private static final Set<String> TYPES =
            new EventNameRegistry(Contracts.EVENTS).all().keySet();

    private final AuditTrail trail;
    private final EventSheets sheets;
    private final Directory directory;
    private final NamedObjects objects;
    private final FactTexts texts;
    private final ZoneId zone;

    public JournalPages(
            AuditTrail trail,
            EventSheets sheets,
            NamedObjects objects,
            Directory directory,
            FactTexts texts,
            ZoneId zone) {
        this.trail = trail;
        this.sheets = sheets;
        this.objects = objects;
        this.directory = directory;
        this.texts = texts;
        this.zone = zone;
    }

    @GetMapping("/journal")
    public ModelAndView list(Reader reader, @RequestParam MultiValueMap<String, String> query) {
        requireAccess(reader);
        var filters = new Filters("/journal");
        for (var name : List.of("acteur", "type", "objet", "decision", "du", "au")) {
            filters.with(name, query.getFirst(name));
        }
        var from = filters.date("du");
        var until = filters.date("au");
        var rows = trail.list(
                reader,
                new TrailFilter(
                        filters.orNull("acteur"),
                        filters.orNull("type"),
                        filters.orNull("objet"),
                        filters.orNull("decision"),
                        startOf(from),
                        until == null ? null : startOf(until.plusDays(1)),
                        position(query.getFirst("avant")),
                        PAGE));
        var territory = reader.territory();
        return new ModelAndView("audit/journal")
                .addObject("events", rows)
                .addObject("names", names(rows))
                .addObject(
                        "objects",
                        objects.of(
                                reader, rows.stream().map(TrailRow::aggregateId).toList()))
                .addObject("texts", texts)
                .addObject("types", TYPES)
                .addObject("persons", territory == null ? List.of() : directory.personsOf(territory))
                .addObject("filters", filters)
                .addObject(
                        "next",
                        rows.size() < PAGE
                                ? null
                                : filters.plus("avant", rows.getLast().position()))
                .addObject("head", sheets.head());
    }

    @GetMapping("/journal/{position}")
    public ModelAndView event(Reader reader, @PathVariable long position) {
        requireAccess(reader);
        var sheet = sheets.at(reader, position).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("audit/event")
                .addObject("sheet", sheet)
                .addObject("objects", objects.of(reader, ids(sheet)))
                .addObject("line", sheet.line())
                .addObject("texts", texts)
                .addObject("names", names(List.of(sheet.line())))
                .addObject("head", sheets.head());
    }

    /** Every id that the page shows. */
    private static Set<String> ids(EventSheet sheet) {
        var ids = new LinkedHashSet<String>();
        ids.add(sheet.line().aggregateId());
        sheet.facts().stream()
                .flatMap(fact -> Stream.of(fact.before(), fact.after()))
                .filter(Identifier.class::isInstance)
                .map(id -> ((Identifier) id).text())
                .forEach(ids::add);
        if (sheet.line().authority() != null) {
            ids.add(sheet.line().authority());
        }
        return ids;
    }

    private PersonNames names(List<TrailRow> rows) {
        return new PersonNames(
                directory, rows.stream().map(TrailRow::actor).distinct().toList());
    }

    private @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static @Nullable Long position(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static void requireAccess(Reader reader) {
        if (!AuditTrail.isOpenTo(reader)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
