package fr.gouvernail.query.audit.api;

import fr.gouvernail.query.audit.view.AuditTrail;
import fr.gouvernail.query.audit.view.EventSheet;
import fr.gouvernail.query.audit.view.EventSheets;
import fr.gouvernail.query.audit.view.TrailFilter;
import fr.gouvernail.query.audit.view.TrailRow;
import fr.gouvernail.query.audit.view.Why;
import fr.gouvernail.query.audit.view.WhyChains;
import fr.gouvernail.query.platform.reading.Reader;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The audit trail as JSON: the events, one event, and the chain both ways. */
@RestController
public class AuditController {

    private final AuditTrail trail;
    private final EventSheets sheets;
    private final WhyChains chains;

    public AuditController(AuditTrail trail, EventSheets sheets, WhyChains chains) {
        this.trail = trail;
        this.sheets = sheets;
        this.chains = chains;
    }

    /**
     * A page of the trail, newest first.
     *
     * @param next value of {@code before} for the next page; null on the last
     */
    public record Page(List<TrailRow> events, @Nullable Long next) {}

    @GetMapping("/api/audit/events")
    public Page events(
            Reader reader,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String aggregate,
            @RequestParam(required = false) @Nullable String authority,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "50") int limit) {
        requireAccess(reader);
        var filter = new TrailFilter(actor, type, aggregate, authority, from, until, before, limit);
        var events = trail.list(reader, filter);
        var next = events.size() < filter.limit() ? null : events.getLast().position();
        return new Page(events, next);
    }

    @GetMapping("/api/audit/events/{position}")
    public EventSheet event(Reader reader, @PathVariable long position) {
        requireAccess(reader);
        return sheets.at(reader, position).orElseThrow(AuditController::notFound);
    }

    /** Up from an event to its sitting, and down to all that its decision produced. */
    @GetMapping("/api/audit/events/{position}/why")
    public Why why(
            Reader reader, @PathVariable long position, @RequestParam(required = false) @Nullable String figure) {
        return chains.why(reader, position, figure).orElseThrow(AuditController::notFound);
    }

    @GetMapping("/api/audit/decisions/{id}/effects")
    public List<TrailRow> effects(Reader reader, @PathVariable String id) {
        requireAccess(reader);
        return chains.effects(reader, id);
    }

    private static void requireAccess(Reader reader) {
        if (!AuditTrail.isOpenTo(reader)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
