package fr.gouvernail.query.governance.api;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.BodyLinkRow;
import fr.gouvernail.query.governance.view.BodyTies;
import fr.gouvernail.query.governance.view.DelegatedAct;
import fr.gouvernail.query.governance.view.DelegationRow;
import fr.gouvernail.query.governance.view.SubstituteRow;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Found;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What bodies let others do, and how they work together, as JSON: on the day {@code le}, today without it. */
@RestController
public class BodyController {

    private final Bodies bodies;
    private final BodyTies ties;
    private final ReadingDay readingDay;

    public BodyController(Bodies bodies, BodyTies ties, ReadingDay readingDay) {
        this.bodies = bodies;
        this.ties = ties;
        this.readingDay = readingDay;
    }

    /** Who decides what alone on that day, and what was decided so, the latest first. */
    public record DelegationScheme(LocalDate on, List<DelegationRow> delegations, List<DelegatedAct> acts) {}

    @GetMapping("/api/governance/delegations")
    public DelegationScheme delegations(Reader reader, @RequestParam(required = false) @Nullable LocalDate le) {
        return scheme(reader, null, dayOr(le));
    }

    @GetMapping("/api/governance/bodies/{id}/delegations")
    public DelegationScheme delegationsOf(
            Reader reader, @PathVariable String id, @RequestParam(required = false) @Nullable LocalDate le) {
        var day = dayOr(le);
        return scheme(reader, body(reader, id, day), day);
    }

    @GetMapping("/api/governance/bodies/{id}/substitutes")
    public List<SubstituteRow> substitutes(
            Reader reader, @PathVariable String id, @RequestParam(required = false) @Nullable LocalDate le) {
        var day = dayOr(le);
        return ties.substitutes(reader, body(reader, id, day)).stream()
                .filter(row -> row.holdsOn(day))
                .toList();
    }

    @GetMapping("/api/governance/body-links")
    public List<BodyLinkRow> links(Reader reader, @RequestParam(required = false) @Nullable LocalDate le) {
        return ties.links(reader, dayOr(le));
    }

    private DelegationScheme scheme(Reader reader, @Nullable BodyId body, LocalDate day) {
        var held = ties.delegations(reader, body).stream()
                .filter(row -> row.holdsOn(day))
                .toList();
        return new DelegationScheme(day, held, ties.acts(reader, body));
    }

    private BodyId body(Reader reader, String id, LocalDate day) {
        return Found.by(id, BodyId::of, found -> bodies.byId(reader, found, day))
                .body();
    }

    private LocalDate dayOr(@Nullable LocalDate day) {
        return day == null ? readingDay.today() : day;
    }
}
